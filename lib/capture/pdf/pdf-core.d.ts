/** The core of the PDF library as the build leaves it: `scripts/pdf-without-eval.mjs`. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export class InvalidPDFException extends Error {}
  export class PasswordException extends Error {}
  export class XRefParseException extends Error {}
  export function setVerbosityLevel(level: number): void;

  /** Words, or a mark of structure, which has no `str`. */
  export interface TextItem {
    readonly str?: string;
    readonly width?: number;
    readonly height?: number;
    readonly transform?: readonly [number, number, number, number, number, number];
  }

  export interface TextSink {
    enqueue(chunk: { readonly items: readonly TextItem[] }): void;
    readonly ready: Promise<void>;
    readonly desiredSize: number;
  }

  export interface CorePage {
    readonly rotate: number;
    /** Left, bottom, right, top. */
    readonly view: readonly [number, number, number, number];
    readonly userUnit: number;
    extractTextContent(request: {
      readonly handler: { send(): void; sendWithPromise(): Promise<never> };
      readonly task: { readonly name: string; ensureNotTerminated(): void };
      readonly sink: TextSink;
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
    }): Promise<void>;
  }

  export class LocalPdfManager {
    constructor(options: {
      readonly source: Uint8Array;
      readonly docId: string;
      readonly docBaseUrl: null;
      readonly enableXfa: false;
      readonly password: string;
      readonly handler: null;
      readonly evaluatorOptions: Record<string, unknown>;
    });
    initDocument(recoveryMode: boolean): Promise<void>;
    ensureDoc(property: 'numPages'): Promise<number>;
    ensureDoc(property: 'documentInfo'): Promise<Readonly<Record<string, unknown>>>;
    getPage(at: number): Promise<CorePage>;
    cleanup(): Promise<void>;
  }
}

import type { PdfContents, PdfTrouble } from '../../capture/pdf/read-pdf';
import type { Result } from '../../domain/result';

export interface ReadingPdf {
  /** Aborting it ends the reading at once; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Pages read, and how many there are. */
  readonly onProgress: (read: number, of: number) => void;
}

/**
 * Reads a PDF apart from the page, which stays quick, and fetches nothing. The bytes are handed
 * over for good. `pdf-endless`: one page of it took too long.
 */
export type ReadPdf = (
  bytes: Uint8Array<ArrayBuffer>,
  reading: ReadingPdf,
) => Promise<Result<PdfContents, PdfTrouble | 'pdf-endless'>>;

export type { PdfContents, PdfTrouble } from '../../capture/pdf/read-pdf';

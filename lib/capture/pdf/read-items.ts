import {
  LocalPdfManager,
  PasswordException,
  setVerbosityLevel,
  XRefParseException,
  type CorePage,
  type TextItem,
} from 'pdfjs-dist/build/pdf.worker.mjs';
import type { PdfPage } from './pdf-page';
import { done, failed, type Result } from '../../domain/result';
import { placeItem } from './place-item';

export interface OpenPdf {
  readonly about: AboutPdf;
  /** From 0. A page that can't be read is an empty one. */
  readonly page: (at: number) => Promise<PdfPage>;
}

/** What a file says of itself. */
export interface AboutPdf {
  readonly pageCount: number;
  readonly title?: string;
  readonly author?: string;
  /** Days, `2025-09-10`. */
  readonly created?: string;
  readonly modified?: string;
  readonly lang?: string;
}

/** More words than this on one page are an attack, not a page. */
const mostItems = 100_000;

/** Nothing is drawn and nothing is fetched, so all that the core could ask for is switched off. */
const options = {
  maxImageSize: -1,
  disableFontFace: true,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

/** Opens a PDF, also one whose table of contents is damaged and one locked with no password. */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<OpenPdf, 'pdf-locked' | 'pdf-broken'>> {
  setVerbosityLevel(0);
  try {
    const core = await openCore(bytes);
    const pageCount = await core.ensureDoc('numPages');
    const info = await core.ensureDoc('documentInfo');
    return done({
      about: { pageCount, ...aboutOf(info) },
      page: (at) => core.getPage(at).then(readPage, () => blank),
    });
  } catch (error) {
    return failed(error instanceof PasswordException ? 'pdf-locked' : 'pdf-broken');
  }
}

async function openCore(bytes: Uint8Array<ArrayBuffer>): Promise<LocalPdfManager> {
  const core = new LocalPdfManager({
    source: bytes,
    docId: 'file',
    docBaseUrl: null,
    enableXfa: false,
    password: '',
    handler: null,
    evaluatorOptions: { ...options },
  });
  try {
    await core.initDocument(false);
  } catch (error) {
    if (!(error instanceof XRefParseException)) throw error;
    await core.initDocument(true);
  }
  return core;
}

const blank: PdfPage = { width: 612, height: 792, items: [] };

async function readPage(page: CorePage): Promise<PdfPage> {
  const items: TextItem[] = [];
  const [left, bottom, right, top] = page.view;
  const sheet = { left, bottom, width: right - left, height: top - bottom, rotate: page.rotate };
  await page
    .extractTextContent({
      handler: { send: () => undefined, sendWithPromise: () => Promise.reject(new Error('alone')) },
      task: {
        name: 'text',
        ensureNotTerminated() {
          if (items.length > mostItems) throw new Error('Too much on one page');
        },
      },
      sink: {
        enqueue: (chunk) => void items.push(...chunk.items),
        ready: Promise.resolve(),
        desiredSize: 1,
      },
      includeMarkedContent: false,
      disableNormalization: false,
    })
    // What was read before the damage counts.
    .catch(() => undefined);
  const sideways = sheet.rotate % 180 !== 0;
  return {
    width: sideways ? sheet.height : sheet.width,
    height: sideways ? sheet.width : sheet.height,
    items: items.slice(0, mostItems).flatMap((item) => placeItem(item, sheet)),
  };
}

function aboutOf(info: Readonly<Record<string, unknown>>): Omit<AboutPdf, 'pageCount'> {
  const text = (name: string): string => {
    const value = info[name];
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().toWellFormed() : '';
  };
  return Object.fromEntries(
    Object.entries({
      title: text('Title'),
      author: text('Author'),
      created: isoDate(text('CreationDate')),
      modified: isoDate(text('ModDate')),
      lang: text('Language'),
    }).filter(([, value]) => value !== ''),
  );
}

/** `D:20250910090000-07'00'` as the day it names; a PDF's clock is often wrong, its day seldom. */
export function isoDate(written: string): string {
  const [, year, month = '01', day = '01'] =
    /^(?:D:)?((?:19|20)\d\d)(\d\d)?(\d\d)?/.exec(written) ?? [];
  if (year === undefined) return '';
  const iso = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(iso)) ? '' : iso;
}

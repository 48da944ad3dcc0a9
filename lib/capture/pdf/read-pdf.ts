import type { Block } from '../../domain/page';
import { done, failed, type Result } from '../../domain/result';
import { pdfBlocks } from './pdf-blocks';
import type { PdfPage } from './pdf-page';
import { openPdf } from './read-items';
import { titleOf } from './title';

/** What a PDF says, in blocks that know their page. Plain data: it crosses a message. */
export interface PdfContents {
  readonly blocks: readonly Block[];
  /** Empty when neither the file nor its first page names one. */
  readonly title: string;
  readonly pageCount: number;
  /** True when only its beginning was read. */
  readonly truncated: boolean;
  readonly author?: string;
  /** Days, as the file says. */
  readonly created?: string;
  readonly modified?: string;
  /** BCP 47, as the file declares it. */
  readonly lang?: string;
}

/** Why a PDF gives no text. */
export type PdfTrouble =
  /** It opens only with a password. */
  | 'pdf-locked'
  /** It is damaged, or no PDF at all. */
  | 'pdf-broken'
  /** It has pages and no text: usually a scan. */
  | 'pdf-without-text';

export interface PdfLimits {
  readonly pages: number;
  /** Letters in all. */
  readonly letters: number;
  /** Milliseconds; what was read by then is kept. */
  readonly time: number;
}

export const pdfLimits: PdfLimits = { pages: 2000, letters: 5_000_000, time: 120_000 };

export interface PdfReading {
  readonly now: () => number;
  readonly onPage: (read: number, of: number) => void;
  readonly limits?: Partial<PdfLimits>;
}

/** Reads page after page until the end or a limit. It keeps `bytes`. */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  { now, onPage, limits }: PdfReading,
): Promise<Result<PdfContents, PdfTrouble>> {
  const limit = { ...pdfLimits, ...limits };
  const start = now();
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { about, page } = opened.value;
  const pages: PdfPage[] = [];
  let letters = 0;
  while (pages.length < about.pageCount) {
    const spent = pages.length >= limit.pages || now() - start > limit.time;
    if (spent || letters > limit.letters) break;
    const next = await page(pages.length);
    pages.push(next);
    for (const { text } of next.items) letters += text.length;
    onPage(pages.length, about.pageCount);
  }
  if (about.pageCount === 0) return failed('pdf-broken');
  if (letters === 0) return failed('pdf-without-text', { pages: about.pageCount });
  const { title, ...rest } = about;
  const blocks = pdfBlocks(pages);
  return done({
    ...rest,
    blocks,
    title: titleOf(title, blocks),
    truncated: pages.length < about.pageCount,
  });
}

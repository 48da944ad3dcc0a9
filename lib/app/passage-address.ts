import { pageText, type Page } from '../domain/page';
import { takeQuote, textFragment } from '../evidence/anchor';

/** The page's own address, opened at these words; undefined where there is none to open. */
export function passageAddress(
  page: Page,
  passage: { readonly start: number; readonly end: number },
): string | undefined {
  if (!/^https?:/.test(page.url)) return undefined;
  const quote = takeQuote(pageText(page.blocks), passage.start, passage.end);
  return `${page.url.replace(/#.*$/, '')}${textFragment(quote)}`;
}

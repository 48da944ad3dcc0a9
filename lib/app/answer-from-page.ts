import type { Basis } from '../domain/finding';
import { pageText, type Page } from '../domain/page';
import type { Quote } from '../domain/quote';
import { done, failed, type Result } from '../domain/result';
import { findQuote, takeQuote } from '../evidence/anchor';
import { change, type Changed } from './change';
import { allStand, clipChange, keptShots, type Keep } from './clip-page';
import { findingValues } from './finding-from-page';
import type { House } from './house';
import { concernsIn } from './people/care';

export interface Chosen {
  readonly question: string;
  readonly careful: boolean;
  readonly quote: Quote;
  readonly basis: Basis;
}

/**
 * One click turns a passage into a finding, and keeps the page it stands on in the same
 * transaction. A careful question takes only what was said in public or officially recorded.
 */
export async function answerFromPage(
  house: Pick<House, 'records' | 'now' | 'random' | 'alone'>,
  page: Page,
  keep: Keep,
  chosen: Chosen,
): Promise<Result<Changed & { readonly profile: string }>> {
  if (chosen.careful && chosen.basis !== 'own-words' && chosen.basis !== 'official-record') {
    return failed('finding-needs-public-source');
  }
  if (chosen.careful && concernsIn(chosen.quote.text).includes('child-name')) {
    return failed('finding-names-child');
  }
  if (!(await allStand(house, [keep]))) return failed('profile-gone');
  const shots = await keptShots(house, page, [keep]);
  const { changes, blobs, profiles } = clipChange(house, page, [keep], shots);
  const profile = profiles[0] ?? '';
  const { question, quote, basis } = chosen;
  const values = {
    ...changes[0]?.values,
    ...findingValues(page, { question, quote, basis }, house.random),
  };
  const changed = await change(house, 'finding', [{ subject: profile, values }], blobs);
  return changed.ok ? done({ ...changed.value, profile }) : changed;
}

/** A passage of the page as a quote that can be found again. */
export function quoteOf(page: Page, passage: { start: number; end: number }): Quote {
  return takeQuote(pageText(page.blocks), passage.start, passage.end);
}

/** The reader's own selection as a quote; where it can't be placed in the text, as it was selected. */
export function quoteOfSelection(page: Page): Quote | undefined {
  const selected = page.selection;
  if (!selected || selected.text.trim() === '') return undefined;
  const text = selected.text.replace(/\s+/g, ' ').trim().slice(0, 4000).toWellFormed();
  const quote: Quote = {
    text,
    before: selected.before.slice(-64).toWellFormed(),
    after: selected.after.slice(0, 64).toWellFormed(),
    start: 0,
  };
  const place = findQuote(pageText(page.blocks), quote);
  return place ? quoteOf(page, place) : quote;
}

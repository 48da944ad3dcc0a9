import type { Basis, Finding } from '../domain/finding';
import { newId, type Random } from '../domain/ids';
import { pageText, type Page } from '../domain/page';
import { inOneLine, type Quote } from '../domain/quote';
import type { Json } from '../ledger/json';
import { textHash } from './clip-page';

/** Some words of a page, given as the answer to one of the guide's questions. */
export interface Answer {
  readonly question: string;
  readonly quote: Quote;
  readonly basis: Basis;
}

/**
 * The values that say it: a finding that points at the clip of this page. Whoever writes them
 * writes the clip in the same change, since no finding from the web exists without its page.
 */
export function findingValues(page: Page, answer: Answer, random: Random): Record<string, Json> {
  const { text, before, after, start } = answer.quote;
  const finding: Finding = {
    question: answer.question,
    text: inOneLine(text),
    basis: answer.basis,
    paper: 'paper',
    clip: textHash(page.blocks),
    quote: { text, before, after, start },
  };
  return { [`finding.${newId(random)}`]: { ...finding } };
}

/** Words quoted as they stand in the page; undefined when they don't stand there. */
export function quoteIn(page: Page, words: string): Quote | undefined {
  const text = pageText(page.blocks);
  const start = text.indexOf(words);
  if (start < 0) return undefined;
  const end = start + words.length;
  return {
    text: words,
    before: text.slice(Math.max(0, start - 64), start).toWellFormed(),
    after: text.slice(end, end + 64).toWellFormed(),
    start,
  };
}

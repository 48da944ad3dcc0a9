import type { Quote } from '../domain/quote';
import { alignQuote } from './align';

export { textFragment } from './text-fragment';

/** Where a quote stands now. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** False when the words were edited since. */
  readonly exact: boolean;
  /** 0 to 1: how sure it is that this is the place the quote was taken from. */
  readonly score: number;
}

const contextLength = 64;
/** More places than this are not told apart any better. */
const mostPlaces = 2000;

/*
 * What speaks for a place, in parts of one. The words themselves decide; what stood around them
 * tells equal places apart; the old position only breaks ties, since pages grow at the top.
 */
const wordsWeight = 0.6;
const beforeWeight = 0.17;
const afterWeight = 0.17;
const positionWeight = 0.06;

/** An edited quote must keep this much of its words, and a short one some of its surroundings. */
const leastAlike = 0.8;
const shortQuote = 24;
const leastContext = 0.4;

/** Takes a quote with its surroundings. `start` and `end` lie within the text. */
export function takeQuote(text: string, start: number, end: number): Quote {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
    start,
  };
}

/** Finds a quote again, also after small edits; undefined when it is no longer there. */
export function findQuote(text: string, quote: Quote): Anchor | undefined {
  if (quote.text.trim() === '') return undefined;
  return findExact(text, quote) ?? findEdited(text, quote);
}

function findExact(text: string, quote: Quote): Anchor | undefined {
  const length = quote.text.length;
  const inPlace = text.startsWith(quote.text, quote.start);
  if (inPlace && likeContext(text, quote, quote.start, quote.start + length) === 1) {
    return { start: quote.start, end: quote.start + length, exact: true, score: 1 };
  }
  let best: Anchor | undefined;
  let at = text.indexOf(quote.text);
  for (let place = 0; at >= 0 && place < mostPlaces; place += 1) {
    best = better(best, weigh(text, quote, { start: at, end: at + length }, 1));
    at = text.indexOf(quote.text, at + 1);
  }
  return inPlace
    ? better(best, weigh(text, quote, { start: quote.start, end: quote.start + length }, 1))
    : best;
}

function findEdited(text: string, quote: Quote): Anchor | undefined {
  let best: Anchor | undefined;
  for (const { end, errors, start } of alignQuote(text, quote.text, quote.start)) {
    const alike = 1 - errors / quote.text.length;
    if (alike < leastAlike) continue;
    if (quote.text.length < shortQuote && likeContext(text, quote, start, end) < leastContext)
      continue;
    best = better(best, weigh(text, quote, { start, end }, alike));
  }
  return best;
}

function better(one: Anchor | undefined, other: Anchor): Anchor {
  return one === undefined || other.score > one.score ? other : one;
}

function weigh(
  text: string,
  quote: Quote,
  { end, start }: { start: number; end: number },
  alike: number,
): Anchor {
  const distance = Math.abs(start - quote.start) / Math.max(1, text.length);
  const score =
    wordsWeight * alike +
    beforeWeight * likeBefore(text, quote, start) +
    afterWeight * likeAfter(text, quote, end) +
    positionWeight * (1 - Math.min(1, distance));
  return { start, end, exact: alike === 1, score: Math.round(score * 1000) / 1000 };
}

function likeContext(text: string, quote: Quote, start: number, end: number): number {
  return (likeBefore(text, quote, start) + likeAfter(text, quote, end)) / 2;
}

/** Share of the text before that still stands there, counted from the quote outwards. */
function likeBefore(text: string, { before }: Quote, start: number): number {
  if (before === '') return start === 0 ? 1 : 0.5;
  let same = 0;
  while (
    same < before.length &&
    text.charAt(start - 1 - same) === before.charAt(before.length - 1 - same)
  ) {
    same += 1;
  }
  return same / before.length;
}

function likeAfter(text: string, { after }: Quote, end: number): number {
  if (after === '') return end === text.length ? 1 : 0.5;
  let same = 0;
  while (same < after.length && text.charAt(end + same) === after.charAt(same)) same += 1;
  return same / after.length;
}

import type { Base } from './base';
import { markClips } from './clip-blocks';
import type { Book, Segment } from './clip-book';
import { readBlocks, readUnsettled } from './clip-segments';
import { inHead, inText } from './clip-words';

/** The clips that have every word, and how many of the words stand in their titles. */
export class Matched {
  readonly numbers: Uint32Array;
  readonly ranks: Uint8Array;
  count = 0;

  constructor(most: number) {
    this.numbers = new Uint32Array(most);
    this.ranks = new Uint8Array(most);
  }

  add(n: number, rank: number): void {
    this.numbers[this.count] = n;
    this.ranks[this.count] = rank;
    this.count += 1;
  }
}

/** Shorter beginnings are looked for in titles alone; in a text they are whole words. */
const leastPrefix = 3;

/** Undefined when no word is asked for. Some may be gone. Inside a transaction. */
export async function matchWords(
  base: Base,
  book: Book,
  words: readonly string[],
): Promise<Matched | undefined> {
  if (words.length === 0) return undefined;
  const matched = new Matched(book.next);
  await Promise.all([
    matchUnsettled(base, words, matched),
    ...book.segments.map((segment) => matchSegment(base, segment, words, matched)),
  ]);
  return matched;
}

async function matchUnsettled(base: Base, words: readonly string[], into: Matched): Promise<void> {
  for (const clip of await readUnsettled(base)) {
    const all = ` ${clip.words} `;
    const heads = words.map((word) => all.includes(` ${inHead}${word}`));
    const every = words.every(
      (word, at) => heads[at] === true || all.includes(` ${inText}${word}${endOf(word)}`),
    );
    if (every) into.add(clip.n, heads.filter(Boolean).length);
  }
}

function endOf(word: string): string {
  return isWhole(word) ? ' ' : '';
}

function isWhole(word: string): boolean {
  return word.length < leastPrefix;
}

async function matchSegment(
  base: Base,
  segment: Segment,
  words: readonly string[],
  into: Matched,
): Promise<void> {
  const firsts = segment.firsts.split(' ');
  const size = Math.ceil((segment.to - segment.from) / 8);
  const marked = await Promise.all(
    words.flatMap((word) => [
      bitsOf(base, segment.id, firsts, inHead + word, false, size),
      bitsOf(base, segment.id, firsts, inText + word, isWhole(word), size),
    ]),
  );
  for (let at = 0; at < size; at += 1) {
    let both = 255;
    for (let one = 0; one < marked.length; one += 2) {
      both &= (marked[one]?.[at] ?? 0) | (marked[one + 1]?.[at] ?? 0);
    }
    for (let bit = 0; both >> bit !== 0; bit += 1) {
      if ((both & (1 << bit)) === 0) continue;
      let rank = 0;
      for (let one = 0; one < marked.length; one += 2) {
        rank += ((marked[one]?.[at] ?? 0) >> bit) & 1;
      }
      into.add(segment.from + at * 8 + bit, rank);
    }
  }
}

/** A bit for every clip of the segment that has the word. */
async function bitsOf(
  base: Base,
  segment: number,
  firsts: readonly string[],
  word: string,
  exactly: boolean,
  size: number,
): Promise<Uint8Array> {
  const bits = new Uint8Array(size);
  // The last block that begins no later than the word may hold it; so may all that begin with it.
  const from = Math.max(0, placeOf(firsts, (first) => first > word) - 1);
  const to = exactly
    ? from
    : placeOf(firsts, (first) => first > word && !first.startsWith(word)) - 1;
  if (to < from) return bits;
  for (const block of await readBlocks(base, segment, from, to)) {
    markClips(block, word, exactly, bits);
  }
  return bits;
}

/** The first place where it is so; it stays so from there on. */
function placeOf(firsts: readonly string[], isSo: (first: string) => boolean): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(firsts[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

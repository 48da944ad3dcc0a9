import { Dexie } from 'dexie';
import type { Base } from './base';
import { BlockWriter, listsOf, type Block } from './clip-blocks';
import type { Segment } from './clip-book';
import { inHead, inText, type ClipWords } from './clip-words';
import { bytesIn, opened } from './codec';

/** The words of one clip that is not yet in a segment, and of each block of one. */
export interface StoredWords {
  /** 0 holds the clips that are not yet in a segment, by their number. */
  readonly segment: number;
  readonly block: number;
  readonly body: unknown;
}

export const unsettled = 0;
/** No segment grows past this, so that no write has to move more. */
const largest = 65_536;
/** So many clips are gathered in memory at once. */
export const mostGathered = 16_384;
/** A segment takes in the one before it while that is not so many times as large. */
const worthMerging = 4;

const between = (segment: number, from: unknown, to: unknown) =>
  [
    [segment, from],
    [segment, to],
  ] as const;

export async function readBlocks(
  { clipWords, codec }: Pick<Base, 'clipWords' | 'codec'>,
  segment: number,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): Promise<Block[]> {
  const [lower, upper] = between(segment, from, to);
  const rows = await clipWords.where('[segment+block]').between(lower, upper, true, true).toArray();
  return rows.flatMap(({ body }) => blockIn(opened(codec, body)) ?? []);
}

/** The words of clips that are not yet in a segment, parted by spaces, in the clips' order. */
export async function readUnsettled({
  clipWords,
  codec,
}: Pick<Base, 'clipWords' | 'codec'>): Promise<{ n: number; words: string }[]> {
  const [lower, upper] = between(unsettled, Dexie.minKey, Dexie.maxKey);
  const rows = await clipWords.where('[segment+block]').between(lower, upper, true, true).toArray();
  return rows.map(({ block, body }) => {
    const words = opened(codec, body);
    return { n: block, words: typeof words === 'string' ? words : '' };
  });
}

export function dropSegment({ clipWords }: Base, id: number): PromiseLike<unknown> {
  const [lower, upper] = between(id, Dexie.minKey, Dexie.maxKey);
  return clipWords.where('[segment+block]').between(lower, upper, true, true).delete();
}

async function writeSegment(
  base: Base,
  id: number,
  { from, to }: Pick<Segment, 'from' | 'to'>,
  blocks: readonly Block[],
): Promise<Segment> {
  const rows = blocks.map((block, at) => ({
    segment: id,
    block: at,
    body: base.codec.seal(block),
  }));
  await base.clipWords.bulkPut(rows);
  const firsts = blocks.map(({ words }) => words.split(' ', 1)[0]).join(' ');
  return { id, from, to, firsts, gone: 0 };
}

/** Gathers the words of many clips, to be written as one segment. */
export class SegmentBuilder {
  /** Apart by their signs, which are put before the words only once each. */
  readonly #lists = {
    [inHead]: new Map<string, number[]>(),
    [inText]: new Map<string, number[]>(),
  };

  constructor(readonly from: number) {}

  add(n: number, { head, text }: ClipWords): void {
    addTo(this.#lists[inHead], n - this.from, head);
    addTo(this.#lists[inText], n - this.from, text);
  }

  write(base: Base, id: number, to: number): Promise<Segment> {
    const writer = new BlockWriter();
    for (const sign of [inHead, inText] as const) {
      const lists = this.#lists[sign];
      for (const word of [...lists.keys()].sort()) writer.add(sign + word, lists.get(word) ?? []);
    }
    return writeSegment(base, id, { from: this.from, to }, writer.end());
  }
}

function addTo(lists: Map<string, number[]>, number: number, words: readonly string[]): void {
  for (const word of words) {
    const list = lists.get(word);
    if (list === undefined) lists.set(word, [number]);
    else list.push(number);
  }
}

/** Whether the last two segments should become one. */
export function shouldMerge(segments: readonly Segment[]): boolean {
  const [before, last] = segments.slice(-2);
  if (before === undefined || last === undefined) return false;
  const [large, small] = [before.to - before.from, last.to - last.from];
  return large <= worthMerging * small && last.to - before.from <= largest;
}

/** Writes segments that follow each other as one, without the clips that are gone. */
export async function rewrite(
  base: Base,
  id: number,
  segments: readonly Segment[],
  stands: (n: number) => boolean,
): Promise<Segment> {
  const from = segments[0]?.from ?? 0;
  const to = segments.at(-1)?.to ?? from;
  const standing = Array.from({ length: to - from }, (_, place) => stands(from + place));
  const sources: Source[] = [];
  for (const segment of segments) {
    const lists = listsIn(await readBlocks(base, segment.id));
    sources.push({ lists, head: next(lists), shift: segment.from - from });
  }
  const writer = new BlockWriter();
  for (let word = least(sources); word !== undefined; word = least(sources)) {
    const numbers: number[] = [];
    for (const source of sources) {
      if (source.head?.[0] !== word) continue;
      for (const number of source.head[1]) {
        if (standing[number + source.shift] === true) numbers.push(number + source.shift);
      }
      source.head = next(source.lists);
    }
    writer.add(word, numbers);
  }
  for (const segment of segments) await dropSegment(base, segment.id);
  return writeSegment(base, id, { from, to }, writer.end());
}

type List = readonly [word: string, numbers: number[]];

interface Source {
  readonly lists: Iterator<List>;
  head: List | undefined;
  readonly shift: number;
}

function* listsIn(blocks: readonly Block[]): Generator<List> {
  for (const block of blocks) yield* listsOf(block);
}

function next(lists: Iterator<List>): List | undefined {
  const step = lists.next();
  return step.done === true ? undefined : step.value;
}

function least(sources: readonly Source[]): string | undefined {
  let word: string | undefined;
  for (const { head } of sources) {
    if (head !== undefined && (word === undefined || head[0] < word)) word = head[0];
  }
  return word;
}

function blockIn(value: unknown): Block | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('words' in value) || !('lists' in value) || typeof value.words !== 'string') {
    return undefined;
  }
  const lists = bytesIn(value.lists);
  return lists && { words: value.words, lists };
}

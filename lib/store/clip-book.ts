import { StoreFailure } from '../app/ports/records';
import { failed } from '../domain/result';
import type { Base } from './base';
import { wordsVersion } from './clip-words';
import { opened } from './codec';

/** Words of the clips from one number up to another, in blocks that are never changed. */
export interface Segment {
  readonly id: number;
  readonly from: number;
  /** The last one excluded. */
  readonly to: number;
  /** The first word of each block, parted by spaces: which blocks a word can be in. */
  readonly firsts: string;
  /** How many of its clips are gone, and leave their words behind until it is written again. */
  readonly gone: number;
}

/** What there is of the index, in one row. */
export interface Book {
  readonly version: number;
  /** Counts every write to the index. */
  readonly turn: number;
  /** The number of the next clip. A clip whose words change gets a new one. */
  readonly next: number;
  /** Up to here words are in segments; of later clips each has a row of its own. */
  readonly settled: number;
  /** The id of the next segment. */
  readonly nextSegment: number;
  readonly segments: readonly Segment[];
  /** For each row of facts the turn at which it was last written. */
  readonly facts: readonly number[];
  /** How many stand. */
  readonly total: number;
  /** How many of those miss their text. */
  readonly lacking: number;
}

export const noBook: Book = {
  version: wordsVersion,
  turn: 0,
  next: 0,
  settled: 0,
  nextSegment: 1,
  segments: [],
  facts: [],
  total: 0,
  lacking: 0,
};

const bookKey = 'book';
const namesKey = 'names';

export function factsKey(row: number): string {
  return `facts ${row}`;
}

/** Undefined when there is one that cannot be read, or of another version. */
export async function bookOrNothing({ clipBook, codec }: Base): Promise<Book | undefined> {
  const stored = await clipBook.get(bookKey);
  if (stored === undefined) return noBook;
  const book = opened(codec, stored.body);
  return isBook(book) && book.version === wordsVersion ? book : undefined;
}

/** Fails on a broken one: the next opening makes it again. */
export async function readBook(base: Base): Promise<Book> {
  const book = await bookOrNothing(base);
  if (book === undefined) throw new StoreFailure(failed('store-corrupt', { table: 'clipBook' }));
  return book;
}

export function writeBook({ clipBook, codec }: Base, book: Book): PromiseLike<unknown> {
  return clipBook.put({ key: bookKey, body: codec.seal(book) });
}

const numbers = ['version', 'turn', 'next', 'settled', 'nextSegment', 'total', 'lacking'] as const;

function isBook(value: unknown): value is Book {
  if (typeof value !== 'object' || value === null) return false;
  const book: Partial<Record<keyof Book, unknown>> = value;
  return (
    numbers.every((key) => typeof book[key] === 'number') &&
    Array.isArray(book.segments) &&
    Array.isArray(book.facts)
  );
}

/** Sites and languages by their place, with how many clips have each; a free place is empty. */
export interface Names {
  readonly site: NameList;
  readonly lang: NameList;
}

export type NamePair = readonly [name: string, count: number];

/** Gives every name a place that stays while any clip has it. */
export class NameList {
  /** Whether any count has changed since it was read. */
  changed = false;
  readonly #pairs: NamePair[];
  readonly #places = new Map<string, number>();
  readonly #free: number[] = [];

  constructor(pairs: readonly NamePair[] = []) {
    this.#pairs = [...pairs];
    for (const [place, [name, count]] of pairs.entries()) {
      if (count > 0) this.#places.set(name, place);
      else this.#free.push(place);
    }
  }

  get pairs(): readonly NamePair[] {
    return this.#pairs;
  }

  placeOf(name: string): number | undefined {
    return this.#places.get(name);
  }

  take(name: string): number {
    this.changed = true;
    const place = this.#places.get(name) ?? this.#free.pop() ?? this.#pairs.length;
    this.#places.set(name, place);
    this.#pairs[place] = [name, (this.#pairs[place]?.[1] ?? 0) + 1];
    return place;
  }

  /** A name that nobody has any more is forgotten. */
  drop(place: number): void {
    this.changed = true;
    const [name, count] = this.#pairs[place] ?? ['', 0];
    if (count > 1) this.#pairs[place] = [name, count - 1];
    else {
      this.#pairs[place] = ['', 0];
      this.#places.delete(name);
      this.#free.push(place);
    }
  }
}

export async function readNames({ clipBook, codec }: Base): Promise<Names> {
  const stored = await clipBook.get(namesKey);
  const body = stored === undefined ? undefined : opened(codec, stored.body);
  const lists = typeof body === 'object' && body !== null ? body : {};
  return {
    site: new NameList('site' in lists ? pairsOf(lists.site) : []),
    lang: new NameList('lang' in lists ? pairsOf(lists.lang) : []),
  };
}

export function writeNames({ clipBook, codec }: Base, { site, lang }: Names): PromiseLike<unknown> {
  return clipBook.put({
    key: namesKey,
    body: codec.seal({ site: site.pairs, lang: lang.pairs }),
  });
}

function pairsOf(value: unknown): NamePair[] {
  return Array.isArray(value) && value.every(isPair) ? value : [];
}

function isPair(value: unknown): value is NamePair {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

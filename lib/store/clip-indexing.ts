import type { Base } from './base';
import { readNames, writeBook, writeNames, type Book, type Names } from './clip-book';
import { audienceBit, factsPerRow, minutesOf, type ClipFacts } from './clip-facts';
import { FactsKept } from './clip-facts-kept';
import { citedIn, languageOf, mainPart, type ClipRow } from './clip-row';
import { joinWords, splitWords, type ClipWords } from './clip-words';
import {
  dropSegment,
  mostGathered,
  readUnsettled,
  rewrite,
  SegmentBuilder,
  shouldMerge,
  unsettled,
} from './clip-segments';

/** So many clips may have a row of words each, which every search reads. */
const mostUnsettled = 32;
/** At most so many clips may be added between two flushes. */
export const perFlush = 400;

export interface NewWords extends ClipWords {
  /** The text is not here. */
  readonly lacking: boolean;
}

type Places = Pick<ClipFacts, 'site' | 'lang'>;

/**
 * One write to the index: gathers what changes, and puts it in place at the end. Between `prepare`
 * and `flush` nothing waits, since a transaction is lost over a long row of idle awaits.
 */
export class Indexing {
  #book: Book;
  readonly #base: Base;
  readonly #names: Names;
  readonly #facts: FactsKept;
  /** Words of new clips, as long as they are few. */
  readonly #few = new Map<number, ClipWords>();
  #builder: SegmentBuilder | undefined;
  /** Clips that came and went within this very write. */
  #goneInBuilder = 0;
  #gone: number[] = [];

  private constructor(base: Base, book: Book, names: Names) {
    this.#base = base;
    this.#book = book;
    this.#names = names;
    this.#facts = new FactsKept(base);
  }

  static async begin(base: Base, book: Book): Promise<Indexing> {
    return new Indexing(base, book, await readNames(base));
  }

  /** How many clips stand. */
  get total(): number {
    return this.#book.total;
  }

  /** How many clips miss their text. */
  get lacking(): number {
    return this.#book.lacking;
  }

  /** Makes ready for these clips, and for as many new ones. */
  async prepare(rows: readonly ClipRow[], fresh: number): Promise<void> {
    const { next } = this.#book;
    await this.#facts.read([...rows.map(({ n }) => n), next, next + fresh]);
  }

  lacks(n: number): boolean {
    return this.#facts.of(n).lacking(n % factsPerRow);
  }

  /** Gives the clip a new number, under which its words are found. */
  add(id: string, parts: ClipRow['parts'], words: NewWords): ClipRow {
    const n = this.#book.next;
    this.#count({ next: 1, total: 1 });
    this.#putFacts({ n, id, parts }, words.lacking, this.#takeNames(parts));
    if (this.#builder === undefined) this.#few.set(n, words);
    else this.#builder.add(n, words);
    return { n, id, parts };
  }

  /** For a clip whose words are as they were. */
  keep(row: ClipRow): ClipRow {
    const lacking = this.lacks(row.n);
    const places = this.#keepNames(row);
    if (lacking) this.#count({ lacking: -1 });
    this.#putFacts(row, lacking, places);
    return row;
  }

  remove({ n }: ClipRow): void {
    this.#dropFacts(n);
    this.#facts.of(n).clear(n % factsPerRow);
    this.#count({ total: -1 });
    this.#gone.push(n);
    if (this.#few.delete(n)) return;
    if (this.#builder !== undefined && n >= this.#builder.from) this.#goneInBuilder += 1;
    else if (n < this.#book.settled) this.#markGone(n);
  }

  async flush(): Promise<void> {
    const { clips, clipWords } = this.#base;
    const gone = this.#gone;
    this.#gone = [];
    if (gone.length > 0) {
      await clips.bulkDelete(gone);
      const rows = gone.filter((n) => n >= this.#book.settled);
      await clipWords.bulkDelete(rows.map((n): [number, number] => [unsettled, n]));
    }
    const { next, settled } = this.#book;
    if (next - settled > mostUnsettled) await this.#gather();
    if (next - settled + perFlush > mostGathered) await this.#settle();
  }

  /** Puts all of it in place; purging leaves no word of what is gone on the disk. */
  async end(purge: boolean): Promise<void> {
    const { codec, clipWords } = this.#base;
    await this.flush();
    await this.#settle();
    const rows = [...this.#few].map(([block, words]) => ({
      segment: unsettled,
      block,
      body: codec.seal(joinWords(words)),
    }));
    if (rows.length > 0) await clipWords.bulkPut(rows);
    await this.#tidy(purge);
    const turn = this.#book.turn + 1;
    const facts = [...this.#book.facts];
    for (const row of await this.#facts.write(this.#book.next)) facts[row] = turn;
    if (this.#names.site.changed || this.#names.lang.changed) {
      await writeNames(this.#base, this.#names);
    }
    await writeBook(this.#base, { ...this.#book, turn, facts });
  }

  /** From here on words go straight to a segment, together with those that were waiting. */
  async #gather(): Promise<void> {
    if (this.#builder !== undefined) return;
    const builder = new SegmentBuilder(this.#book.settled);
    for (const { n, words } of await readUnsettled(this.#base)) builder.add(n, splitWords(words));
    await dropSegment(this.#base, unsettled);
    for (const [n, words] of this.#few) builder.add(n, words);
    this.#few.clear();
    this.#builder = builder;
  }

  async #settle(): Promise<void> {
    const { next, nextSegment, segments } = this.#book;
    if (this.#builder === undefined || this.#builder.from === next) return;
    const written = await this.#builder.write(this.#base, nextSegment, next);
    this.#book = {
      ...this.#book,
      nextSegment: nextSegment + 1,
      settled: next,
      segments: [...segments, { ...written, gone: this.#goneInBuilder }],
    };
    this.#goneInBuilder = 0;
    this.#builder = undefined;
  }

  /** Keeps segments few, and words of clips that are gone from piling up. */
  async #tidy(purge: boolean): Promise<void> {
    while (shouldMerge(this.#book.segments)) await this.#rewrite(this.#book.segments.length - 2, 2);
    for (const [at, { from, to, gone }] of this.#book.segments.entries()) {
      if (purge ? gone > 0 : gone * 2 > to - from) await this.#rewrite(at, 1);
    }
  }

  async #rewrite(at: number, count: number): Promise<void> {
    const { nextSegment, segments } = this.#book;
    const some = segments.slice(at, at + count);
    await this.#facts.readBetween(some[0]?.from ?? 0, some.at(-1)?.to ?? 0);
    const stands = (n: number) => this.#facts.of(n).stands(n % factsPerRow);
    const written = await rewrite(this.#base, nextSegment, some, stands);
    this.#book = {
      ...this.#book,
      nextSegment: nextSegment + 1,
      segments: segments.toSpliced(at, count, written),
    };
  }

  #markGone(n: number): void {
    const segments = this.#book.segments.map((segment) =>
      n >= segment.from && n < segment.to ? { ...segment, gone: segment.gone + 1 } : segment,
    );
    this.#book = { ...this.#book, segments };
  }

  #count({ next = 0, total = 0, lacking = 0 }: Partial<Book>): void {
    const book = this.#book;
    this.#book = {
      ...book,
      next: book.next + next,
      total: book.total + total,
      lacking: book.lacking + lacking,
    };
  }

  #takeNames(parts: ClipRow['parts']): Places {
    const { site, lang } = mainPart(parts);
    return { site: this.#names.site.take(site), lang: this.#names.lang.take(languageOf(lang)) };
  }

  /** Names stay as they are where nothing about them changed: there are many to write. */
  #keepNames({ n, parts }: ClipRow): Places {
    const { site, lang } = mainPart(parts);
    const facts = this.#facts.of(n);
    const before = { site: facts.site(n % factsPerRow), lang: facts.lang(n % factsPerRow) };
    const sameSite = this.#names.site.placeOf(site) === before.site;
    if (sameSite && this.#names.lang.placeOf(languageOf(lang)) === before.lang) return before;
    const places = this.#takeNames(parts);
    this.#dropNames(n);
    return places;
  }

  #dropNames(n: number): void {
    const facts = this.#facts.of(n);
    this.#names.site.drop(facts.site(n % factsPerRow));
    this.#names.lang.drop(facts.lang(n % factsPerRow));
  }

  #putFacts({ n, parts }: ClipRow, lacking: boolean, places: Places): void {
    const audiences = Object.values(parts).map(({ audience }) => audienceBit(audience));
    this.#facts.of(n).put(n % factsPerRow, {
      ...places,
      minutes: minutesOf(mainPart(parts).seen),
      audiences: audiences.reduce((bits, bit) => bits | bit, 0),
      cited: citedIn(parts) > 0,
      lacking,
    });
    this.#facts.change(n);
    if (lacking) this.#count({ lacking: 1 });
  }

  #dropFacts(n: number): void {
    this.#dropNames(n);
    if (this.lacks(n)) this.#count({ lacking: -1 });
    this.#facts.change(n);
  }
}

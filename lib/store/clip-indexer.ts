import type { Base } from './base';
import { readBook } from './clip-book';
import { Indexing, perFlush, type NewWords } from './clip-indexing';
import type { ClipPart, PartChanges } from './clip-parts';
import { decodeClip, encodeClip, textsOf, type ClipRow, type StoredClip } from './clip-row';
import { wordsOfHead, wordsOfText } from './clip-words';
import { bytesIn, opened } from './codec';

/** Texts at hand, by hash, so that they need not be read from the disk. */
type Texts = ReadonlyMap<string, Uint8Array>;

const noTexts: Texts = new Map();

/** Past this many, walking over a table is quicker than asking for each. */
const many = 1000;

/**
 * Brings the index up to what profiles now say, in as many steps as a write has parts. All of it
 * inside one transaction; nothing is begun before there is something to do.
 */
export class ClipIndexer {
  readonly #base: Base;
  #work: Indexing | undefined;
  /** Which clips there are, once so many were asked for that it is worth knowing. */
  #ids: Set<string> | undefined;
  #asked = 0;

  constructor(base: Base) {
    this.#base = base;
  }

  /** Texts that are new on the disk: some clip may have waited for them. */
  async textsCame(hashes: readonly string[], texts: Texts = noTexts): Promise<void> {
    if (hashes.length === 0) return;
    const lacking = this.#work?.lacking ?? (await readBook(this.#base)).lacking;
    if (lacking > 0) await this.#readAgain(hashes, texts, false);
  }

  /** Texts that are gone from the disk. */
  async textsWent(hashes: readonly string[]): Promise<void> {
    if (hashes.length > 0) await this.#readAgain(hashes, noTexts, true);
  }

  async change(changes: PartChanges, texts: Texts = noTexts): Promise<void> {
    if (changes.size === 0) return;
    const work = await this.#begun();
    const ids = [...changes.keys()];
    const rows = await this.#rowsOf(work, ids);
    for (let at = 0; at < ids.length; at += perFlush) {
      const some = ids.slice(at, at + perFlush).map((id) => ({ id, before: rows.get(id) }));
      await this.#take(work, some, changes, texts);
    }
  }

  /** Purging leaves no word of what is gone on the disk. */
  async end(purge: boolean): Promise<void> {
    if (this.#work === undefined && purge) {
      const { segments } = await readBook(this.#base);
      if (segments.some(({ gone }) => gone > 0)) await this.#begun();
    }
    await this.#work?.end(purge);
    this.#work = undefined;
  }

  async #begun(): Promise<Indexing> {
    this.#work ??= await Indexing.begin(this.#base, await readBook(this.#base));
    return this.#work;
  }

  async #take(
    work: Indexing,
    some: readonly { readonly id: string; readonly before: ClipRow | undefined }[],
    changes: PartChanges,
    at: Texts,
  ): Promise<void> {
    const planned = some.map(({ id, before }) => ({
      id,
      before,
      parts: partsAfter(before, changes.get(id)),
    }));
    const reworded = planned.filter(
      ({ before, parts }) => parts !== undefined && !sameWords(before?.parts, parts),
    );
    const texts = await readTexts(
      this.#base,
      reworded.flatMap(({ parts }) => (parts === undefined ? [] : textsOf(parts))),
      at,
    );
    await work.prepare(
      some.flatMap(({ before }) => before ?? []),
      some.length,
    );
    const rows: ClipRow[] = [];
    for (const { id, before, parts } of planned) {
      if (parts !== undefined && before !== undefined && sameWords(before.parts, parts)) {
        rows.push(work.keep({ n: before.n, id, parts }));
      } else {
        if (before !== undefined) work.remove(before);
        if (parts !== undefined) rows.push(work.add(id, parts, wordsOfClip(parts, texts)));
        this.#ids?.add(id);
      }
    }
    await this.#put(work, rows);
  }

  /** Clips whose text came, or went, though nothing else about them changed. */
  async #readAgain(all: readonly string[], at: Texts, went: boolean): Promise<void> {
    const work = await this.#begun();
    for (let from = 0; from < all.length; from += perFlush) {
      const hashes = all.slice(from, from + perFlush);
      const stored = await this.#base.clips.where('texts').anyOf(hashes).distinct().toArray();
      const rows = stored.flatMap((one) => decodeClip(this.#base.codec, one) ?? []);
      const texts = await readTexts(
        this.#base,
        rows.flatMap(({ parts }) => textsOf(parts)),
        at,
      );
      await work.prepare(rows, rows.length);
      const fresh: ClipRow[] = [];
      for (const row of rows) {
        const words = wordsOfClip(row.parts, texts);
        if (!went && words.lacking === work.lacks(row.n)) continue;
        work.remove(row);
        fresh.push(work.add(row.id, row.parts, words));
      }
      await this.#put(work, fresh);
    }
  }

  async #put(work: Indexing, rows: readonly ClipRow[]): Promise<void> {
    await work.flush();
    await this.#base.clips.bulkPut(rows.map((row) => encodeClip(this.#base.codec, row)));
  }

  async #rowsOf(work: Indexing, ids: readonly string[]): Promise<Map<string, ClipRow>> {
    const rows = new Map<string, ClipRow>();
    if (work.total === 0) return rows;
    const { clips, codec } = this.#base;
    this.#asked += ids.length;
    if (this.#asked > many) this.#ids ??= new Set(await idsOfClips(this.#base));
    const known = this.#ids;
    const wanted = known === undefined ? ids : ids.filter((id) => known.has(id));
    const keep = (stored: readonly StoredClip[], chosen?: ReadonlySet<string>) => {
      for (const one of stored) {
        const row = chosen?.has(one.id) === false ? undefined : decodeClip(codec, one);
        if (row !== undefined) rows.set(row.id, row);
      }
    };
    if (wanted.length > many) {
      const chosen = new Set(wanted);
      await eachClip(this.#base, (stored) => keep(stored, chosen));
    } else if (wanted.length > 0) keep(await clips.where('id').anyOf(wanted).toArray());
    return rows;
  }
}

async function idsOfClips({ clips }: Base): Promise<string[]> {
  return (await clips.orderBy('id').keys()).filter((id) => typeof id === 'string');
}

function wordsOfClip(parts: ClipRow['parts'], texts: ReadonlyMap<string, Uint8Array>): NewWords {
  const bytes = textsOf(parts)
    .map((hash) => texts.get(hash))
    .find((one) => one !== undefined);
  const head = wordsOfHead(parts);
  if (bytes === undefined) return { head, text: [], lacking: true };
  return { head, text: wordsOfText(bytes), lacking: false };
}

function partsAfter(
  before: ClipRow | undefined,
  changes: ReadonlyMap<string, ClipPart | undefined> | undefined,
): ClipRow['parts'] | undefined {
  const parts = new Map(Object.entries(before?.parts ?? {}));
  for (const [profile, part] of changes ?? []) {
    if (part === undefined) parts.delete(profile);
    else parts.set(profile, part);
  }
  return parts.size === 0 ? undefined : Object.fromEntries(parts);
}

function sameWords(before: ClipRow['parts'] | undefined, after: ClipRow['parts']): boolean {
  if (before === undefined) return false;
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && new Set(one).symmetricDifference(new Set(other)).size === 0;
  return same(textsOf(before), textsOf(after)) && same(wordsOfHead(before), wordsOfHead(after));
}

/** The bytes of these texts that are here. Their hashes were checked when they came. */
async function readTexts(
  base: Base,
  hashes: readonly string[],
  fresh: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const texts = new Map<string, Uint8Array>();
  const asked: string[] = [];
  for (const hash of new Set(hashes)) {
    const bytes = fresh.get(hash);
    if (bytes !== undefined) texts.set(hash, bytes);
    else asked.push(hash);
  }
  for (const row of asked.length === 0 ? [] : await base.blobs.bulkGet(asked)) {
    const body = row === undefined ? undefined : opened(base.codec, row.body);
    if (row === undefined || typeof body !== 'object' || body === null) continue;
    const bytes = 'bytes' in body ? bytesIn(body.bytes) : undefined;
    if (bytes !== undefined) texts.set(row.hash, bytes);
  }
  return texts;
}

export async function eachClip(
  { clips }: Pick<Base, 'clips'>,
  visit: (rows: readonly StoredClip[]) => void,
): Promise<void> {
  let rows = await clips.orderBy(':id').limit(many).toArray();
  while (rows.length > 0) {
    visit(rows);
    const last = rows.at(-1)?.n ?? 0;
    rows = rows.length < many ? [] : await clips.where('n').above(last).limit(many).toArray();
  }
}

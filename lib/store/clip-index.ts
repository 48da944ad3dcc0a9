import type { Base } from './base';
import { noBook, readBook, writeBook } from './clip-book';
import { Indexing, perFlush, type NewWords } from './clip-indexing';
import { addChange, type ClipPart, type PartChanges } from './clip-parts';
import { decodeClip, encodeClip, textsOf, type ClipRow, type StoredClip } from './clip-row';
import { wordsOfHead, wordsOfText } from './clip-words';
import { bytesIn, opened } from './codec';

/** What else a write brings that the words of clips may come from, or go with. */
export interface TextNews {
  /** Texts that are new here, by hash; they need not be read again. */
  readonly fresh: ReadonlyMap<string, Uint8Array>;
  readonly erased: readonly string[];
  /** Something was erased: the words of what is gone must not stay on the disk. */
  readonly purge: boolean;
}

export const noNews: TextNews = { fresh: new Map(), erased: [], purge: false };

/** Past this many, walking over a table is quicker than asking for each. */
const many = 1000;

/** Brings the index up to what profiles now say. Inside a transaction. */
export async function indexClips(base: Base, changes: PartChanges, news: TextNews): Promise<void> {
  const nothing = changes.size === 0 && news.erased.length === 0;
  if (nothing && news.fresh.size === 0 && !news.purge) return;
  const book = await readBook(base);
  const awaited = book.lacking > 0 && news.fresh.size > 0;
  const left = news.purge && book.segments.some(({ gone }) => gone > 0);
  if (nothing && !awaited && !left) return;
  const work = await Indexing.begin(base, book);
  const ids = [...changes.keys()];
  const rows = book.total === 0 ? new Map<string, ClipRow>() : await rowsOf(base, ids);
  for (let at = 0; at < ids.length; at += perFlush) {
    const some = ids.slice(at, at + perFlush).map((id) => ({ id, before: rows.get(id) }));
    await take(work, base, some, changes, news);
  }
  const affected = [...(work.lacking > 0 ? news.fresh.keys() : []), ...news.erased];
  for (let at = 0; at < affected.length; at += perFlush) {
    await readAgain(work, base, affected.slice(at, at + perFlush), news);
  }
  await work.end(news.purge);
}

interface Change {
  readonly id: string;
  readonly before: ClipRow | undefined;
}

async function take(
  work: Indexing,
  base: Base,
  some: readonly Change[],
  changes: PartChanges,
  news: TextNews,
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
    base,
    reworded.flatMap(({ parts }) => (parts === undefined ? [] : textsOf(parts))),
    news,
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
    }
  }
  await putClips(work, base, rows);
}

/** Clips whose text came, or went, though nothing else about them changed. */
async function readAgain(
  work: Indexing,
  base: Base,
  hashes: readonly string[],
  news: TextNews,
): Promise<void> {
  const stored = await base.clips
    .where('texts')
    .anyOf([...hashes])
    .distinct()
    .toArray();
  const rows = stored.flatMap((one) => decodeClip(base.codec, one) ?? []);
  const texts = await readTexts(
    base,
    rows.flatMap(({ parts }) => textsOf(parts)),
    news,
  );
  await work.prepare(rows, rows.length);
  const fresh: ClipRow[] = [];
  for (const row of rows) {
    const words = wordsOfClip(row.parts, texts);
    const came = words.lacking !== work.lacks(row.n);
    const went = textsOf(row.parts).some((text) => news.erased.includes(text));
    if (!came && !went) continue;
    work.remove(row);
    fresh.push(work.add(row.id, row.parts, words));
  }
  await putClips(work, base, fresh);
}

async function putClips(work: Indexing, base: Base, rows: readonly ClipRow[]): Promise<void> {
  await work.flush();
  await base.clips.bulkPut(rows.map((row) => encodeClip(base.codec, row)));
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
  { fresh, erased }: TextNews,
): Promise<Map<string, Uint8Array>> {
  const texts = new Map<string, Uint8Array>();
  const asked: string[] = [];
  for (const hash of new Set(hashes)) {
    const bytes = fresh.get(hash);
    if (bytes !== undefined) texts.set(hash, bytes);
    else if (!erased.includes(hash)) asked.push(hash);
  }
  for (const row of asked.length === 0 ? [] : await base.blobs.bulkGet(asked)) {
    const body = row === undefined ? undefined : opened(base.codec, row.body);
    if (row === undefined || typeof body !== 'object' || body === null) continue;
    const bytes = 'bytes' in body ? bytesIn(body.bytes) : undefined;
    if (bytes !== undefined) texts.set(row.hash, bytes);
  }
  return texts;
}

async function rowsOf(base: Base, ids: readonly string[]): Promise<Map<string, ClipRow>> {
  const rows = new Map<string, ClipRow>();
  const keep = (stored: readonly StoredClip[], wanted?: ReadonlySet<string>) => {
    for (const one of stored) {
      const row = wanted?.has(one.id) === false ? undefined : decodeClip(base.codec, one);
      if (row !== undefined) rows.set(row.id, row);
    }
  };
  if (ids.length <= many)
    keep(
      await base.clips
        .where('id')
        .anyOf([...ids])
        .toArray(),
    );
  else await eachClip(base, (stored) => keep(stored, new Set(ids)));
  return rows;
}

async function eachClip(
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

/**
 * Makes the index equal to all that profiles say. Texts are read again only `afresh`; otherwise
 * only what differs is written.
 */
export async function reindexClips(base: Base, parts: PartChanges, afresh: boolean): Promise<void> {
  if (!afresh) return indexClips(base, await differences(base, parts), noNews);
  await Promise.all([base.clips.clear(), base.clipWords.clear(), base.clipBook.clear()]);
  // A turn that no window has seen yet, so that none trusts what it remembers.
  await writeBook(base, { ...noBook, turn: base.now() });
  await indexClips(base, parts, noNews);
}

async function differences(base: Base, parts: PartChanges): Promise<PartChanges> {
  const different: PartChanges = new Map();
  const unseen = new Set(parts.keys());
  await eachClip(base, (stored) => {
    for (const one of stored) {
      const before = decodeClip(base.codec, one)?.parts ?? {};
      const now = parts.get(one.id);
      unseen.delete(one.id);
      for (const profile of new Set([...Object.keys(before), ...(now?.keys() ?? [])])) {
        const part = now?.get(profile);
        if (JSON.stringify(part) !== JSON.stringify(before[profile])) {
          addChange(different, one.id, profile, part);
        }
      }
    }
  });
  for (const id of unseen) different.set(id, parts.get(id) ?? new Map());
  return different;
}

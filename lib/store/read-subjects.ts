import { StoreFailure } from '../app/ports/records';
import { failed } from '../domain/result';
import type { Base } from './base';
import { decodeSubject, type StoredSubject, type SubjectRow } from './subject-row';

// Past so many, walking over a stretch of the table that holds no more than several times as many
// is quicker than asking for each row.
const many = 40;
const several = 5;
const atOnce = 500;

/** The rows of these ids as they are stored, in this order, where there are any. */
export async function storedSubjects(base: Base, ids: readonly string[]): Promise<StoredSubject[]> {
  const { subjects } = base;
  const asked = async () => (await subjects.bulkGet([...ids])).filter((row) => row !== undefined);
  if (ids.length <= many) return asked();
  const sorted = ids.toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const total = await subjects.where('id').between(first, last, true, true).count();
  if (total > ids.length * several) return asked();
  const wanted = new Set(ids);
  const rows = new Map<string, StoredSubject>();
  for (let from = first, open = true; total > 0; open = false) {
    const stretch = subjects.where('id').between(from, last, open, true);
    const chunk = await stretch.limit(atOnce).toArray();
    for (const row of chunk) if (wanted.has(row.id)) rows.set(row.id, row);
    const end = chunk.at(-1)?.id;
    if (end === undefined || chunk.length < atOnce) break;
    from = end;
  }
  return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
}

/** The rows that can be read, in the order of the ids. */
export async function readSubjects(base: Base, ids: readonly string[]): Promise<SubjectRow[]> {
  const stored = await storedSubjects(base, ids);
  return stored.map((row) => decodeSubject(base.codec, row)).filter((row) => row !== undefined);
}

/** Fails on a broken row: writing over it would lose what may still be rescued. */
export function readWhole(base: Base, stored: StoredSubject): SubjectRow {
  const row = decodeSubject(base.codec, stored);
  if (row === undefined) throw new StoreFailure(failed('store-corrupt', { subject: stored.id }));
  return row;
}

/** Every row by id, a chunk at a time, so that memory stays bounded. */
export async function eachChunk(
  { subjects }: Base,
  size: number,
  visit: (rows: readonly StoredSubject[]) => Promise<void> | void,
): Promise<void> {
  let rows = await subjects.orderBy(':id').limit(size).toArray();
  while (rows.length > 0) {
    await visit(rows);
    const last = rows.at(-1)?.id ?? '';
    rows = rows.length < size ? [] : await subjects.where('id').above(last).limit(size).toArray();
  }
}

import { StoreFailure } from '../app/ports/records';
import { failed } from '../domain/result';
import type { Base } from './base';
import { decodeSubject, type StoredSubject, type SubjectRow } from './subject-row';

// Past this many, walking over a table that holds no more than several times as many is quicker
// than asking for each row.
const many = 500;
const several = 5;

/** The rows of these ids as they are stored, in this order, where there are any. */
export async function storedSubjects(base: Base, ids: readonly string[]): Promise<StoredSubject[]> {
  if (ids.length <= many)
    return (await base.subjects.bulkGet([...ids])).filter((row) => row !== undefined);
  const total = await base.subjects.count();
  const rows = new Map<string, StoredSubject>();
  if (total > ids.length * several) {
    for (const row of await base.subjects.bulkGet([...ids])) if (row) rows.set(row.id, row);
  } else {
    const wanted = new Set(ids);
    await eachChunk(base, many, (chunk) => {
      for (const row of chunk) if (wanted.has(row.id)) rows.set(row.id, row);
    });
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

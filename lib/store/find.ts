import type { Found, Listed, Query } from '../app/ports/records';
import type { Base } from './base';
import { inOrder, matches, wantedOf, type Wanted } from './matching';
import { orderedIds, wholeOrder } from './order';
import { decodeSubject, keyTerm, termOf, type StoredSubject } from './subject-row';
import { readTotal } from './tallies';

// Up to so many rows it is quicker to read and order them than to ask an index for their order.
const few = 100;

/**
 * One window of a list. Keys come from indexes in bulk, and only the rows of the window are read,
 * however long the list is: cursors and rows cost, keys hardly do.
 */
export function find(base: Base, query: Query): PromiseLike<Found> {
  const wanted = wantedOf(query);
  return base.db.transaction('r', [base.subjects, base.tallies], async () =>
    base.codec.indexed ? byIndex(base, wanted) : byReading(base, wanted),
  );
}

async function byIndex(base: Base, wanted: Wanted): Promise<Found> {
  const { list, offset, limit } = wanted;
  const some = await candidates(base, wanted);
  if (some === undefined) {
    const total = await readTotal(base, list);
    const keys = await orderedIds(base, wanted, offset + limit);
    return windowOf(base, keys.slice(offset, offset + limit), total);
  }
  if (some.size <= few) return amongRows(base, wanted, await base.subjects.bulkGet([...some]));
  const keys = (await wholeOrder(base, wanted)).filter((key) => some.has(key));
  return windowOf(base, keys.slice(offset, offset + limit), keys.length);
}

/** Ids that have every word and filter; undefined when none is asked for. */
async function candidates(
  { subjects }: Base,
  { list, words, keys, narrowed }: Wanted,
): Promise<Set<string> | undefined> {
  const having = (term: string) => subjects.where('terms').equals(term).primaryKeys();
  const asked = [
    ...words.map((word) => [subjects.where('terms').startsWith(word).primaryKeys()]),
    ...(keys.length > 0 ? [keys.map((key) => having(keyTerm(key)))] : []),
    ...narrowed.map(({ filter, values }) =>
      values.map((value) => having(termOf(list, filter, value))),
    ),
  ];
  const sets = await Promise.all(
    asked.map(async (any) => new Set((await Promise.all(any)).flat())),
  );
  const [first, ...others] = sets.toSorted((left, right) => left.size - right.size);
  return others.reduce((left, right) => left?.intersection(right), first);
}

async function windowOf(base: Base, ids: readonly string[], total: number): Promise<Found> {
  const rows: Listed[] = [];
  const broken: string[] = [];
  for (const [at, stored] of (await base.subjects.bulkGet([...ids])).entries()) {
    const row = stored && decodeSubject(base.codec, stored);
    if (row !== undefined) rows.push({ id: row.id, columns: row.columns });
    else if (ids[at] !== undefined) broken.push(ids[at]);
  }
  return { rows, total, broken };
}

function amongRows(
  base: Base,
  wanted: Wanted,
  stored: readonly (StoredSubject | undefined)[],
): Found {
  const { offset, limit } = wanted;
  const rows: Listed[] = [];
  const broken: string[] = [];
  for (const one of stored) {
    if (one === undefined) continue;
    const row = decodeSubject(base.codec, one);
    if (row === undefined) broken.push(one.id);
    else if (matches(row.columns, wanted)) rows.push({ id: row.id, columns: row.columns });
  }
  const ordered = rows.toSorted(inOrder(wanted));
  return { rows: ordered.slice(offset, offset + limit), total: rows.length, broken };
}

/** For a codec that lets no words into the keys. */
async function byReading(base: Base, wanted: Wanted): Promise<Found> {
  return amongRows(base, wanted, await base.subjects.toArray());
}

import type { Field, Said } from '../domain/said';
import type { Known } from './entry';
import { erasureOf, erasedIds, headsOf, standing } from './heads';
import { canonicalJson } from './json';
import { deleted } from './shape';
import type { Subject } from './subject';

/**
 * What a set of entries says about one subject. A function of the set alone: order, repeats and
 * the way it was put together make no difference. Entries about other subjects are passed over.
 */
export function foldSubject(id: string, entries: Iterable<Known>): Subject {
  const own = distinct(id, entries);
  const erased = erasedIds(own);
  const history = standing(own, erased);
  const heads = headsOf(history);
  return {
    id,
    attributes: attributesOf(heads),
    heads: sortedIds(heads),
    deleted: deletionOf(heads),
    erased,
    erasedBlobs: new Set(own.flatMap((entry) => erasureOf(entry)?.blobs ?? [])),
    history,
    touched: history.at(-1)?.t ?? 0,
  };
}

function distinct(id: string, entries: Iterable<Known>): Known[] {
  const own = new Map<string, Known>();
  for (const entry of entries) if (entry.e === id) own.set(entry.id, entry);
  return [...own.values()].toSorted(oldestFirst);
}

function oldestFirst(left: Known, right: Known): number {
  return left.t - right.t || (left.id < right.id ? -1 : 1);
}

function attributesOf(heads: ReadonlyMap<string, readonly Known[]>): Map<string, Field<unknown>> {
  const attributes = new Map<string, Field<unknown>>();
  for (const a of [...heads.keys()].toSorted()) {
    const field = a === deleted ? [] : fieldOf(heads.get(a) ?? []);
    if (field.some((said) => said.value !== null)) attributes.set(a, field);
  }
  return attributes;
}

function fieldOf(heads: readonly Known[]): Field<unknown> {
  const latestFirst =
    heads.length > 1 ? heads.toSorted((one, two) => oldestFirst(two, one)) : heads;
  const spelled = new Set<string>();
  const field: Said<unknown>[] = [];
  for (const head of latestFirst) {
    if (heads.length > 1) {
      const spelling = canonicalJson(head.v);
      if (!spelling.ok) throw new Error(`A known entry has no spelling: ${spelling.cause}`);
      if (spelled.has(spelling.value)) continue;
      spelled.add(spelling.value);
    }
    field.push({ value: head.v, by: head.by, at: head.t, entry: head.id });
  }
  return field;
}

function sortedIds(heads: ReadonlyMap<string, readonly Known[]>): Map<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const [a, entries] of heads) ids.set(a, entries.map((entry) => entry.id).toSorted());
  return ids;
}

/**
 * Deleted means that somebody who deleted it had seen all that is said now, and nobody restored it
 * meanwhile. Anything less is contested and stays in sight until a person decides.
 */
function deletionOf(heads: ReadonlyMap<string, readonly Known[]>): Subject['deleted'] {
  const words = heads.get(deleted) ?? [];
  const lists = words.flatMap(({ v }) => (Array.isArray(v) ? [new Set<unknown>(v)] : []));
  if (lists.length === 0) return 'no';
  if (lists.length < words.length) return 'contested';
  const standingIds = [...heads].flatMap(([a, entries]) =>
    a === deleted ? [] : entries.map((entry) => entry.id),
  );
  const allSeen = lists.some((list) => standingIds.every((id) => list.has(id)));
  return allSeen ? 'yes' : 'contested';
}

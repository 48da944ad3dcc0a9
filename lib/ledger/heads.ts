import type { Known } from './entry';
import { erased, isErasure, type Erasure } from './shape';

/** What an entry erases; undefined when it is no erasure. */
export function erasureOf(entry: Known): Erasure | undefined {
  return entry.a === erased && isErasure(entry.v, entry.r) ? entry.v : undefined;
}

/** Every id that the erasures among these entries name. */
export function erasedIds(entries: Iterable<Known>): Set<string> {
  const ids = new Set<string>();
  for (const entry of entries) {
    for (const id of erasureOf(entry)?.ids ?? []) ids.add(id);
  }
  return ids;
}

/**
 * Of one subject's entries, those that stand: content that was not erased. An erasure cannot
 * itself be erased, or what stands would depend on which of the two came first.
 */
export function standing(entries: readonly Known[], gone = erasedIds(entries)): readonly Known[] {
  if (gone.size === 0) return entries;
  return entries.filter((entry) => entry.a === erased || !gone.has(entry.id));
}

/**
 * Of one subject's entries, per attribute those that no other replaces. An entry replaces only
 * within its own attribute, so no slip (or malice) in one field can hide another; an erasure takes
 * the place of what it erased, in whatever attribute that stood.
 */
export function headsOf(entries: readonly Known[]): Map<string, Known[]> {
  const left = standing(entries);
  const replaced = new Map<string, Set<string>>();
  for (const { a, r } of left) {
    if (r === undefined) continue;
    const ids = replaced.get(a) ?? new Set();
    for (const id of r) ids.add(id);
    replaced.set(a, ids);
  }
  const byErasure = replaced.get(erased);
  const heads = new Map<string, Known[]>();
  for (const entry of left) {
    if (entry.a === erased || replaced.get(entry.a)?.has(entry.id)) continue;
    if (byErasure?.has(entry.id)) continue;
    const others = heads.get(entry.a);
    if (others === undefined) heads.set(entry.a, [entry]);
    else if (others.every((other) => other.id !== entry.id)) others.push(entry);
  }
  return heads;
}

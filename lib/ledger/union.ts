import type { Known } from './entry';
import { erasureOf } from './heads';
import { erased } from './shape';

/**
 * Two sets of entries as one, in the order of ids. What an erasure in either names is left out, so
 * an old copy cannot bring it back; an erasure reaches only entries about its own subject.
 */
export function union(mine: readonly Known[], theirs: readonly Known[]): Known[] {
  const all = new Map<string, Known>();
  for (const entry of mine) all.set(entry.id, entry);
  for (const entry of theirs) all.set(entry.id, entry);
  const gone = new Map<string, Set<string>>();
  for (const entry of all.values()) {
    const erasure = erasureOf(entry);
    if (erasure === undefined) continue;
    const ids = gone.get(entry.e) ?? new Set();
    for (const id of erasure.ids) ids.add(id);
    gone.set(entry.e, ids);
  }
  return [...all.values()]
    .filter((entry) => entry.a === erased || !gone.get(entry.e)?.has(entry.id))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

import type { Entry } from './entry';
import type { Json } from './json';
import { deleted } from './shape';
import type { Subject } from './subject';

/** Who says it, and when by their clock. */
export interface Stamp {
  readonly by: string;
  readonly t: number;
}

/** Gives an attribute a value, in place of everything that stands under it now; null empties it. */
export function say(subject: Subject, a: string, v: Json, { by, t }: Stamp): Entry {
  const heads = subject.heads.get(a) ?? [];
  const entry = { a, by, e: subject.id, t, v };
  return heads.length > 0 ? { ...entry, r: heads } : entry;
}

/** Deletes a subject as it is seen now; whatever was not seen makes the deletion contested. */
export function remove(subject: Subject, stamp: Stamp): Entry {
  const seen = [...subject.heads].flatMap(([a, ids]) => (a === deleted ? [] : ids));
  return say(subject, deleted, seen.toSorted(), stamp);
}

/** Takes back every deletion seen; undefined when there is none. */
export function restore(subject: Subject, stamp: Stamp): Entry | undefined {
  return subject.deleted === 'no' ? undefined : say(subject, deleted, null, stamp);
}

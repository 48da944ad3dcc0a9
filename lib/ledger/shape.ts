import type { Entry } from './entry';

export type ShapeCause =
  | 'entry-shape'
  | 'entry-attribute'
  | 'entry-author'
  | 'entry-subject'
  | 'entry-replaces'
  | 'entry-time'
  | 'entry-deletion'
  | 'entry-erasure';

/** The attribute by which a subject is deleted (a list of the head ids seen) or restored (null). */
export const deleted = 'deleted';
/** The attribute that names entries and blobs whose content is gone for good. */
export const erased = 'erased';

const attribute = /^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9_-]+)?$/u;
const name = /^[A-Za-z0-9_-]{1,64}$/u;
// 16 bytes leave 2 bits for the last letter, so only four letters can stand there.
const entryId = /^[A-Za-z0-9_-]{21}[AQgw]$/u;
const blobName = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/u;
const keys: ReadonlySet<string> = new Set(['a', 'by', 'e', 'r', 't', 'v']);

/** Whether a value has the fields of an entry, well formed; says which is not. */
export function shapeFault(value: object): ShapeCause | undefined {
  const entry: Partial<Record<keyof Entry, unknown>> = value;
  if (!Object.keys(value).every((key) => keys.has(key)) || !('v' in entry)) return 'entry-shape';
  if (typeof entry.a !== 'string' || entry.a.length > 128 || !attribute.test(entry.a)) {
    return 'entry-attribute';
  }
  if (typeof entry.by !== 'string' || !name.test(entry.by)) return 'entry-author';
  if (typeof entry.e !== 'string' || !name.test(entry.e)) return 'entry-subject';
  if ('r' in entry && !(isSortedSet(entry.r, entryId) && entry.r.length > 0)) {
    return 'entry-replaces';
  }
  // Any whole number, though `Date` stops at 8.64e15: who refused what others took would part from
  // them for good. Whoever shows a moment shows none where there is none.
  if (typeof entry.t !== 'number' || !Number.isSafeInteger(entry.t) || entry.t < 0) {
    return 'entry-time';
  }
  if (entry.a === deleted && !isDeletion(entry.v)) return 'entry-deletion';
  if (entry.a === erased && !isErasure(entry.v, entry.r)) return 'entry-erasure';
  return undefined;
}

export interface Erasure {
  readonly ids: readonly string[];
  readonly blobs: readonly string[];
}

function isDeletion(value: unknown): boolean {
  return value === null || isSortedSet(value, entryId);
}

/** What is erased must also be replaced, or a reader that only follows `r` would show it. */
export function isErasure(value: unknown, replaces: unknown = []): value is Erasure {
  if (typeof value !== 'object' || value === null) return false;
  if (!('ids' in value) || !('blobs' in value) || Object.keys(value).length !== 2) return false;
  if (!isSortedSet(value.ids, entryId) || !isSortedSet(value.blobs, blobName)) return false;
  const replaced = new Set(Array.isArray(replaces) ? replaces : []);
  return value.ids.every((id) => replaced.has(id));
}

function isSortedSet(value: unknown, pattern: RegExp): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  return value.every((item: unknown, at) => {
    if (typeof item !== 'string' || !pattern.test(item)) return false;
    const before: unknown = value[at - 1];
    return typeof before !== 'string' || before < item;
  });
}

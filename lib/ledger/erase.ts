import type { Entry, Known } from './entry';
import { erasedIds, erasureOf, headsOf } from './heads';
import type { Stamp } from './say';
import { erased } from './shape';
import type { Subject } from './subject';

// Keeps an erasure's line far below the longest allowed: an id takes 25 bytes, a blob's hash 46.
const idsEach = 2000;
const replacedEach = 4000;
const blobsEach = 1000;

/**
 * Erases entries and blobs for good. An erasure replaces what it erases and also what that had
 * replaced: it stands in the place of the erased, so that nothing older comes back as a head.
 * Only the entries' own `r` count, not what those had replaced in their turn: whoever is between
 * is still there to replace it, or was erased by somebody who named it. More than one entry when
 * there is more to erase than a line may hold.
 */
export function erase(
  subject: Subject,
  what: { readonly ids: readonly string[]; readonly blobs?: readonly string[] },
  { by, t }: Stamp,
): Entry[] {
  const named = new Set(what.ids);
  const targets = subject.history.filter(({ id, a }) => named.has(id) && a !== erased);
  const ids = targets.map(({ id }) => id).toSorted();
  const older = new Set(targets.flatMap(({ r }) => r ?? [])).difference(named);
  const idParts = parts(ids, idsEach);
  const olderParts = parts([...older].toSorted(), replacedEach);
  const blobParts = parts([...new Set(what.blobs)].toSorted(), blobsEach);
  const count = Math.max(idParts.length, olderParts.length, blobParts.length);
  return Array.from({ length: count }, (_, at) => {
    const v = { blobs: blobParts[at] ?? [], ids: idParts[at] ?? [] };
    const r = [...v.ids, ...(olderParts[at] ?? [])].toSorted();
    return { a: erased, by, e: subject.id, ...(r.length > 0 && { r }), t, v };
  });
}

function parts(list: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

/** Holds back every erasure that nobody here has agreed to. */
export function holdErasures(
  incoming: readonly Known[],
  agreed: (id: string) => boolean,
): { readonly accepted: readonly Known[]; readonly held: readonly Known[] } {
  const accepted: Known[] = [];
  const held: Known[] = [];
  for (const entry of incoming) {
    (entry.a === erased && !agreed(entry.id) ? held : accepted).push(entry);
  }
  return { accepted, held };
}

/** What would go if these erasures were agreed to, for the person who is asked. */
export interface Reach {
  readonly erases: readonly Known[];
  /** Not erased, but no longer shown: what the erased is said to have replaced. */
  readonly hides: readonly Known[];
  readonly blobs: readonly string[];
}

/** `erasures` and `entries` are about one subject. */
export function reachOf(erasures: readonly Known[], entries: readonly Known[]): Reach {
  const gone = erasedIds(erasures);
  const after = new Set(allHeads([...entries, ...erasures]));
  return {
    erases: entries.filter(({ id, a }) => gone.has(id) && a !== erased),
    hides: allHeads(entries).filter((entry) => !after.has(entry) && !gone.has(entry.id)),
    blobs: [...new Set(erasures.flatMap((entry) => erasureOf(entry)?.blobs ?? []))].toSorted(),
  };
}

function allHeads(entries: readonly Known[]): Known[] {
  return [...headsOf(entries).values()].flat();
}

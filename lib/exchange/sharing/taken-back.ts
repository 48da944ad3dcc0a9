import type { Known } from '../../ledger/entry';
import { foldSubject } from '../../ledger/fold-subject';
import { headsOf } from '../../ledger/heads';
import { deleted } from '../../ledger/shape';

/** An entry, and the batch in which it was written here. */
export interface Written {
  readonly entry: Known;
  readonly batch: number;
}

/** By which ways others may know of something. */
export interface Ways {
  /** The batches after which a file was made, as they were counted. */
  readonly out: readonly number[];
  /** The batches that came in somebody's file. */
  readonly came: ReadonlySet<number>;
}

/**
 * Of what is said about one subject, the lines that nobody else ever had and that were taken back
 * since: an answer that was removed, undone or made just me, or all of a profile that was deleted.
 * What stood while a file was made, or came in one, is none of it: others must learn that it is gone.
 */
export function takenBack(id: string, written: readonly Written[], ways: Ways): Set<string> {
  const gone = new Set<string>();
  for (const own of Map.groupBy(written, ({ entry }) => entry.a).values()) {
    if (own.some(({ batch }) => ways.came.has(batch)) || stoodInFile(own, ways)) continue;
    if (!stands(own.map(({ entry }) => entry))) for (const { entry } of own) gone.add(entry.line);
  }
  if (wasDeletedUnseen(id, written, ways)) for (const { entry } of written) gone.add(entry.line);
  return gone;
}

function stoodInFile(own: readonly Written[], { out }: Ways): boolean {
  const batches = [...new Set(own.map(({ batch }) => batch))].toSorted((one, two) => one - two);
  return batches.some((from, at) => {
    const to = batches[at + 1] ?? Infinity;
    return (
      out.some((file) => file >= from && file < to) &&
      stands(own.flatMap(({ batch, entry }) => (batch <= from ? [entry] : [])))
    );
  });
}

function stands(entries: readonly Known[]): boolean {
  return [...headsOf(entries).values()].flat().some(({ v }) => v !== null);
}

function wasDeletedUnseen(id: string, written: readonly Written[], { came, out }: Ways): boolean {
  const deletions = written.filter(({ entry }) => entry.a === deleted);
  if (deletions.length === 0 || written.some(({ batch }) => came.has(batch))) return false;
  const entries = written.map(({ entry }) => entry);
  if (foldSubject(id, entries).deleted !== 'yes') return false;
  const first = Math.min(...written.map(({ batch }) => batch));
  const last = Math.max(...deletions.map(({ batch }) => batch));
  return !out.some((file) => file >= first && file < last);
}

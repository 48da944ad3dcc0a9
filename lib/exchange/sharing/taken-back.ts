import type { Known } from '../../ledger/entry';
import { foldSubject } from '../../ledger/fold-subject';
import { headsOf } from '../../ledger/heads';
import { deleted } from '../../ledger/shape';

/** An entry, and the batch in which it was written here. */
export interface Written {
  readonly entry: Known;
  readonly batch: number;
}

/** From one batch to another, both of them included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** By which ways others may know of something. */
export interface Ways {
  /** Whoever writes here; what others wrote, others have. */
  readonly us: string | undefined;
  /** While which batches came files were made. */
  readonly out: readonly Span[];
  /** The batches that came in somebody's file. */
  readonly came: ReadonlySet<number>;
  /** The batches that went back to a restore point: what stood before them may have stood again. */
  readonly returns: readonly number[];
}

/**
 * Of what is said about one subject, the lines that nobody else ever had and that were taken back
 * since: an answer that was removed, undone or made just me, or all of a profile that was deleted.
 * What may be in a file, or came in one, is none of it: others must learn that it is gone.
 */
export function takenBack(id: string, written: readonly Written[], ways: Ways): Set<string> {
  const gone = new Set<string>();
  for (const own of Map.groupBy(written, ({ entry }) => entry.a).values()) {
    if (isKnownToOthers(own, ways) || stoodInFile(own, ways)) continue;
    if (!stands(own.map(({ entry }) => entry))) for (const { entry } of own) gone.add(entry.line);
  }
  if (wasDeletedUnseen(id, written, ways)) for (const { entry } of written) gone.add(entry.line);
  return gone;
}

function isKnownToOthers(written: readonly Written[], { came, out, returns, us }: Ways): boolean {
  return written.some(
    ({ batch, entry }) =>
      entry.by !== us ||
      came.has(batch) ||
      returns.some((back) => batch < back && out.some(({ to }) => to >= back)),
  );
}

function stoodInFile(own: readonly Written[], { out }: Ways): boolean {
  const batches = [...new Set(own.map(({ batch }) => batch))].toSorted((one, two) => one - two);
  return batches.some((from, at) => {
    const next = batches[at + 1] ?? Infinity;
    return (
      out.some((file) => file.to >= from && file.from < next) &&
      stands(own.flatMap(({ batch, entry }) => (batch <= from ? [entry] : [])))
    );
  });
}

function stands(entries: readonly Known[]): boolean {
  return [...headsOf(entries).values()].flat().some(({ v }) => v !== null);
}

function wasDeletedUnseen(id: string, written: readonly Written[], ways: Ways): boolean {
  const deletions = written.filter(({ entry }) => entry.a === deleted);
  if (deletions.length === 0 || isKnownToOthers(written, ways)) return false;
  const entries = written.map(({ entry }) => entry);
  if (foldSubject(id, entries).deleted !== 'yes') return false;
  const first = Math.min(...written.map(({ batch }) => batch));
  const last = Math.max(...deletions.map(({ batch }) => batch));
  return !ways.out.some(({ from, to }) => to >= first && from < last);
}

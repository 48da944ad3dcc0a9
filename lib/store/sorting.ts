import type { Known } from '../ledger/entry';
import { holdErasures } from '../ledger/erase';
import { erasedIds } from '../ledger/heads';
import { entriesOf, isErasureLine, partGroups } from './groups';
import type { SubjectRow } from './subject-row';

/** What entries bring about one subject: what is new, and what became of the others. */
export interface Sorted {
  readonly id: string;
  readonly before: SubjectRow | undefined;
  readonly fresh: readonly Known[];
  /** Erasures that nobody agreed to. */
  readonly held: readonly Known[];
  /** Every id that an erasure names, of those here and those that come. */
  readonly gone: ReadonlySet<string>;
  readonly repeated: number;
  readonly refused: number;
}

export function sortEntries(
  id: string,
  before: SubjectRow | undefined,
  entries: readonly Known[],
  agreed: (erasure: string) => boolean,
): Sorted {
  const lines = new Set(before?.groups.flatMap((group) => group.lines));
  const unseen = lines.size === 0 ? entries : entries.filter(({ line }) => !lines.has(line));
  const { accepted, held } = holdErasures(unseen, agreed);
  const gone = erasedIds([...erasuresIn(before), ...accepted]);
  const fresh =
    gone.size === 0
      ? accepted
      : accepted.filter(({ a, id: one }) => a === 'erased' || !gone.has(one));
  const repeated = entries.length - unseen.length;
  return { id, before, fresh, held, gone, repeated, refused: accepted.length - fresh.length };
}

function erasuresIn(row: SubjectRow | undefined): Known[] {
  return row === undefined ? [] : entriesOf(partGroups(row.groups, isErasureLine).kept);
}

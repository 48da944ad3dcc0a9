import type { Columns } from '../domain/columns';
import type { Known } from '../ledger/entry';
import { foldSubject } from '../ledger/fold-subject';
import type { Subject } from '../ledger/subject';
import type { Base } from './base';
import type { ClipIndexer } from './clip-indexer';
import { collectChanges, type PartChanges } from './clip-parts';
import { countLines, entriesOf, type Group } from './groups';
import { readSubjects } from './read-subjects';
import { relatedOf } from './related';
import { encodeSubject, type SubjectRow } from './subject-row';
import { Tallying } from './tallies';

/** New lines of one subject; no groups at all takes it away. */
export interface Change {
  readonly id: string;
  readonly before: SubjectRow | undefined;
  readonly groups: readonly Group[];
  /** All of the groups' entries, where they are at hand, so that they need not be read again. */
  readonly entries?: readonly Known[];
}

/** A subject about to be written. */
export interface Draft {
  readonly subject: Subject;
  readonly groups: readonly Group[];
  readonly before: SubjectRow | undefined;
  columns: Columns;
}

const chunk = 2000;

/**
 * Folds the changed subjects again, derives their columns and those of the subjects that they are
 * about, and puts all of it in place, the index of clips too. Inside a transaction.
 */
export async function applyChanges(
  base: Base,
  changes: readonly Change[],
  clipIndex: Pick<ClipIndexer, 'change'>,
  texts?: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const { project, derives } = base.projection;
  const drafts = new Map<string, Draft>();
  for (const { id, before, groups, entries } of changes) {
    if (groups.length === 0) continue;
    const subject = foldSubject(id, entries ?? entriesOf(groups));
    drafts.set(id, { subject, groups, before, columns: project(subject, []) });
  }
  const changed = new Set(changes.map(({ id }) => id));
  const others = await readOthers(base, changes, drafts, changed);
  const deriving = [...drafts.values(), ...others].filter(({ columns }) => derives[columns.kind]);
  const related = await relatedOf(base, deriving, drafts, changed);
  for (const draft of deriving) {
    const seen = related.get(draft.subject.id);
    if (seen !== undefined) draft.columns = project(draft.subject, seen);
  }
  await put(base, changes, [...drafts.values(), ...others.filter(differs)]);
  const clips: PartChanges = new Map();
  for (const { id, before } of changes) collectChanges(clips, id, before, drafts.get(id));
  await clipIndex.change(clips, texts);
}

/** Subjects that a changed one was or is about, and whose columns may come from it. */
async function readOthers(
  base: Base,
  changes: readonly Change[],
  drafts: ReadonlyMap<string, Draft>,
  changed: ReadonlySet<string>,
): Promise<Draft[]> {
  const ids = new Set<string>();
  for (const { id, before } of changes) {
    for (const about of before?.columns.about ?? []) ids.add(about);
    for (const about of drafts.get(id)?.columns.about ?? []) ids.add(about);
  }
  const rows = await readSubjects(base, [...ids.difference(changed)]);
  return rows
    .filter(({ columns }) => base.projection.derives[columns.kind] !== undefined)
    .map((before) => {
      const subject = foldSubject(before.id, entriesOf(before.groups));
      // Without relations first: that is what it has once the last of them is gone.
      const columns = base.projection.project(subject, []);
      return { subject, groups: before.groups, before, columns };
    });
}

function differs({ before, columns }: Draft): boolean {
  return JSON.stringify(before?.columns) !== JSON.stringify(columns);
}

async function put(
  base: Base,
  changes: readonly Change[],
  drafts: readonly Draft[],
): Promise<void> {
  const tallying = new Tallying();
  const gone = changes.filter(({ groups }) => groups.length === 0);
  for (const { before } of [...gone, ...drafts]) {
    if (before !== undefined) tallying.add(before.columns, countLines(before.groups), -1);
  }
  for (const { columns, groups } of drafts) tallying.add(columns, countLines(groups), 1);
  if (gone.length > 0) await base.subjects.bulkDelete(gone.map(({ id }) => id));
  for (let at = 0; at < drafts.length; at += chunk) {
    const rows = drafts
      .slice(at, at + chunk)
      .map(({ subject, groups, columns }) =>
        encodeSubject(base.codec, { id: subject.id, groups, columns }),
      );
    await base.subjects.bulkPut(rows);
  }
  await tallying.write(base);
}

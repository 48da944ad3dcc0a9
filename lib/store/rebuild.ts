import type { Seen } from '../app/ports/records';
import { parseEntry, type Known } from '../ledger/entry';
import { foldSubject } from '../ledger/fold-subject';
import type { Subject } from '../ledger/subject';
import type { Base } from './base';
import { reindexClips } from './clip-index';
import { addChange, partsOf, type PartChanges } from './clip-parts';
import { countLines, entriesOf, groupOf, type Group } from './groups';
import { eachChunk, storedSubjects } from './read-subjects';
import { decodeGroups, encodeSubject, type StoredSubject } from './subject-row';
import { Tallying } from './tallies';

const chunk = 500;

/**
 * Derives everything again from the lines alone, which are checked as if they came from outside.
 * Rows that turn out as they were are not written again: writing costs far more than reading. Rows
 * whose lines cannot be trusted stay as they are, for the rescue. The words of clips, which take
 * longest, are read again only afresh. Inside a transaction; answers with how many subjects were
 * derived.
 */
export async function rebuild(base: Base, clips: 'afresh' | 'by-need'): Promise<number> {
  const related = await relations(base);
  const tallying = new Tallying();
  const parts: PartChanges = new Map();
  let count = 0;
  await eachChunk(base, chunk, async (stored) => {
    const rows = stored.flatMap((row) => checked(base, row));
    const seen = await readSeen(
      base,
      rows.flatMap(({ subject: { id } }) => related.get(id) ?? []),
    );
    const changed: StoredSubject[] = [];
    for (const { subject, groups, before } of rows) {
      const own = (related.get(subject.id) ?? []).map((id) => seen.get(id));
      const columns = base.projection.project(
        subject,
        own.filter((one) => one !== undefined),
      );
      tallying.add(columns, countLines(groups), 1);
      for (const [id, part] of partsOf({ subject, columns })) {
        addChange(parts, id, subject.id, part);
      }
      const row = encodeSubject(base.codec, { id: subject.id, groups, columns });
      if (JSON.stringify(row) !== JSON.stringify(before)) changed.push(row);
    }
    count += rows.length;
    await base.subjects.bulkPut(changed);
  });
  await tallying.write(base, true);
  await reindexClips(base, parts, clips === 'afresh');
  return count;
}

/**
 * Who is about whom, sorted by id, as far as columns come from it; and, on the way, every blob
 * that was erased.
 */
async function relations(base: Base): Promise<Map<string, string[]>> {
  const kinds = new Map<string, string>();
  const abouts = new Map<string, string[]>();
  const { project, derives } = base.projection;
  await eachChunk(base, chunk, async (stored) => {
    const gone = new Set<string>();
    for (const subject of stored.flatMap((row) => recalled(base, row))) {
      const { kind, about } = project(subject, []);
      kinds.set(subject.id, kind);
      for (const id of new Set(about)) {
        const others = abouts.get(id);
        if (others === undefined) abouts.set(id, [subject.id]);
        else others.push(subject.id);
      }
      for (const hash of subject.erasedBlobs) gone.add(hash);
    }
    await base.erased.bulkPut([...gone].map((id) => ({ id })));
    await base.blobs.bulkDelete([...gone]);
  });
  const related = new Map<string, string[]>();
  for (const [id, ids] of abouts) {
    const wanted = derives[kinds.get(id) ?? ''] ?? [];
    const own = ids.filter((one) => wanted.includes(kinds.get(one) ?? ''));
    if (own.length > 0) related.set(id, own.toSorted());
  }
  return related;
}

async function readSeen(base: Base, ids: readonly string[]): Promise<Map<string, Seen>> {
  const rows = await storedSubjects(base, [...new Set(ids)]);
  const subjects = rows.flatMap((row) => recalled(base, row));
  return new Map(subjects.map((subject) => [subject.id, subject]));
}

/** A subject by its lines as they are; nothing when they cannot be read. */
function recalled({ codec }: Base, stored: StoredSubject): Subject[] {
  const groups = decodeGroups(codec, stored);
  try {
    return groups === undefined ? [] : [foldSubject(stored.id, entriesOf(groups))];
  } catch {
    return [];
  }
}

interface Checked {
  readonly subject: Subject;
  readonly groups: readonly Group[];
  readonly before: StoredSubject;
}

/** A subject by lines that hash to what they should; nothing when one of them does not. */
function checked({ codec }: Base, before: StoredSubject): Checked[] {
  const groups: Group[] = [];
  const all: Known[] = [];
  for (const { n, lines } of decodeGroups(codec, before) ?? []) {
    const entries = lines.map(parseEntry).flatMap((entry) => (entry.ok ? [entry.value] : []));
    if (entries.length < lines.length || entries.some(({ e }) => e !== before.id)) return [];
    groups.push(groupOf(n, entries));
    all.push(...entries);
  }
  return groups.length === 0 ? [] : [{ subject: foldSubject(before.id, all), groups, before }];
}

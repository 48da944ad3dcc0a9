import type { Seen } from '../app/ports/records';
import { foldSubject } from '../ledger/fold-subject';
import type { Draft } from './apply';
import type { Base } from './base';
import { entriesOf } from './groups';
import { readSubjects } from './read-subjects';

/**
 * For each of these, the subjects that are about it and that its columns come from, sorted by id:
 * as they are stored, except for those that are being changed. Those with none are left out.
 */
export async function relatedOf(
  base: Base,
  deriving: readonly Draft[],
  drafts: ReadonlyMap<string, Draft>,
  changed: ReadonlySet<string>,
): Promise<Map<string, Seen[]>> {
  const ids = await storedIds(base, deriving);
  for (const list of ids.values()) {
    for (const id of list) if (changed.has(id)) list.delete(id);
  }
  for (const [id, { columns }] of drafts) {
    for (const about of columns.about) ids.get(about)?.add(id);
  }
  const away = [...ids.values()].flatMap((list) => [...list].filter((id) => !drafts.has(id)));
  const rows = await readSubjects(base, [...new Set(away)]);
  const kinds = new Map(rows.map(({ id, columns }) => [id, columns.kind]));
  const stored = new Map(rows.map((row) => [row.id, row]));
  const folded = new Map<string, Seen>();
  const seen = (id: string): Seen | undefined => {
    const row = stored.get(id);
    const subject =
      drafts.get(id)?.subject ?? folded.get(id) ?? (row && foldSubject(id, entriesOf(row.groups)));
    if (subject !== undefined) folded.set(id, subject);
    return subject;
  };
  const related = new Map<string, Seen[]>();
  for (const { subject, columns } of deriving) {
    const wanted = base.projection.derives[columns.kind] ?? [];
    const own = [...(ids.get(subject.id) ?? [])]
      .filter((id) => wanted.includes(drafts.get(id)?.columns.kind ?? kinds.get(id) ?? ''))
      .toSorted()
      .map(seen)
      .filter((one) => one !== undefined);
    if (own.length > 0) related.set(subject.id, own);
  }
  return related;
}

async function storedIds(
  { subjects }: Base,
  deriving: readonly Draft[],
): Promise<Map<string, Set<string>>> {
  const ids = new Map(deriving.map(({ subject }) => [subject.id, new Set<string>()]));
  const any = deriving.length > 0 && (await subjects.orderBy('about').limit(1).primaryKeys());
  if (!any || any.length === 0) return ids;
  await Promise.all(
    [...ids].map(async ([id, list]) => {
      for (const one of await subjects.where('about').equals(id).primaryKeys()) list.add(one);
    }),
  );
  return ids;
}

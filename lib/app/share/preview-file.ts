import { categoryOf } from '../../domain/visibility';
import type { Known } from '../../ledger/entry';
import { foldSubject } from '../../ledger/fold-subject';
import { erasureOf } from '../../ledger/heads';
import type { Subject } from '../../ledger/subject';
import type { House } from '../house';
import { memberNames } from '../member-names';
import type { FilePreview, MemberBrings } from '../ports/share-work';
import { currentGroup } from './group';
import { contributionOf } from './contribution';
import type { StagedFile } from './open-file';
import { mayBecome } from './become';

type Needs = Pick<House, 'records' | 'random' | 'alone'>;
type Sums = {
  -readonly [Name in 'fresh' | 'repeated' | 'erasedHere' | 'unknown']: FilePreview[Name];
} & { readonly [Name in 'newPeople' | 'disagreements' | 'erasures']: FilePreview[Name][number][] };
type Brings = { -readonly [Name in keyof MemberBrings]: MemberBrings[Name] };

const subjectsAtOnce = 200;

/** What taking a staged file would change here. */
export async function previewFile(house: Needs, staged: StagedFile): Promise<FilePreview> {
  const sums: Sums = {
    fresh: 0,
    repeated: 0,
    erasedHere: 0,
    unknown: 0,
    newPeople: [],
    disagreements: [],
    erasures: [],
  };
  const members = new Map<string, Brings>();
  const bySubject = [...Map.groupBy(staged.entries, ({ e }) => e)];
  for (let at = 0; at < bySubject.length; at += subjectsAtOnce) {
    const chunk = bySubject.slice(at, at + subjectsAtOnce);
    const kept = await house.records.subjects(chunk.map(([id]) => id));
    const here = new Map(kept.map(({ subject }) => [subject.id, subject]));
    for (const [id, entries] of chunk) look(id, entries, here.get(id), sums, members);
  }
  const nameOf = await namesFor(house, staged);
  const group = await currentGroup(house);
  const { head } = staged;
  const hashes = new Set(await house.records.blobHashes());
  return {
    is: 'group',
    name: staged.name,
    group: head?.group.name ?? '',
    otherGroup: head !== undefined && group !== undefined && head.group.id !== group.group.id,
    what: head?.holds.what ?? 'rescue',
    by: head === undefined ? '' : nameOf(head.by),
    at: head?.at ?? 0,
    ...sums,
    freshBlobs: staged.blobs.filter(({ hash }) => !hashes.has(hash)).length,
    members: [...members.values()].map((one) => ({ ...one, name: nameOf(one.member) })),
    mayBecome: await mayBecome(house, staged),
  };
}

function look(
  id: string,
  entries: readonly Known[],
  here: Subject | undefined,
  sums: Sums,
  members: Map<string, Brings>,
): void {
  const known = new Set(here?.history.map((entry) => entry.id));
  const unseen = entries.filter((entry) => !known.has(entry.id));
  sums.repeated += entries.length - unseen.length;
  const fresh = unseen.filter((entry) => here?.erased.has(entry.id) !== true);
  sums.erasedHere += unseen.length - fresh.length;
  if (fresh.length === 0) return;
  const erasures = fresh.filter((entry) => erasureOf(entry) !== undefined);
  const after = foldSubject(id, [
    ...(here?.history ?? []),
    ...fresh.filter((entry) => erasureOf(entry) === undefined),
  ]);
  const name = nameIn(after);
  for (const entry of erasures) {
    sums.erasures.push({ id, name, entry: entry.id, reach: erasureOf(entry)?.ids.length ?? 0 });
  }
  sums.fresh += fresh.length - erasures.length;
  const kinds = after.attributes.get('kind')?.map(({ value }) => value) ?? [];
  if (here === undefined && kinds.includes('profile')) sums.newPeople.push({ id, name });
  for (const entry of fresh) {
    const values = () => [entry.v];
    if (categoryOf(kinds, entry.a, values) === 'unknown') sums.unknown += 1;
    count(members, entry);
  }
  for (const attribute of newlyDisputed(here, after)) {
    sums.disagreements.push({ id, name, attribute });
  }
}

function newlyDisputed(before: Subject | undefined, after: Subject): string[] {
  const fields = [...after.attributes].flatMap(([attribute, said]) => {
    const was = before?.attributes.get(attribute)?.length ?? 0;
    return said.length > 1 && was <= 1 ? [attribute] : [];
  });
  const contested = after.deleted === 'contested' && before?.deleted !== 'contested';
  return contested ? [...fields, 'deleted'] : fields;
}

function count(members: Map<string, Brings>, entry: Known): void {
  const { by: member } = entry;
  const none = { member, name: '', people: 0, findings: 0, clips: 0, other: 0 };
  const sum = members.get(member) ?? none;
  sum[contributionOf(entry.a, entry.v)] += 1;
  members.set(member, sum);
}

function nameIn(subject: Subject): string {
  const value = subject.attributes.get('name')?.[0]?.value;
  return typeof value === 'string' ? value : '';
}

/** The file's own word for who is who, where this device has none. */
async function namesFor(house: Needs, staged: StagedFile): Promise<(member: string) => string> {
  const { us } = await memberNames(house);
  const { rows } = await house.records.find({ kind: 'member', limit: 1000 });
  const names = new Map(staged.head?.initials.map((one) => [one.member, one.initials]));
  for (const { a, e, v } of staged.entries) {
    if (a === 'name' && typeof v === 'string' && !names.has(e)) names.set(e, v);
  }
  for (const { id, columns } of rows) if (columns.name !== '') names.set(id, columns.name);
  return (member) => (member === us ? '' : (names.get(member) ?? member.slice(0, 6)));
}

import type { House } from '../house';
import { memberNames } from '../member-names';
import type { FilePreview } from '../ports/share-work';
import { mayBecome } from './become';
import { currentGroup } from './group';
import type { StagedFile } from './open-file';

type Needs = Pick<House, 'records' | 'random' | 'alone'>;

/** A screen shows no more, and handing it ten thousand would make it wait. */
const namesShown = 200;

/** What taking a staged file would change here. */
export async function previewFile(
  house: Needs,
  staged: StagedFile,
): Promise<Omit<FilePreview, 'opening'>> {
  const nameOf = await namesFor(house, staged);
  const group = await currentGroup(house);
  const { head, look } = staged;
  return {
    is: 'group',
    name: staged.name,
    group: head?.group.name ?? '',
    otherGroup: head !== undefined && group !== undefined && head.group.id !== group.group.id,
    earlierKey: staged.earlierKey === true,
    what: head?.holds.what ?? 'rescue',
    by: head === undefined ? '' : nameOf(head.by),
    at: head?.at ?? 0,
    ...look.sums,
    people: look.sums.newPeople.length,
    newPeople: look.sums.newPeople.slice(0, namesShown),
    members: [...look.members.values()].map((one) => ({ ...one, name: nameOf(one.member) })),
    erasures: look.sums.erasures.map((one) => ({ ...one, by: nameOf(one.by) })),
    mayBecome: await mayBecome(house, staged),
  };
}

/** The file's own word for who is who, where this device has none. */
async function namesFor(house: Needs, { head, look }: StagedFile) {
  const { us } = await memberNames(house);
  const { rows } = await house.records.find({ kind: 'member', limit: 1000 });
  const names = new Map([
    ...look.names,
    ...(head?.initials.map((one) => [one.member, one.initials] as const) ?? []),
    ...rows.flatMap(({ id, columns }) =>
      columns.name === '' ? [] : [[id, columns.name] as const],
    ),
  ]);
  return (member: string) => (member === us ? '' : (names.get(member) ?? member.slice(0, 6)));
}

import type { TieOf } from '../../campaign/tie-network';
import { readMember, type Member } from '../../domain/member';
import { profileSets } from '../../domain/profile';
import { membersOf } from '../../domain/attributes';
import type { House } from '../house';
import type { Listed, Records } from '../ports/records';

/** Everybody who can be part of a path, and all ties among them that this device knows. */
export interface TiesKnown {
  readonly ties: readonly TieOf[];
  readonly members: readonly Member[];
  readonly profiles: readonly Listed[];
  readonly names: ReadonlyMap<string, string>;
}

const everybody = 20_000;

// Several parts of one screen ask at once, and reading everybody is the costly half of ranking.
const remembered = new WeakMap<Records, { readonly revision: number; readonly known: TiesKnown }>();

/** Read once between two writes, however often it is asked for. */
export async function tiesKnown({ records }: Pick<House, 'records'>): Promise<TiesKnown> {
  const revision = await records.revision();
  const before = remembered.get(records);
  if (before?.revision === revision) return before.known;
  const known = await readTies({ records });
  remembered.set(records, { revision, known });
  return known;
}

async function readTies(house: Pick<House, 'records'>): Promise<TiesKnown> {
  const [profiles, members] = await Promise.all([
    house.records.find({ kind: 'profile', limit: everybody }),
    house.records.find({ kind: 'member', limit: everybody }),
  ]);
  const [keptProfiles, keptMembers] = await Promise.all([
    house.records.subjects(profiles.rows.map((row) => row.id)),
    house.records.subjects(members.rows.map((row) => row.id)),
  ]);
  const ours = keptMembers.map(({ subject }) => readMember(subject.id, subject.attributes));
  const ties = [
    ...keptProfiles.flatMap(({ subject }) =>
      membersOf(subject.attributes, 'tie', profileSets.tie).map(({ value }) => ({
        from: subject.id,
        tie: value,
      })),
    ),
    ...ours.flatMap((member) => member.ties.map(({ value }) => ({ from: member.id, tie: value }))),
  ];
  const names = new Map(
    [...profiles.rows, ...members.rows].map(({ id, columns }) => [id, columns.name]),
  );
  return { ties, members: ours, profiles: profiles.rows, names };
}

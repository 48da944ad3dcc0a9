import { divideUp, unclaimed, type RosterMember } from '../../campaign/roster';
import { newId } from '../../domain/ids';
import { readMember, type Member, type RosterAnswer } from '../../domain/member';
import type { Result } from '../../domain/result';
import type { TieKind } from '../../domain/tie';
import { change, changePlanned, type Changed } from '../change';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import type { Listed } from '../ports/records';
import { ourPeople } from './our-people';

type Reads = Pick<House, 'records'>;
type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Everybody whom somebody of ours may know, and what was said so far. */
export interface Roster {
  readonly targets: readonly Listed[];
  readonly members: readonly Member[];
  readonly standing: readonly RosterMember[];
  /** Names that nobody knows. */
  readonly unclaimed: readonly Listed[];
}

/** Signed-on people need nobody to reach them, so they are not asked about. */
export async function rosterOf(house: Reads): Promise<Roster> {
  const [members, found, tasks] = await Promise.all([
    ourPeople(house),
    house.records.find({ kind: 'profile', limit: 2000 }),
    house.records.find({ kind: 'task', step: ['open'], limit: 2000 }),
  ]);
  const targets = found.rows.filter((row) => row.columns.signOn === '');
  const standing = members.map((member) => standingOf(member, tasks.rows));
  const open = new Set(
    unclaimed(
      targets.map(({ id }) => ({ id })),
      standing,
    ),
  );
  return { targets, members, standing, unclaimed: targets.filter(({ id }) => open.has(id)) };
}

function standingOf(member: Member, tasks: readonly Listed[]): RosterMember {
  const said = (answer: RosterAnswer) =>
    member.roster.filter((one) => one.value === answer).map((one) => one.id);
  return {
    id: member.id,
    knows: new Set([...said('knows'), ...member.ties.map((tie) => tie.value.to)]),
    doesNot: new Set(said('does-not')),
    given: tasks.filter((task) => task.columns.about.includes(member.id)).length,
  };
}

/**
 * What a member answers about one name. Knowing somebody makes a tie of its kind, kept to oneself
 * unless the member releases it; taking the answer back takes that tie, too.
 */
export function answerRoster(
  house: Needs,
  member: string,
  profile: string,
  answer: RosterAnswer | undefined,
  tie: { readonly kind: TieKind; readonly mine: boolean } = { kind: 'knows', mine: true },
): Promise<Result<Changed>> {
  return changePlanned(house, 'roster', async () => {
    const kept = await house.records.subject(member);
    const now = kept && readMember(member, kept.subject.attributes);
    const before = now?.ties.filter((one) => one.value.to === profile) ?? [];
    const old = Object.fromEntries(
      before.map((one) => [`${one.mine ? 'tieMine' : 'tie'}.${one.id}`, null]),
    );
    const set = `${tie.mine ? 'tieMine' : 'tie'}.${newId(house.random)}`;
    const made =
      answer === 'knows' ? { [set]: { to: profile, kind: tie.kind, direction: 'toward' } } : {};
    const values = { ...old, [`roster.${profile}`]: answer ?? null, ...made };
    return [{ subject: member, values }];
  });
}

/** Gives each name that nobody claimed to one member, as a task: find out who knows them. */
export async function divideRoster(
  house: Needs,
  titleFor: (name: string) => string,
): Promise<Result<Changed>> {
  const roster = await rosterOf(house);
  const { rows } = await house.records.find({ kind: 'task', step: ['open'], limit: 2000 });
  const given = new Set(rows.flatMap((task) => task.columns.about));
  const names = new Map(roster.unclaimed.map(({ id, columns }) => [id, columns.name]));
  const shares = divideUp(
    [...names.keys()].filter((id) => !given.has(id)),
    roster.standing,
  );
  const due = dayOf(house.now() + 7 * 86_400_000);
  const tasks = [...shares].flatMap(([member, ids]) =>
    ids.map((id) => ({
      subject: newId(house.random),
      values: {
        kind: 'task',
        title: titleFor(names.get(id) ?? '').slice(0, 300),
        owner: member,
        due,
        why: 'roster',
        [`about.${id}`]: true,
        [`about.${member}`]: true,
      },
    })),
  );
  return change(house, 'divide-roster', tasks);
}

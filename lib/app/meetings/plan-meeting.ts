import { newId } from '../../domain/ids';
import type { MeetingMode } from '../../domain/meeting';
import { done, type Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { change, type Change, type Changed } from '../change';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { remindersMet } from './reminders';
import { inRound, roundsOf } from './rounds';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** What is settled before the plan itself: with whom, what kind, when. */
export interface NewMeeting {
  readonly with: readonly string[];
  readonly mode: MeetingMode;
  /** `2026-11-12T16:30`; empty while nobody knows. */
  readonly when: string;
  readonly campaign: string | undefined;
  /** Values that several meetings of one day share: place, ask, messages … */
  readonly shared?: Readonly<Record<string, Json>>;
}

/** One meeting, with everybody named in it. A date makes it set in the round of each of them. */
export async function planMeeting(
  house: Needs,
  meeting: NewMeeting,
): Promise<Result<Changed & { readonly meeting: string }>> {
  const { changes, id } = await changesForMeeting(house, meeting);
  const changed = await change(house, 'plan-meeting', changes);
  return changed.ok ? done({ ...changed.value, meeting: id }) : changed;
}

/** A lobby day: one set of messages and asks, a meeting and a sheet of its own for each target. */
export async function planMeetings(
  house: Needs,
  targets: readonly string[],
  shared: Omit<NewMeeting, 'with'>,
): Promise<Result<Changed & { readonly meetings: readonly string[] }>> {
  const planned = await Promise.all(
    targets.map((target) => changesForMeeting(house, { ...shared, with: [target] })),
  );
  const changed = await change(
    house,
    'plan-meetings',
    planned.flatMap((one) => one.changes),
  );
  return changed.ok ? done({ ...changed.value, meetings: planned.map((one) => one.id) }) : changed;
}

/** What makes a meeting, to be written together with others. */
export async function changesForMeeting(
  house: Needs,
  { with: whom, mode, when, campaign, shared }: NewMeeting,
): Promise<{ readonly id: string; readonly changes: readonly Change[] }> {
  const id = newId(house.random);
  const values: Record<string, Json> = {
    kind: 'meeting',
    mode,
    minutes: mode === 'ask' ? 30 : 45,
    ...(when === '' ? {} : { when }),
    ...(campaign === undefined ? {} : { campaign }),
    ...shared,
  };
  for (const profile of whom) values[`with.${profile}`] = true;
  if (when === '') return { id, changes: [{ subject: id, values }] };
  const set = await Promise.all(whom.map((profile) => meetingSet(house, profile, campaign, id)));
  return { id, changes: [{ subject: id, values }, ...set.flat()] };
}

/** Said once for each meeting, however often its date changes; it is what was waited for. */
async function meetingSet(
  house: Needs,
  profile: string,
  campaign: string | undefined,
  meeting: string,
): Promise<readonly Change[]> {
  const on = dayOf(house.now());
  const happened = { what: 'meeting-set', on, meeting };
  const rounds = await roundsOf(house, profile);
  return [
    inRound(house, profile, campaign, rounds, {
      [`happened.${newId(house.random)}`]: happened,
    }),
    ...(await remindersMet(house, rounds, on)),
  ];
}

/**
 * Gives a meeting its day. The first time, it becomes set in the round of everybody it is with;
 * later days only move it.
 */
export async function setMeetingTime(
  house: Needs,
  meeting: string,
  when: string,
  whom: readonly string[],
  campaign: string | undefined,
): Promise<Result<Changed>> {
  const rounds = await Promise.all(whom.map((profile) => roundsOf(house, profile)));
  const unset = whom.filter(
    (_, at) =>
      !(rounds[at] ?? []).some((round) =>
        round.happened.some(
          ({ value }) => value.what === 'meeting-set' && value.meeting === meeting,
        ),
      ),
  );
  const set =
    when === ''
      ? []
      : await Promise.all(unset.map((profile) => meetingSet(house, profile, campaign, meeting)));
  return change(house, 'meeting', [
    { subject: meeting, values: { when: when === '' ? null : when } },
    ...set.flat(),
  ]);
}

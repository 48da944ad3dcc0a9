import { valueOf } from '../../domain/attributes';
import { readDebrief, type Debrief } from '../../domain/debrief';
import { newId } from '../../domain/ids';
import { readMeeting } from '../../domain/meeting';
import type { Result } from '../../domain/result';
import { change, type Change, type Changed } from '../change';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { thanksDue } from './follow-up-tasks';
import { inRound, roundsOf } from './rounds';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** What becomes of a meeting; each is said in the round of everybody it was with. */
export type Became = 'held' | 'evaluated' | 'thanked' | 'cancelled';

/**
 * Writes down that a meeting was held, talked over, thanked for or called off. Saying it twice
 * writes nothing new.
 */
export async function meetingBecame(
  house: Needs,
  id: string,
  what: Became,
  on?: string,
  /** How the task of thanking them reads; without it none is begun. */
  thanks?: string,
): Promise<Result<Changed>> {
  const { changes } = await becoming(house, id, what, thanks, on);
  return change(house, `meeting-${what}`, changes);
}

/** What is to be written for it, here and in every round, and what the debrief said before. */
export async function becoming(
  house: Needs,
  id: string,
  what: Became,
  thanks: string | undefined,
  day?: string,
): Promise<{ readonly debrief: Debrief; readonly changes: readonly Change[] }> {
  const kept = await house.records.subject(id);
  if (kept === undefined) throw new Error('No such meeting');
  const meeting = readMeeting(id, kept.subject.attributes);
  const debrief = readDebrief(id, kept.subject.attributes);
  const on = day ?? dayOf(house.now());
  const held = day ?? heldOn(valueOf(meeting.when), on);
  const before = what === 'evaluated' && valueOf(debrief.held) === undefined;
  const values: Record<string, string> = {
    ...(before ? { held } : {}),
    ...(what === 'evaluated' ? {} : { [what]: what === 'held' ? held : on }),
  };
  const steps = (before ? (['held', what] as const) : [what]).map((step) => ({
    what: step,
    on: step === 'held' ? held : on,
  }));
  const campaign = valueOf(meeting.campaign);
  const rounds = await Promise.all(
    meeting.with.map((one) => sayInRound(house, one.id, campaign, id, steps)),
  );
  const whom = meeting.with.map((one) => one.id);
  const thanked = valueOf(debrief.thanked) !== undefined;
  const due = await thanksDue(house, { id, with: whom, thanked }, what, on, thanks);
  return { debrief, changes: [{ subject: id, values }, ...rounds.flat(), ...due] };
}

/** Notes are often written days later: it was held on the day it was planned for, if that is past. */
function heldOn(when: string | undefined, today: string): string {
  const planned = when?.slice(0, 10);
  return planned !== undefined && planned < today ? planned : today;
}

async function sayInRound(
  house: Needs,
  profile: string,
  campaign: string | undefined,
  meeting: string,
  steps: readonly { readonly what: Became; readonly on: string }[],
): Promise<readonly Change[]> {
  const rounds = await roundsOf(house, profile);
  const own = rounds.filter((round) => round.happened.some((one) => one.value.meeting === meeting));
  const said = (own.at(-1) ?? rounds.at(-1))?.happened.map((one) => one.value) ?? [];
  const fresh = steps.filter(
    ({ what }) => !said.some((one) => one.what === what && one.meeting === meeting),
  );
  if (fresh.length === 0) return [];
  const values = Object.fromEntries(
    fresh.map(({ what, on }) => [`happened.${newId(house.random)}`, { what, on, meeting }]),
  );
  return [inRound(house, profile, campaign, own.length > 0 ? own : rounds, values)];
}

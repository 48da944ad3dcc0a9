import { valueOf } from '../../domain/attributes';
import {
  readApproach,
  type Approach,
  type ApproachWay,
  type Happened,
} from '../../domain/approach';
import { newId } from '../../domain/ids';
import type { Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { asJson } from '../campaign/as-json';
import { change, changePlanned, type Change, type Changed } from '../change';
import type { House } from '../house';
import { reminderOf, remindersMet } from './reminders';
import { inRound, newRound, roundsOf } from './rounds';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** What somebody did toward a meeting, as they tell it. */
export interface Logged {
  readonly what: Happened['what'];
  readonly on: string;
  readonly who?: readonly string[];
  /** The round that was on the screen. In one begun since then, those ask who ask there. */
  readonly seen?: string;
  readonly how?: ApproachWay;
  readonly note?: string;
  /** Reminds us on that day when there is no reply by then: a task with this title. */
  readonly remind?: { readonly on: string; readonly title: string };
}

/** Writes down what happened in the open round, and begins the first one when there is none. */
export async function logApproach(
  house: Needs,
  profile: string,
  campaign: string | undefined,
  { remind, note = '', seen, ...told }: Logged,
): Promise<Result<Changed>> {
  const task = newId(house.random);
  const rounds = await roundsOf(house, profile);
  const open = rounds.at(-1);
  const moved = seen !== undefined && open !== undefined && open.id !== seen;
  const what =
    moved && told.who !== undefined ? { ...told, who: open.askers.map(({ id }) => id) } : told;
  const happened = {
    ...what,
    ...(note.trim() === '' ? {} : { note: note.trim().slice(0, 2000) }),
    ...(remind === undefined ? {} : { reminder: task }),
  };
  const values: Record<string, Json> = { [`happened.${newId(house.random)}`]: asJson(happened) };
  for (const id of what.who ?? []) values[`asker.${id}`] = true;
  return change(house, 'approach', [
    inRound(house, profile, campaign, rounds, values),
    ...(await remindersMet(house, rounds, what.on)),
    ...(remind === undefined ? [] : [reminderTask(task, profile, remind)]),
  ]);
}

function reminderTask(
  subject: string,
  profile: string,
  { on, title }: NonNullable<Logged['remind']>,
): Change {
  return {
    subject,
    values: {
      kind: 'task',
      title: title.slice(0, 300),
      due: on,
      why: 'reminder',
      [`about.${profile}`]: true,
    },
  };
}

/** Takes one event out again, by the round and the event's id, and the reminder it made. */
export async function removeLogged(
  house: Needs,
  round: string,
  id: string,
): Promise<Result<Changed>> {
  const kept = await house.records.subject(round);
  const approach = kept && readApproach(round, kept.subject.attributes);
  return change(house, 'remove-approach', [
    { subject: round, values: { [`happened.${id}`]: null } },
    ...(await reminderOf(house, approach, id)),
  ]);
}

/** A new round: other people, or a road through somebody who signed on. */
export async function approachAnew(
  house: Needs,
  profile: string,
  campaign: string | undefined,
  askers: readonly string[],
): Promise<Result<Changed>> {
  const rounds = await roundsOf(house, profile);
  const values = Object.fromEntries(askers.map((id) => [`asker.${id}`, true]));
  return change(house, 'approach-anew', [newRound(house, profile, campaign, rounds, values)]);
}

/** What is prepared before anybody asks. */
export interface RequestPlan {
  readonly asker?: { readonly id: string; readonly asks: boolean };
  /** One of the two alone leaves the other as it was said. */
  readonly scheduler?: { readonly name?: string; readonly contact?: string };
  readonly request?: string;
}

/** Who asks, who keeps their calendar, and how the request is worded, in the round that is open. */
export function planRequest(
  house: Needs,
  profile: string,
  campaign: string | undefined,
  plan: RequestPlan,
): Promise<Result<Changed>> {
  return changePlanned(house, 'plan-request', async () => {
    const rounds = await roundsOf(house, profile);
    return [inRound(house, profile, campaign, rounds, requestValues(plan, rounds.at(-1)))];
  });
}

function requestValues(plan: RequestPlan, open: Approach | undefined): Record<string, Json> {
  const values: Record<string, Json> = {};
  if (plan.asker !== undefined) values[`asker.${plan.asker.id}`] = plan.asker.asks || null;
  if (plan.scheduler !== undefined) {
    const before = open && valueOf(open.scheduler);
    const { name = '', contact = '' } = { ...before, ...plan.scheduler };
    const said = {
      ...(name.trim() === '' ? {} : { name: name.trim().slice(0, 120) }),
      ...(contact.trim() === '' ? {} : { contact: contact.trim().slice(0, 300) }),
    };
    values['scheduler'] = Object.keys(said).length === 0 ? null : said;
  }
  if (plan.request !== undefined) {
    values['request'] = plan.request.trim() === '' ? null : plan.request.slice(0, 4000);
  }
  return values;
}

import type { Ask, CampaignAsk } from '../../domain/ask';
import { valueOf } from '../../domain/attributes';
import { newId } from '../../domain/ids';
import { readMeeting, type Meeting } from '../../domain/meeting';
import type { Origin } from '../../domain/meeting-plan';
import { done, type Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { asJson } from '../campaign/as-json';
import { currentCampaign } from '../campaign/campaigns';
import { change, type Change, type Changed } from '../change';
import type { House } from '../house';
import { listMeetings, type MeetingRow } from './list-meetings';
import { changesForMeeting } from './plan-meeting';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** What everybody hears on such a day, whoever goes: the messages, the ask, a smaller one. */
export interface OneSet {
  readonly messages: readonly { readonly text: string; readonly from?: Origin }[];
  /** Left out, each plan keeps its own. */
  readonly ask?: Ask;
  readonly secondAsk?: Ask;
}

export interface LobbyDay {
  /** Those who get a plan of their own, each at their hour; empty while nobody knows. */
  readonly targets: readonly { readonly profile: string; readonly when: string }[];
  /** Meetings that are planned already and get the same set. */
  readonly meetings: readonly string[];
  readonly place: string;
  readonly campaign: string | undefined;
  readonly set: OneSet;
}

/**
 * A day of visits: one set of messages and asks in a plan for each target. All of it is one change,
 * which one undo takes back; whatever else a plan says already stays.
 */
export async function planLobbyDay(
  house: Needs,
  { targets, meetings, place, campaign, set }: LobbyDay,
): Promise<Result<Changed & { readonly meetings: readonly string[] }>> {
  const fresh = await Promise.all(
    targets.map(({ profile, when }) =>
      changesForMeeting(house, {
        with: [profile],
        mode: 'ask',
        when,
        campaign,
        shared: {
          ...(place.trim() === '' ? {} : { place: place.trim().slice(0, 300) }),
          ...valuesOf(set, undefined, house),
        },
      }),
    ),
  );
  const kept = await house.records.subjects(meetings);
  const there = kept.map(({ subject }): Change => {
    const meeting = readMeeting(subject.id, subject.attributes);
    return { subject: subject.id, values: valuesOf(set, meeting, house) };
  });
  const changed = await change(house, 'lobby-day', [
    ...fresh.flatMap((one) => one.changes),
    ...there,
  ]);
  if (!changed.ok) return changed;
  const ids = [...fresh.map((one) => one.id), ...kept.map(({ subject }) => subject.id)];
  return done({ ...changed.value, meetings: ids });
}

/** A message that a plan has already stays the same line, with what was chosen for it on paper. */
function valuesOf(
  { messages, ask, secondAsk }: OneSet,
  meeting: Meeting | undefined,
  { random }: Pick<House, 'random'>,
): Readonly<Record<string, Json>> {
  const values: Record<string, Json> = {};
  const lines = (meeting?.lines ?? []).filter((one) => one.value.part === 'messages' && !one.mine);
  for (const line of lines) {
    if (!messages.some((one) => one.text === line.value.text)) values[`line.${line.id}`] = null;
  }
  for (const [at, { text, from }] of messages.entries()) {
    const same = lines.find((line) => line.value.text === text);
    const line = { part: 'messages', text, place: at + 1, ...(from === undefined ? {} : { from }) };
    values[`line.${same?.id ?? newId(random)}`] = asJson(
      same === undefined ? line : { ...same.value, place: at + 1 },
    );
  }
  if (ask !== undefined) values['ask'] = asJson(ask);
  if (secondAsk !== undefined) values['secondAsk'] = asJson(secondAsk);
  return values;
}

/** What such a day begins from. */
export interface LobbyDayStart {
  readonly campaign: string | undefined;
  /** Meetings to come, and those asked for whenever they are. */
  readonly meetings: readonly MeetingRow[];
  /** Every message there is to choose from; those of `set` are chosen already. */
  readonly messages: OneSet['messages'];
  readonly asks: readonly CampaignAsk[];
  readonly set: OneSet;
}

/** The set of the first meeting given, where it has one; otherwise the campaign's first messages and ask. */
export async function lobbyDayStart(
  house: Pick<House, 'records' | 'now'>,
  meetings: readonly string[],
): Promise<LobbyDayStart> {
  const [campaign, rows, kept] = await Promise.all([
    currentCampaign(house),
    listMeetings(house),
    house.records.subjects(meetings.slice(0, 1)),
  ]);
  const [first] = kept.map(({ subject }) => readMeeting(subject.id, subject.attributes));
  const planned = (first?.lines ?? [])
    .filter((one) => one.value.part === 'messages' && !one.mine)
    .map(({ value: { text, from } }) => ({ text, ...(from === undefined ? {} : { from }) }));
  const ready = (campaign?.messages ?? []).map(({ id, value, said }) => ({
    text: value.text,
    from: { kind: 'message', id, entry: said.entry } as const,
  }));
  const asks = (campaign?.asks ?? []).map((one) => one.value);
  const chosen = planned.length > 0 ? planned : ready.slice(0, 3);
  const ask = (first && valueOf(first.ask)) ?? asOf(asks[0]);
  const smaller = asks[0]?.smaller;
  const second =
    (first && valueOf(first.secondAsk)) ?? (smaller === undefined ? undefined : { text: smaller });
  const wanted = new Set(meetings);
  return {
    campaign: campaign?.id,
    meetings: [
      ...rows.upcoming,
      ...[...rows.toEvaluate, ...rows.past].filter((one) => wanted.has(one.id)),
    ],
    messages: [...planned, ...ready.filter((one) => !planned.some((two) => two.text === one.text))],
    asks,
    set: {
      messages: chosen,
      ...(ask === undefined ? {} : { ask }),
      ...(second === undefined ? {} : { secondAsk: second }),
    },
  };
}

function asOf(ask: CampaignAsk | undefined): Ask | undefined {
  if (ask === undefined) return undefined;
  const { text, step, by } = ask;
  return {
    text,
    ...(step === undefined ? {} : { step }),
    ...(by === undefined ? {} : { by }),
  };
}

import { newId } from '../domain/ids';
import { done, type Result } from '../domain/result';
import type { Language } from '../guide/language';
import type { Json } from '../ledger/json';
import { chooseCampaign, currentCampaign } from './campaign/campaigns';
import { change } from './change';
import { rememberLoaded } from './example-mark';
import { exampleWords, type ExampleWords } from './example-words';
import type { House } from './house';
import { changesForMeeting } from './meetings/plan-meeting';
import { dayOf } from './people/day-of';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** With whom the town's group meets next. */
export const exampleHost = 'Dana Whitlock';

const day = 24 * 60 * 60 * 1000;
const tuesday = 2;

/** The town's campaign, and a meeting in it that is planned: all of it goes with the example. */
export async function planExample(
  house: Needs,
  host: string,
  language: Language,
): Promise<Result<null>> {
  const words = exampleWords[language];
  const ours = await currentCampaign(house);
  const begun = await beginCampaign(house, words);
  if (!begun.ok) return begun;
  // A group's own campaign stays the one that it works on.
  if (ours !== undefined) await chooseCampaign(house, ours.id);
  const campaign = begun.value;
  const { id, changes } = await changesForMeeting(house, {
    with: [host],
    mode: 'ask',
    when: `${dayOf(meetingDay(house.now()))}T17:30`,
    campaign,
    shared: { ...roomOf(words), ...rolesOf(words), ...(await spokenOf(house, words, campaign)) },
  });
  const remembered = await rememberLoaded(house, 'others', id);
  if (!remembered.ok) return remembered;
  const planned = await change(house, 'example', changes);
  return planned.ok ? done(null) : planned;
}

async function beginCampaign(house: Needs, words: ExampleWords): Promise<Result<string>> {
  const campaign = newId(house.random);
  const remembered = await rememberLoaded(house, 'others', campaign);
  if (!remembered.ok) return remembered;
  const begun = await change(house, 'example', [
    { subject: campaign, values: campaignValues(words, house.now()) },
  ]);
  return begun.ok ? done(campaign) : begun;
}

function campaignValues(words: ExampleWords, now: number): Record<string, Json> {
  const { name, is, isNot, whoWeAre } = words;
  return {
    kind: 'campaign',
    name,
    is,
    isNot,
    whoWeAre,
    group: 'Rivers and Roots Alliance',
    area: 'Alder Falls',
    reach: 'amara@riversandroots.example.org',
    ...Object.fromEntries(
      words.messages.map((text, at) => [`message.${at + 1}`, { text, place: at + 1 }]),
    ),
    'ask.list': { ...askOf(words, now), smaller: words.smaller, audiences: ['official'] },
    'note.adopted': { text: words.note, on: '2025-09-09', source: words.noteSource },
    'story.form': storyOf(words),
    'offer.no': { text: words.onNo, on: 'no' },
    'offer.yes': { text: words.onYes, on: 'yes' },
    'goal.five': { text: words.goal, rank: 'primary', signOns: 5, by: dayOf(now + 90 * day) },
  };
}

function askOf({ ask, step }: ExampleWords, now: number): Record<string, Json> {
  return { text: ask, step, by: dayOf(meetingDay(now) + 21 * day) };
}

/** Said to be invented, and so free to be told. */
function storyOf({ storyTitle, story }: ExampleWords): Record<string, Json> {
  return { title: storyTitle, text: story, teller: 'Nadia Farrow', consent: 'may-be-printed' };
}

function roomOf(words: ExampleWords): Record<string, Json> {
  const { where, before, after, access, purpose, listening } = words;
  return { place: where, before, after, access, purpose, listening };
}

function rolesOf({ lives, works }: ExampleWords): Record<string, Json> {
  return {
    'attendee.1': { name: 'Amara Bell', roles: ['lead', 'appreciation'], place: 1 },
    'attendee.2': { name: 'Nadia Farrow', roles: ['story'], weight: works, place: 2 },
    'attendee.3': { name: 'Tom Ibarra', roles: ['ask'], weight: lives, backup: '1', place: 3 },
    'attendee.4': { name: 'Jules Hartigan', roles: ['notes', 'time'], place: 4 },
  };
}

/** What is said in the room; each message knows where it came from. */
async function spokenOf(
  house: Needs,
  words: ExampleWords,
  campaign: string,
): Promise<Record<string, Json>> {
  const heads = (await house.records.subject(campaign))?.subject.heads;
  const messages = words.messages.slice(0, 2).map((text, at) => {
    const id = `${at + 1}`;
    const [entry = ''] = heads?.get(`message.${id}`) ?? [];
    const from = { kind: 'message', id, entry };
    return [`line.${id}`, { part: 'messages', text, from, place: at + 1 }] as const;
  });
  return {
    ...Object.fromEntries(messages),
    'line.thanks': { part: 'appreciation', text: words.appreciation, place: 1 },
    'line.now': { part: 'urgency', text: words.note, place: 1 },
    'objection.money': { saying: words.saying, probe: words.probe },
    ask: askOf(words, house.now()),
    secondAsk: { text: words.smaller },
    story: storyOf(words),
    storyOf: 'form',
  };
}

/** The first Tuesday in a week or more, whenever somebody looks around. */
function meetingDay(now: number): number {
  const from = now + 7 * day;
  const days = (tuesday - new Date(from).getDay() + 7) % 7;
  return from + days * day;
}

import { networkOf, type TieOf } from '../../../lib/campaign/tie-network';
import { whoShouldAsk, type Candidate } from '../../../lib/campaign/who-should-ask';
import { change } from '../../../lib/app/change';
import type { House } from '../../../lib/app/house';
import { meetingSheet } from '../../../lib/app/sheet/meeting-sheet';
import { derivedColumns } from '../../../lib/domain/derived-columns';
import type { Result } from '../../../lib/domain/result';
import { tieKinds } from '../../../lib/domain/tie';
import { renderTrack } from '../../../lib/guide/registry';
import type { Json } from '../../../lib/ledger/json';
import { openStore } from '../../../lib/store/open-store';

/** Runs in a page of the extension: sheets and rankings as they are shipped. Times in milliseconds. */
const reader = { language: 'en', locale: 'en-US' } as const;

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

async function openHouse(): Promise<Needs> {
  const opened = await openStore({
    name: 'groundwork',
    ...derivedColumns,
    now: Date.now,
  });
  return {
    records: must(opened),
    now: Date.now,
    random: (bytes) => crypto.getRandomValues(bytes),
    alone: (work) => work(),
  };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

/** A meeting with one councilmember of whom so much is known, and its plan. */
export async function seedMeeting(findings: number): Promise<number> {
  const house = await openHouse();
  const person = `person-${findings}`;
  must(
    await change(house, 'seed', [
      { subject: 'campaign', values: { kind: 'campaign', name: 'Open Doors' } },
      { subject: person, values: { ...named, ...research(findings) } },
      { subject: `meeting-${findings}`, values: { ...plan, [`with.${person}`]: true } },
    ]),
  );
  house.records.close();
  return findings;
}

const named = {
  kind: 'profile',
  name: 'Dana Whitlock',
  audience: 'official',
  form: 'person',
  role: 'Councilmember, District 2',
};

const plan: Readonly<Record<string, Json>> = {
  kind: 'meeting',
  mode: 'ask',
  when: '2026-11-12T16:30',
  minutes: 30,
  campaign: 'campaign',
  purpose: 'To win her public support before the vote.',
  ask: { text: 'Will you sign the pledge?', by: '2026-11-24' },
  'attendee.r': { name: 'Rosa Mendez', roles: ['lead', 'ask'], place: 1 },
  'attendee.j': { name: 'Jo Calder', roles: ['appreciation'], place: 2 },
  'attendee.t': { name: 'Tam Abara', roles: ['story'], place: 3 },
  'attendee.b': { name: 'Bo Kerr', roles: ['notes', 'time'], place: 4 },
  'line.m': { part: 'messages', text: 'The pledge keeps city officers on local work.' },
  'objection.o': { saying: 'It is not the city’s job.', probe: 'Which part would be?' },
};

/** Answers to the questions of the guide in turn, each ten of them from one page. */
function research(findings: number): Record<string, Json> {
  const asked = renderTrack('official', 'en').questions.person.map((question) => question.id);
  const values: Record<string, Json> = {};
  for (let at = 0; at < findings; at += 1) {
    const clip = `clip-${Math.floor(at / 10)}`;
    values[`clip.${clip}`] ??= {
      url: `https://alderfalls.example.org/${clip}`,
      title: `Council minutes ${clip}`,
      site: 'City of Alder Falls',
      lang: 'en',
      seen: Date.UTC(2026, 9, 20),
      text: 'A'.repeat(43),
      chars: 100,
    };
    values[`finding.f${at}`] = {
      question: asked[at % asked.length] ?? '',
      text: `Answer ${at}: voted for the new bus route to the east side and said why it matters to the families of ward ${at % 9}.`,
      basis: 'official-record',
      paper: 'paper',
      clip,
    };
  }
  return values;
}

/** Everything read and the sheet built, as when its page asks for it. */
export async function buildSheet(findings: number): Promise<number> {
  const house = await openHouse();
  const started = performance.now();
  const composed = await meetingSheet(house, `meeting-${findings}`, reader);
  const time = performance.now() - started;
  house.records.close();
  const known = composed?.document.sections.find((section) => section.id === 'known');
  if (known === undefined || known.blocks.length < findings / 20) throw new Error('No research');
  return time;
}

interface Town {
  readonly candidates: readonly Candidate[];
  readonly ties: readonly TieOf[];
}

/** The same town every time: everybody tied to five others, a tenth of them ours. */
function town(people: number): Town {
  let state = 7;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const id = (at: number) => `person-${at}`;
  const ties = Array.from({ length: people * 5 }, (_, at): TieOf => {
    const kind = tieKinds[next(tieKinds.length)] ?? 'knows';
    return { from: id(at % people), tie: { to: id(next(people)), kind, direction: 'both' } };
  });
  const candidates = Array.from({ length: people }, (_, at) => ({
    id: id(at),
    standing: at % 10 === 0 ? ('member' as const) : ('ally' as const),
    lately: at % 3,
  }));
  return { candidates, ties };
}

/** Everybody ranked for one councilmember by the guide's askers, ties and all read anew. */
export function rankAskers(people: number): number {
  const { candidates, ties } = town(people);
  const { askers } = renderTrack('official', 'en').parts;
  const started = performance.now();
  const ranked = whoShouldAsk('person-1', candidates, networkOf(ties, '2026-11-12'), askers);
  const time = performance.now() - started;
  if (ranked.length === 0) throw new Error('Nobody could ask');
  return time;
}

/** The least that any ranking must do: see every tie once and put everybody in order. */
export function passOver(people: number): number {
  const { candidates, ties } = town(people);
  const started = performance.now();
  const near = new Map<string, number>();
  for (const { from, tie } of ties) {
    if (tie.to === 'person-1') near.set(from, 1);
  }
  const ranked = candidates.toSorted(
    (one, other) =>
      (near.get(other.id) ?? 0) - (near.get(one.id) ?? 0) || one.lately - other.lately,
  );
  const time = performance.now() - started;
  if (ranked.length !== people) throw new Error('Somebody is missing');
  return time;
}

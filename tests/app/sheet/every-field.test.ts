import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { change } from '../../../lib/app/change';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { meetingSheet } from '../../../lib/app/sheet/meeting-sheet';
import { profileDossier } from '../../../lib/app/sheet/profile-dossier';
import { campaignSets } from '../../../lib/domain/campaign';
import { debriefSets } from '../../../lib/domain/debrief';
import { everyAttribute } from '../../../lib/domain/every-attribute';
import { meetingSets } from '../../../lib/domain/meeting';
import { profileSets } from '../../../lib/domain/profile';
import type { Json } from '../../../lib/ledger/json';
import { toPlainText } from '../../../lib/sheet/plain-text';
import { campaign, person, testHouse, value } from '../meetings/group';

/** Whether the words of a field stand on a prep sheet that nobody has changed anything about. */
type Paper = 'prints' | 'stays off' | 'has no words';
type Sample = readonly [Paper, (words: string) => Json];
type Samples<K extends 'profile' | 'meeting' | 'campaign'> = Readonly<
  Record<keyof (typeof everyAttribute)[K], Sample>
>;

const text = (words: string) => words;
const day = () => '2026-11-03';
const silent = (given: Json): Sample => ['has no words', () => given];
const line = (words: string) => ({ part: 'wins', text: words });
const objection = (words: string) => ({ saying: words, probe: words });
const story = (words: string) => ({ title: words, consent: 'others-may-tell', teller: 'T. A.' });
const tie = (words: string) => ({ to: 'x', kind: 'knows', direction: 'both', note: words });
const judged = (given: string) => (words: string) => ({ value: given, on: day(), why: words });
const found = (words: string) => ({
  question: 'votes',
  text: words,
  basis: 'reported',
  paper: 'paper',
});
const clip = (words: string) => ({
  url: 'https://alderfalls.example.org/',
  title: words,
  site: words,
  lang: 'en',
  seen: 1,
  text: 'A'.repeat(43),
  chars: 1,
});

const profile: Samples<'profile'> = {
  form: silent('person'),
  audience: silent('official'),
  name: ['prints', text],
  role: ['prints', text],
  organization: ['prints', text],
  district: ['prints', text],
  place: ['stays off', text],
  variant: ['stays off', text],
  photo: silent('A'.repeat(43)),
  otherName: ['stays off', text],
  contact: ['stays off', (words) => ({ kind: 'email', value: words })],
  tag: ['stays off', text],
  clip: ['stays off', clip],
  finding: ['prints', found],
  findingMine: ['stays off', found],
  tie: ['stays off', tie],
  stance: ['stays off', judged('support')],
  power: ['stays off', judged('much')],
  apart: silent(true),
  answers: ['stays off', (words) => ({ say: 'agree', of: [words] })],
};

const meeting: Samples<'meeting'> = {
  mode: silent('ask'),
  when: silent('2026-11-12T16:30'),
  minutes: silent(30),
  place: ['prints', text],
  link: ['prints', (words) => `https://meet.example.org/${words}`],
  before: ['prints', text],
  after: ['prints', text],
  access: ['prints', text],
  interpreting: ['prints', text],
  bring: ['prints', text],
  language: ['prints', text],
  campaign: silent('the-campaign'),
  purpose: ['prints', text],
  listening: ['prints', text],
  ask: ['prints', (words) => ({ text: words, by: day() })],
  secondAsk: ['prints', (words) => ({ text: words })],
  story: ['prints', story],
  storyOf: ['stays off', text],
  with: silent(true),
  across: ['prints', (words) => ({ name: words })],
  saying: ['prints', text],
  attendee: ['stays off', (words) => ({ name: words, roles: ['lead'] })],
  line: ['prints', line],
  lineMine: ['stays off', line],
  objection: ['prints', objection],
  objectionMine: ['stays off', objection],
  paperLanguage: silent('en'),
  paperSize: silent('a4'),
  paperCopies: silent(2),
  paperOrder: ['stays off', (words) => [words]],
  paperOut: silent(true),
  paperEdit: ['stays off', (words) => ({ text: words })],
  paperOn: silent(true),
  held: ['has no words', day],
  cancelled: ['has no words', day],
  recap: ['stays off', text],
  recapApproved: ['stays off', text],
  thanked: ['has no words', day],
  words: ['stays off', (words) => ({ text: words })],
  answer: ['stays off', (words) => ({ answer: 'no', why: words })],
  evaluation: ['stays off', text],
  promise: ['stays off', (words) => ({ by: 'us', text: words })],
  kept: ['has no words', () => ({ kept: true, on: day() })],
};

const ofCampaign: Samples<'campaign'> = {
  name: ['stays off', text],
  is: ['prints', text],
  isNot: ['prints', text],
  group: ['prints', text],
  whoWeAre: ['prints', text],
  area: ['stays off', text],
  reach: ['stays off', text],
  message: ['stays off', (words) => ({ text: words })],
  ask: ['stays off', (words) => ({ text: words })],
  note: ['stays off', (words) => ({ text: words })],
  noteMine: ['stays off', (words) => ({ text: words })],
  story: ['stays off', story],
  storyMine: ['stays off', story],
  offer: ['stays off', (words) => ({ text: words, on: 'no' })],
  offerMine: ['stays off', (words) => ({ text: words, on: 'no' })],
  goal: ['stays off', (words) => ({ text: words, rank: 'primary' })],
};

const all = { profile, meeting, campaign: ofCampaign } as const;
const every = (['profile', 'meeting', 'campaign'] as const).flatMap((kind) =>
  Object.entries<Sample>(all[kind]).map(([name, sample]) => ({ kind, name, sample })),
);
const marked = (kind: string, name: string) => `zz${kind}${name}zz`.toLowerCase();

/** Said by an id in a set, and under its name in a field. */
const sets = {
  profile: profileSets,
  meeting: { ...meetingSets, ...debriefSets },
  campaign: campaignSets,
};

function attributeOf(kind: keyof typeof sets, name: string): string {
  // How a name is said belongs to somebody across the table.
  return name in sets[kind] ? `${name}.of-${name === 'saying' ? 'across' : name}` : name;
}

function valuesOf(kind: keyof typeof all): Record<string, Json> {
  const own = every.filter((one) => one.kind === kind && !['with', 'campaign'].includes(one.name));
  return Object.fromEntries(
    own.map(({ name, sample: [, make] }) => [attributeOf(kind, name), make(marked(kind, name))]),
  );
}

async function papers(): Promise<{ readonly sheet: string; readonly dossier: string }> {
  const house = await testHouse();
  const pledge = await campaign(house);
  const dana = await person(house, 'Dana Whitlock');
  const planned = await value(
    planMeeting(house, { with: [dana], mode: 'ask', when: '', campaign: pledge }),
  );
  const reader = { language: 'en', locale: 'en-US' } as const;
  await value(
    change(house, 'test', [
      { subject: dana, values: valuesOf('profile') },
      { subject: planned.meeting, values: valuesOf('meeting') },
      { subject: pledge, values: valuesOf('campaign') },
    ]),
  );
  const sheet = await meetingSheet(house, planned.meeting, reader);
  const dossier = await profileDossier(house, dana, reader, new Set());
  if (sheet === undefined || dossier === undefined) throw new Error('No paper');
  const { words } = sheet.document.footer;
  return {
    sheet: `${toPlainText(sheet.document)} ${words}`.toLowerCase(),
    dossier: toPlainText(dossier.document).toLowerCase(),
  };
}

describe('a prep sheet as it is', async () => {
  const { sheet, dossier } = await papers();

  it.each(every)('$kind, $name: what is said here is of its shape', ({ kind, name, sample }) => {
    const schemas: Readonly<Record<string, v.GenericSchema>> = everyAttribute[kind];
    const schema = schemas[name];
    expect(schema && v.is(schema, sample[1](marked(kind, name)))).toBe(true);
  });

  it.each(every.filter(({ sample }) => sample[0] !== 'has no words'))(
    '$kind, $name: $sample.0',
    ({ kind, name, sample }) => {
      expect(sheet.includes(marked(kind, name))).toBe(sample[0] === 'prints');
    },
  );

  it.each(['findingMine', 'tie', 'stance', 'power', 'tag', 'answers'] as const)(
    'keeps off what a dossier keeps off too: %s',
    (name) => expect(dossier).not.toContain(marked('profile', name)),
  );
});

import type { NewProfile } from '../../../lib/app/drafts';
import type { MeetingMode } from '../../../lib/domain/meeting';
import type { Json } from '../../../lib/ledger/json';

/** What is written down before a sheet is printed, by attribute. */
export interface Plan {
  readonly mode: MeetingMode;
  readonly when: string;
  readonly person: NewProfile;
  readonly campaign: Readonly<Record<string, Json>>;
  readonly research: Readonly<Record<string, Json>>;
  readonly meeting: Readonly<Record<string, Json>>;
}

const campaign = {
  kind: 'campaign',
  name: 'Welcoming Alder Falls',
  group: 'Alder Falls Welcoming Team',
  whoWeAre: 'Neighbors, shop owners and congregations of the east side.',
  is: 'A pledge that keeps city services open to everybody who lives here.',
  isNot: 'It is about no party and no candidate.',
  reach: 'hello@welcoming.example.org · 555-0142',
};

const clip = (id: string, title: string) => ({
  [`clip.${id}`]: {
    url: `https://alderfalls.example.org/${id}`,
    title,
    site: 'City of Alder Falls',
    lang: 'en',
    seen: Date.UTC(2026, 9, 20),
    text: 'A'.repeat(43),
    chars: 100,
  },
});

const finding = (question: string, text: string, more: Readonly<Record<string, Json>> = {}) => ({
  question,
  text,
  basis: 'official-record',
  paper: 'paper',
  ...more,
});

/** Words that must not stand on any of these papers. */
export const secret = 'KEEPOFFPAPER';

/** Whom they listen to: a profile of its own, which no paper names. */
export const friend = { id: 'friend-of-paper', name: `${secret} friend` };

const research = {
  ...clip('council-minutes', 'Council minutes, 12 May'),
  ...clip('youth-jobs', 'Youth jobs program renewed'),
  ...clip('safety-plan', 'A safety plan for Mill Street'),
  'finding.votes': finding('votes', 'Voted for the new bus route to the east side.', {
    clip: 'council-minutes',
  }),
  'finding.record': finding('record', 'Wrote the youth jobs program and kept it funded.', {
    clip: 'youth-jobs',
  }),
  'finding.plan': finding('record', 'Announced a safety plan for Mill Street in May.', {
    clip: 'safety-plan',
  }),
  'finding.told': finding('groups', 'Comes to the harvest supper every year.', { basis: 'told' }),
  'finding.never': finding('groups', `${secret} never`, { paper: 'never-on-paper' }),
  'finding.family': finding('family', `${secret} family`),
  'findingMine.own': finding('votes', `${secret} mine`),
  'stance.one': { value: 'neutral', on: '2026-09-01', why: `${secret} stance` },
  'tie.ours': { to: friend.id, kind: 'listens-to', direction: 'from', note: `${secret} tie` },
  'tie.read': { to: friend.id, kind: 'board-with', direction: 'both', clip: 'safety-plan' },
  'power.one': { value: 'much', on: '2026-09-01', why: `${secret} power` },
};

const attendees = {
  'attendee.rm': {
    name: 'Rosa Mendez',
    roles: ['lead', 'ask'],
    weight: 'lives in District 2',
    backup: 'jc',
    place: 1,
  },
  'attendee.jc': { name: 'Jo Calder', roles: ['appreciation'], weight: 'library board', place: 2 },
  'attendee.ta': { name: 'Tam Abara', roles: ['story'], weight: 'school parent', place: 3 },
  'attendee.bk': { name: 'Bo Kerr', roles: ['notes', 'time'], place: 4 },
};

const whole = {
  place: 'City Hall, room 204',
  before: '4:10 at the fountain',
  after: 'Beans on Mill St',
  access: 'step-free from Mill St',
  purpose:
    'To win Councilmember Whitlock’s public support for the Welcoming Alder Falls pledge before the 1 December vote.',
  listening: 'What have you been hearing in your district?',
  ask: {
    text: 'Will you sign the Welcoming Alder Falls pledge and say so at the 24 November council meeting?',
    by: '2026-11-24',
  },
  secondAsk: { text: 'will you meet with two east-side families before 24 November?' },
  story: { title: 'the morning at the clinic', teller: 'Tam Abara', consent: 'others-may-tell' },
  'across.osei': { name: 'M. Osei', role: 'her aide' },
  ...attendees,
  'line.m1': {
    part: 'messages',
    text: 'Everyone who lives here should be able to call for help without fear.',
    place: 1,
  },
  'line.m2': {
    part: 'messages',
    text: 'The east side is already doing this together: 14 shops and 5 congregations have signed.',
    place: 2,
  },
  'line.m3': { part: 'messages', text: 'The pledge keeps city officers on local work.', place: 3 },
  'line.o1': { part: 'opening', text: 'For her time, and for the bus route vote.' },
  'line.a1': {
    part: 'appreciation',
    text: 'She wrote the youth jobs program and kept it funded.',
    from: { kind: 'finding', profile: 'x', id: 'record', entry: 'x' },
  },
  'line.u1': { part: 'urgency', text: 'The clinic sees fewer east-side children this fall.' },
  'line.w1': { part: 'wins', text: 'It completes the safety plan she announced in May.' },
  'line.n1': { part: 'offersOnNo', text: 'A talk for her ward meeting.' },
  'line.y1': { part: 'offersOnYes', text: 'Stand beside her on the 24th with forty neighbors.' },
  'line.y2': { part: 'offersOnYes', text: 'Thank her in the Ledger, by name.' },
  'objection.a': { saying: 'It isn’t the city’s job.', probe: 'Which part would be?' },
  'objection.b': {
    saying: 'There may be legal trouble.',
    probe: 'Would the memo from Fairmont help?',
  },
  'lineMine.s': { part: 'wins', text: `${secret} line` },
};

const dana: NewProfile = {
  name: 'Dana Whitlock',
  audience: 'official',
  form: 'person',
  role: 'Councilmember, District 2',
  organization: 'City of Alder Falls',
};

const long = (about: string) =>
  Array.from(
    { length: 14 },
    (_, index) => `${about} goes on with its sentence number ${index + 1}, and then some more.`,
  ).join(' ');

const many = (count: number, make: (index: number) => readonly [string, Json]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));

/** Five papers of the kinds that break layouts. */
export const plans: Readonly<Record<string, Plan>> = {
  whole: {
    mode: 'ask',
    when: '2026-11-12T16:30',
    person: dana,
    campaign,
    research,
    meeting: whole,
  },
  long: {
    mode: 'ask',
    when: '2026-11-12T16:30',
    person: { ...dana, name: 'Bartholomew Featherstonehaugh-Cholmondeley of Upper Alder Falls' },
    campaign,
    research: {
      ...research,
      ...many(60, (at) => [
        `finding.f${at}`,
        finding('record', at % 7 === 0 ? long(`Answer ${at}`) : `Answer ${at} is short.`, {
          clip: 'safety-plan',
        }),
      ]),
    },
    meeting: {
      ...whole,
      minutes: 90,
      purpose: long('The purpose').slice(0, 490),
      access: long('Access').slice(0, 490),
      ...many(5, (at) => [
        `line.x${at}`,
        { part: 'messages', text: long(`Message ${at}`).slice(0, 900), place: 10 + at },
      ]),
      ...many(4, (at) => [`line.z${at}`, { part: 'wins', text: long(`Win ${at}`).slice(0, 900) }]),
      ...many(9, (at) => [
        `objection.x${at}`,
        { saying: `Objection ${at} has words`, probe: long('It').slice(0, 300) },
      ]),
      'line.w9': { part: 'urgency', text: 'W'.repeat(400) },
    },
  },
  empty: {
    mode: 'ask',
    when: '',
    person: { name: 'Kim Okafor', audience: 'civic', form: 'person' },
    campaign,
    research: {},
    meeting: { ask: { text: 'Will you sign?' }, paperSize: 'a4' },
  },
  spanish: {
    mode: 'ask',
    when: '2026-11-12T16:30',
    person: dana,
    campaign,
    research,
    meeting: { ...whole, paperLanguage: 'es', paperSize: 'a4' },
  },
  listening: {
    mode: 'listening',
    when: '2026-11-12T10:00',
    person: dana,
    campaign,
    research,
    meeting: { ...whole, paperCopies: 2 },
  },
};

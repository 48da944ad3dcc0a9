import { readCampaign } from '../../lib/domain/campaign';
import { readMeeting } from '../../lib/domain/meeting';
import { readProfile } from '../../lib/domain/profile';
import type { Attributes } from '../../lib/domain/said';
import { planFlow } from '../../lib/guide/meeting-flow';
import type { Language } from '../../lib/language/language';
import { wordsIn } from '../../lib/language/words';
import { noChoices } from '../../lib/sheet/choices';
import type { SheetDocument } from '../../lib/sheet/document';
import type { KnownAnswer, KnownQuestion, Researched, SheetInput } from '../../lib/sheet/input';
import { toPlainText } from '../../lib/sheet/plain-text';

/** Attributes as if one person had said each value once. */
export function said(values: Readonly<Record<string, unknown>>): Attributes {
  return new Map(
    Object.entries(values).map(([name, value], index) => [
      name,
      [{ value, by: 'me', at: 1000 + index, entry: `entry-${name}` }],
    ]),
  );
}

export function answer(id: string, text: string, more: Partial<KnownAnswer> = {}): KnownAnswer {
  return {
    id,
    text,
    entry: `entry-finding.${id}`,
    care: false,
    mine: false,
    never: false,
    versions: 1,
    again: false,
    source: {
      key: `clip-${id}`,
      title: `Page on ${id}`,
      site: 'alderfalls.example.org',
      seen: 'seen Nov 1, 2026',
      url: `https://alderfalls.example.org/${id}`,
    },
    ...more,
  };
}

export function question(
  id: string,
  answers: readonly KnownAnswer[],
  more: Partial<KnownQuestion> = {},
): KnownQuestion {
  return { id, prompt: `What about ${id}?`, care: false, differ: false, answers, ...more };
}

export function dana(
  questions: readonly KnownQuestion[] = [],
  values: Readonly<Record<string, unknown>> = {},
): Researched {
  const profile = readProfile(
    'dana',
    said({
      kind: 'profile',
      audience: 'official',
      form: 'person',
      name: 'Dana Whitlock',
      role: 'Councilmember',
      district: 'District 2',
      organization: 'City of Alder Falls',
      ...values,
    }),
  );
  const { stances, powers } = profile;
  const headings = [{ id: 'record', title: 'Their record', questions }];
  return { profile, stances, powers, headings };
}

export const attendees = {
  'attendee.rm': {
    name: 'Rosa Maria Diaz',
    roles: ['lead', 'ask'],
    weight: 'lives in District 2',
    backup: 'jc',
  },
  'attendee.jc': { name: 'Jo Calder', roles: ['appreciation'], weight: 'library board' },
  'attendee.ta': { name: 'Tam Abara', roles: ['story'] },
  'attendee.bk': { name: 'Bo Kerr', roles: ['notes', 'time'] },
} as const;

export const fullMeeting = {
  mode: 'ask',
  when: '2026-11-12T16:30',
  minutes: 30,
  place: 'City Hall, room 204',
  before: '4:10 at the fountain',
  after: 'the café on Mill St',
  access: 'step-free from Mill St',
  purpose: 'To win public support for the Open Doors pledge.',
  ask: { text: 'Will you sign the pledge?', step: 'sign it', by: '2026-11-24' },
  secondAsk: { text: 'Will you meet two families?' },
  listening: 'What have you been hearing in your district?',
  story: {
    title: 'The morning at the clinic',
    teller: 'Tam Abara',
    consent: 'tells-it-themselves',
  },
  'with.dana': true,
  ...attendees,
  'line.m1': { part: 'messages', text: 'Everyone should be able to call for help.', place: 1 },
  'line.m2': { part: 'messages', text: 'The east side does this already.', place: 2 },
  'line.w1': { part: 'wins', text: 'It completes her safety plan.' },
  'line.n1': { part: 'offersOnNo', text: 'A talk for her ward meeting.' },
  'line.y1': { part: 'offersOnYes', text: 'Forty neighbors beside her.' },
  'objection.o1': { saying: 'It is not the city’s job.', probe: 'Which part would be?' },
} as const;

interface Given {
  readonly meeting?: Readonly<Record<string, unknown>>;
  readonly people?: readonly Researched[];
  readonly language?: Language;
  readonly more?: Partial<SheetInput>;
}

/** What a sheet is built from, as far as a test cares. */
export function sheetInput({
  meeting = fullMeeting,
  people = [dana()],
  language = 'en',
  more = {},
}: Given = {}): SheetInput {
  const own = readMeeting('meeting', said({ kind: 'meeting', ...meeting }));
  const mode = own.mode[0]?.value ?? 'ask';
  return {
    meeting: own,
    campaign: readCampaign(
      'campaign',
      said({
        kind: 'campaign',
        name: 'Open Doors',
        group: 'Alder Falls Neighbors',
        is: 'A pledge to keep city services open to everyone.',
        isNot: 'It is not about any party.',
        reach: 'hello@neighbors.example.org',
      }),
    ),
    people,
    flow: planFlow(mode, own.minutes[0]?.value ?? 30, language),
    short: planFlow(mode, 10, language, 'short'),
    evaluation: [{ id: 'as-planned', text: 'Did it go the way we planned?' }],
    earlier: [],
    signOns: [],
    names: new Map(),
    choices: noChoices,
    words: wordsIn(language, { locale: language === 'en' ? 'en-US' : 'es-US', timeZone: 'UTC' }),
    today: '2026-11-10',
    region: 'en-US',
    ...more,
  };
}

/** Everything that would stand on the paper. */
export function printed(document: SheetDocument): string {
  return toPlainText(document).replaceAll('\u00a0', ' ');
}

export function sectionIds(document: SheetDocument): readonly string[] {
  return document.sections.map((section) => section.id);
}

import { valueOf } from '../domain/attributes';
import type { Meeting, MeetingMode } from '../domain/meeting';
import type { PlanPart } from '../domain/meeting-plan';
import { openBlanks } from '../domain/open-blanks';

/** What a plan can lack. */
export const planItems = [
  'ask',
  'listening',
  'story',
  'appreciation',
  'urgency',
  'messages',
  'wins',
  'objections',
  'on-no',
  'on-yes',
  'second-ask',
  'when',
  'where',
  'who-goes',
  'roles',
  'purpose',
  'near',
] as const;
export type PlanItem = (typeof planItems)[number];

/** A step of the guide's run of a meeting: its share of half an hour, and whether it always stays. */
export interface WeighedStep {
  readonly id: string;
  readonly share: number;
  readonly stays: boolean;
}

export interface ReadinessLine {
  readonly item: PlanItem;
  readonly state: 'there' | 'missing' | 'too-many';
  readonly weight: number;
}

export interface PlanBlank {
  readonly part: PlanPart | 'listening' | 'ask' | 'basics';
  readonly blank: string;
}

export interface PlanReadiness {
  /** What is missing first, heaviest first; then what is there. */
  readonly lines: readonly ReadinessLine[];
  readonly missing: number;
  /** What was taken in with a blank that nobody has filled, part by part. */
  readonly blanks: readonly PlanBlank[];
  /** The share of all weight that is there, 0 to 1. */
  readonly ready: number;
}

/** Which step of the guide's run an item serves; what serves none has a weight of its own. */
const serves: { readonly [Item in PlanItem]: string | number } = {
  ask: 'the-ask',
  listening: 'seen',
  story: 'story',
  appreciation: 'appreciation',
  urgency: 'urgency',
  messages: 'campaign',
  wins: 'their-win',
  objections: 'their-answer',
  'on-no': 'their-answer',
  'on-yes': 'their-answer',
  'second-ask': 'their-answer',
  when: 12,
  where: 6,
  'who-goes': 12,
  roles: 5,
  purpose: 4,
  near: 2,
};

/** Without an ask there is no meeting to ask in; what stays in ten minutes outweighs what does not. */
const always = 10;
const ofTheAsk = 20;
/** "[our group]" said aloud costs more than a place to sit down afterwards. */
const ofABlank = 5;
/** Four things serve their answer: each carries its part. */
const sharedByFour: readonly PlanItem[] = ['objections', 'on-no', 'on-yes', 'second-ask'];

/** Which items a kind of meeting asks for: no ask box and no objections where nothing is asked. */
const asked: Readonly<Record<MeetingMode, readonly PlanItem[]>> = {
  ask: planItems,
  listening: ['listening', 'appreciation', 'when', 'where', 'who-goes', 'roles', 'purpose', 'near'],
  'one-to-one': ['listening', 'story', 'when', 'where', 'who-goes', 'purpose'],
};

/** What a plan has and lacks, by the guide's own weight. */
export function planReadiness(meeting: Meeting, run: readonly WeighedStep[]): PlanReadiness {
  const mode = valueOf(meeting.mode) ?? 'ask';
  const steps = new Map(run.map((step) => [step.id, step]));
  const lines = asked[mode].map((item) => ({
    item,
    state: stateOf(item, meeting),
    weight: weightOf(item, steps),
  }));
  const blanks = blanksOf(meeting);
  const all = lines.reduce((sum, line) => sum + line.weight, blanks.length * ofABlank);
  const there = lines.filter((line) => line.state === 'there');
  const open = lines.filter((line) => line.state !== 'there');
  return {
    lines: [...open.toSorted((one, other) => other.weight - one.weight), ...there],
    missing: open.length + blanks.length,
    blanks,
    ready: all === 0 ? 1 : there.reduce((sum, line) => sum + line.weight, 0) / all,
  };
}

function weightOf(item: PlanItem, steps: ReadonlyMap<string, WeighedStep>): number {
  const served = serves[item];
  if (typeof served === 'number') return served;
  const step = steps.get(served);
  const share = (step?.share ?? 1) / (sharedByFour.includes(item) ? sharedByFour.length : 1);
  const extra = item === 'ask' ? ofTheAsk : step?.stays === true ? always / 2 : 0;
  return share + (sharedByFour.includes(item) ? 0 : extra);
}

function stateOf(item: PlanItem, meeting: Meeting): ReadinessLine['state'] {
  if (item === 'messages') {
    const count = linesOf(meeting, 'messages');
    return count > 3 ? 'too-many' : count < 2 ? 'missing' : 'there';
  }
  return has[item](meeting) ? 'there' : 'missing';
}

const has: Readonly<Record<Exclude<PlanItem, 'messages'>, (meeting: Meeting) => boolean>> = {
  ask: (meeting) => valueOf(meeting.ask) !== undefined && valueOf(meeting.ask)?.by !== undefined,
  listening: (meeting) => said(valueOf(meeting.listening)),
  story: (meeting) => {
    const story = valueOf(meeting.story);
    return story !== undefined && story.consent !== 'not-asked';
  },
  appreciation: (meeting) => linesOf(meeting, 'appreciation') > 0,
  urgency: (meeting) => linesOf(meeting, 'urgency') > 0,
  wins: (meeting) => linesOf(meeting, 'wins') > 0,
  objections: (meeting) => meeting.objections.length > 0,
  'on-no': (meeting) => linesOf(meeting, 'offersOnNo') > 0,
  'on-yes': (meeting) => linesOf(meeting, 'offersOnYes') > 0,
  'second-ask': (meeting) => valueOf(meeting.secondAsk) !== undefined,
  when: (meeting) => said(valueOf(meeting.when)),
  where: (meeting) => said(valueOf(meeting.place)) || said(valueOf(meeting.link)),
  'who-goes': (meeting) => meeting.attendees.length > 0,
  roles: (meeting) =>
    ['lead', 'notes'].every((role) =>
      meeting.attendees.some((one) => one.value.roles.some((own) => own === role)),
    ),
  purpose: (meeting) => said(valueOf(meeting.purpose)),
  near: (meeting) => said(valueOf(meeting.after)),
};

function said(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function linesOf(meeting: Meeting, part: string): number {
  return meeting.lines.filter((line) => line.value.part === part).length;
}

/** Research may quote what stands in brackets; that is no blank. */
function blanksOf(meeting: Meeting): readonly PlanBlank[] {
  const texts: readonly (readonly [PlanBlank['part'], string])[] = [
    ['basics', valueOf(meeting.purpose) ?? ''],
    ['ask', [valueOf(meeting.ask)?.text, valueOf(meeting.secondAsk)?.text].join('\n')],
    ['listening', valueOf(meeting.listening) ?? ''],
    ...meeting.lines
      .filter(({ value }) => value.from?.kind !== 'finding')
      .map(({ value }) => [value.part, value.text] as const),
  ];
  const parts = Map.groupBy(texts, ([part]) => part);
  return [...parts].flatMap(([part, own]) =>
    openBlanks(own.map(([, text]) => text).join('\n')).map((blank) => ({ part, blank })),
  );
}

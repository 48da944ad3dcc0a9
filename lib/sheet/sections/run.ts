import { valueOf } from '../../domain/attributes';
import { planParts, type PlanPart } from '../../domain/meeting-plan';
import { initialsOf } from '../../domain/member';
import type { MeetingRole } from '../../domain/meeting';
import { mayBeTold } from '../../domain/story';
import { answersOf, type Answers } from '../answers';
import type { Block } from '../document';
import type { RunStep, SheetInput } from '../input';
import { whoHas } from '../people-on-paper';
import type { Draft, Pen } from '../pen';
import { planDrafts } from '../plan-drafts';
import { everyMode, lineId, titled, type SheetSection } from '../section';

/** The meeting from its first thanks to its last, with minutes that add up to its length. */
export const run: SheetSection = {
  id: 'run',
  modes: everyMode,
  page: 'room',
  place: 'wide',
  write(input, pen) {
    const { words, flow } = input;
    const shorter = input.short.length < flow.length;
    const found = answersOf(input.people);
    const blocks = flow.map((step): Block => ({
      kind: 'step',
      minutes: step.minutes === 0 ? '' : words.number(step.minutes),
      title: step.title,
      stays: shorter && input.short.some((each) => each.id === step.id),
      lines: pen.lines('run', draftsFor(input, found, step, pen)),
      who: whoFor(input, step.id, pen),
    }));
    const minutes = flow.reduce((sum, step) => sum + step.minutes, 0);
    const aside = shorter ? { aside: words.t('paper.stays') } : {};
    return { ...titled(words.t('paper.run', { n: minutes }), blocks), ...aside };
  },
};

/** Whose turn it is, by the first role that anybody has. */
const turns: Readonly<Record<string, readonly MeetingRole[]>> = {
  thanks: ['appreciation', 'lead'],
  appreciation: ['appreciation', 'lead'],
  story: ['story', 'lead'],
  'the-ask': ['ask', 'lead'],
  'say-back': ['notes', 'lead'],
};

function whoFor({ meeting, words }: SheetInput, step: string, pen: Pen): string {
  if (step === 'their-answer') return meeting.attendees.length > 1 ? words.t('paper.all') : '';
  return whoHas(meeting, turns[step] ?? ['lead'], pen);
}

function draftsFor(input: SheetInput, found: Answers, step: RunStep, pen: Pen): readonly Draft[] {
  return [
    ...partsOf(input.flow, step).flatMap((part) => draftsOfPart(input, found, part, pen)),
    ...direction(input, step.id),
  ];
}

/** The guide lets two steps draw on one part; its lines stand in the last of them. */
function partsOf(flow: readonly RunStep[], step: RunStep): readonly string[] {
  const later = flow.slice(flow.indexOf(step) + 1).flatMap((each) => each.parts);
  return step.parts.filter((part) => !later.includes(part));
}

function draftsOfPart(input: SheetInput, found: Answers, part: string, pen: Pen): readonly Draft[] {
  if (part === 'stories') return story(input, pen);
  if (part === 'listening') {
    const asked = valueOf(input.meeting.listening);
    return [{ id: 'listening', text: asked === undefined ? '' : quoted(input, asked) }];
  }
  // Objections and offers have sections of their own.
  if (part === 'objections' || part.startsWith('offers')) return [];
  const known = planParts.find((each) => each === part);
  if (known === undefined) return [];
  const drafts = planDrafts(input, found, known);
  return drafts.length > 0 ? drafts : fromCampaign(input, known);
}

/** What the campaign says of itself may stand on any sheet, until something is written for this one. */
function fromCampaign({ campaign, words }: SheetInput, part: PlanPart): readonly Draft[] {
  if (campaign === undefined) return [];
  const said = {
    whoWeAre: campaign.whoWeAre,
    campaignIs: campaign.is,
    campaignIsNot: campaign.isNot,
  };
  if (part !== 'whoWeAre' && part !== 'campaignIs' && part !== 'campaignIsNot') return [];
  const text = valueOf(said[part]) ?? '';
  const entry = said[part].find((one) => one.value !== null)?.entry;
  const full = part === 'campaignIsNot' && text !== '' ? words.t('paper.is-not', { text }) : text;
  return [{ id: lineId('campaign', part), text: full, ...(entry === undefined ? {} : { entry }) }];
}

/** A story whose owner was not asked is not even named. */
function story({ meeting, words }: SheetInput, pen: Pen): readonly Draft[] {
  const told = valueOf(meeting.story);
  if (told === undefined || !mayBeTold(told)) return [];
  const name = told.teller ?? '';
  const teller = pen.allows('full-names', 'full-names') ? name : initialsOf(name);
  const title = teller === '' ? told.title : words.t('paper.story', { teller, title: told.title });
  return [{ id: 'story', text: title }];
}

/** Stage directions that belong to a step, whatever is said in it. */
function direction({ words }: SheetInput, step: string): readonly Draft[] {
  switch (step) {
    case 'seen':
      return [{ id: 'direct-seen', text: words.t('paper.direct.seen') }];
    case 'the-ask':
      return [{ id: 'direct-ask', text: words.t('paper.direct.ask') }];
    case 'their-answer':
      return [{ id: 'direct-answer', text: words.t('paper.direct.answer') }];
    case 'say-back':
      return [{ id: 'direct-say-back', text: words.t('paper.direct.say-back') }];
    default:
      return [];
  }
}

function quoted({ words }: SheetInput, text: string): string {
  return /^["“«¿].*["”»]$/u.test(text) ? text : words.t('paper.quoted', { text });
}

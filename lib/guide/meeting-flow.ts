import type { MeetingMode } from '../domain/meeting';
import type { Language } from './language';
import type { PartName } from './parts';
import { stepWords as stepWordsEn } from './words/en/meeting-flow';
import { stepWords as stepWordsEs } from './words/es/meeting-flow';

export interface FlowStep {
  readonly id: string;
  /** Parts of the track that offer words for this step. */
  readonly parts: readonly PartName[];
  /** Minutes out of half an hour. */
  readonly share: number;
  /** What stays when there are ten minutes only. */
  readonly stays: boolean;
}

const thanks: FlowStep = { id: 'thanks', parts: ['opening'], share: 1, stays: true };
const seen: FlowStep = { id: 'seen', parts: ['listening'], share: 3, stays: true };
const sayBack: FlowStep = { id: 'say-back', parts: ['closing'], share: 3, stays: true };
const goodbye: FlowStep = { id: 'goodbye', parts: ['closing'], share: 2, stays: true };

/** The run of a meeting by its kind. The ask comes before the half; others have no ask. */
export const meetingFlows: Readonly<Record<MeetingMode, readonly FlowStep[]>> = {
  ask: [
    thanks,
    { id: 'appreciation', parts: ['appreciation'], share: 2, stays: false },
    { id: 'urgency', parts: ['urgency'], share: 2, stays: true },
    { id: 'story', parts: ['stories'], share: 2, stays: false },
    seen,
    { id: 'who-we-are', parts: ['whoWeAre'], share: 1, stays: false },
    { id: 'campaign', parts: ['campaignIs', 'campaignIsNot', 'beforeAsk'], share: 2, stays: false },
    { id: 'their-win', parts: ['wins'], share: 1, stays: false },
    { id: 'the-ask', parts: [], share: 2, stays: true },
    {
      id: 'their-answer',
      parts: ['objections', 'offersOnNo', 'offersOnYes'],
      share: 9,
      stays: true,
    },
    sayBack,
    goodbye,
  ],
  listening: [
    thanks,
    { id: 'who-we-are', parts: ['whoWeAre'], share: 2, stays: false },
    { id: 'appreciation', parts: ['appreciation'], share: 3, stays: false },
    { ...seen, share: 17 },
    { ...sayBack, share: 5 },
    goodbye,
  ],
  'one-to-one': [
    thanks,
    { id: 'story', parts: ['stories'], share: 8, stays: true },
    { ...seen, share: 10 },
    { id: 'common-ground', parts: ['wins'], share: 5, stays: false },
    { ...sayBack, share: 4 },
    goodbye,
  ],
};

const stepWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: stepWordsEn,
  es: stepWordsEs,
};

export interface TimedStep {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly PartName[];
  readonly minutes: number;
}

/** The run with whole minutes that add up to the meeting's length. */
export function planFlow(
  mode: MeetingMode,
  minutes: number,
  language: Language,
  version: 'whole' | 'short' = 'whole',
): TimedStep[] {
  const steps = meetingFlows[mode].filter((step) => version === 'whole' || step.stays);
  const total = steps.reduce((sum, step) => sum + step.share, 0);
  const marks = steps.map((_, index) =>
    Math.floor(
      (steps.slice(0, index + 1).reduce((sum, step) => sum + step.share, 0) * minutes) / total,
    ),
  );
  return steps.map((step, index) => ({
    id: step.id,
    title: stepWords[language][step.id] ?? step.id,
    parts: step.parts,
    minutes: (marks[index] ?? 0) - (marks[index - 1] ?? 0),
  }));
}

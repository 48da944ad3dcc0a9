import * as v from 'valibot';
import { fieldOf, membersOf, type MemberOf } from './attributes';
import { inPlace, placeSchema } from './placed';
import { promiseSets, readPromises, type PromiseOf } from './promise';
import type { Attributes, Field } from './said';
import { signOnNames } from './sign-on';
import { daySchema, line, prose } from './text-schema';

/** The guide's six questions after a meeting: `evaluation.<question>` of the meeting. */
export const evaluationQuestions = [
  'as-planned',
  'where-we-got',
  'next-steps',
  'learned',
  'same-way',
  'help-or-hurt',
] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];

export const answers = ['yes', 'no', 'maybe', 'asked-for-something'] as const;

/** What one profile answered to the ask: `answer.<profile id>` of the meeting. */
export const answerSchema = v.object({
  answer: v.picklist(answers),
  /** In whose name, of a yes. */
  as: v.exactOptional(v.picklist(signOnNames)),
  why: v.exactOptional(prose(1000)),
  /** What they asked for first. */
  asked: v.exactOptional(prose(1000)),
  /** When we may ask again. */
  again: v.exactOptional(daySchema),
});
export type Answer = v.InferOutput<typeof answerSchema>;

/** Their exact words, as they were read back: `words.<id>` of the meeting. */
export const exactWordsSchema = v.object({
  text: v.pipe(prose(2000), v.minLength(1)),
  who: v.exactOptional(line(120)),
  place: v.exactOptional(placeSchema),
});
export type ExactWords = v.InferOutput<typeof exactWordsSchema>;

/** What came of a meeting, talked over together at once; attributes of the meeting itself. */
export interface Debrief {
  readonly meeting: string;
  readonly held: Field<string | null>;
  readonly cancelled: Field<string | null>;
  readonly words: readonly MemberOf<ExactWords>[];
  readonly answers: readonly MemberOf<Answer>[];
  readonly evaluation: readonly MemberOf<string>[];
  readonly promises: readonly PromiseOf[];
  /** A short account that may be shown to those we met; thanks are drafted from nothing else. */
  readonly recap: Field<string | null>;
  /** The recap as somebody approved it: a later change of the recap is not approved by it. */
  readonly recapApproved: Field<string | null>;
  readonly thanked: Field<string | null>;
}

export const debriefFields = {
  held: daySchema,
  cancelled: daySchema,
  recap: prose(2000),
  recapApproved: prose(2000),
  thanked: daySchema,
} as const;
export type DebriefField = keyof typeof debriefFields;

export const debriefSets = {
  words: exactWordsSchema,
  answer: answerSchema,
  evaluation: v.pipe(prose(2000), v.minLength(1)),
  ...promiseSets,
} as const;
export type DebriefSet = keyof typeof debriefSets;

export function readDebrief(meeting: string, attributes: Attributes): Debrief {
  const text = (name: DebriefField) => fieldOf(attributes, name, debriefFields[name]);
  return {
    meeting,
    held: text('held'),
    cancelled: text('cancelled'),
    words: inPlace(membersOf(attributes, 'words', debriefSets.words)),
    answers: membersOf(attributes, 'answer', debriefSets.answer),
    evaluation: membersOf(attributes, 'evaluation', debriefSets.evaluation),
    promises: inPlace(readPromises(attributes)),
    recap: text('recap'),
    recapApproved: text('recapApproved'),
    thanked: text('thanked'),
  };
}

import * as v from 'valibot';

import { cuesSchema } from './cues';

export const idSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u));

export const textSchema = v.pipe(v.string(), v.trim(), v.nonEmpty());

export const answerKinds = ['free', 'date', 'number', 'person', 'org', 'money', 'place'] as const;

/**
 * A question of the guide without its words. Its id stands in what groups have stored and never
 * changes; a new name goes through `renamed.ts`.
 */
export const questionSchema = v.strictObject({
  id: idSchema,
  heading: idSchema,
  /** Counts toward "enough to ask for a meeting". Private life is always 0. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  answerKind: v.picklist(answerKinds),
  /** Kinds of places worth looking in, most promising first. */
  where: v.pipe(v.array(idSchema), v.minLength(1)),
  /** Only for these variants of the form; for all of them when missing. */
  variants: v.exactOptional(v.array(idSchema)),
  /** Touches private life: an answer needs a source in which the person said it in public. */
  care: v.exactOptional(v.literal('public-record-only')),
  cues: cuesSchema,
});

export const questionWordsSchema = v.strictObject({
  prompt: textSchema,
  why: textSchema,
  /** What to type beside the name when searching; fills {topic} in a place's search words. */
  seek: textSchema,
});

export type Question = v.InferOutput<typeof questionSchema>;
export type QuestionWords = v.InferOutput<typeof questionWordsSchema>;

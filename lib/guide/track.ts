import * as v from 'valibot';

import { forms } from '../domain/audience';
import { partsSchema, trackPartWordsSchema } from './parts';
import { idSchema, questionSchema, questionWordsSchema, textSchema } from './question';

/** A kind of profile inside a form, where the guide treats it differently. */
const variantSchema = v.strictObject({ id: idSchema, form: v.picklist(forms) });

const questionListSchema = v.pipe(
  v.array(questionSchema),
  v.minLength(1),
  v.check(
    (list) => new Set(list.map((question) => question.id)).size === list.length,
    'each question once',
  ),
);

const formPlanSchema = v.strictObject({
  /** Weight of answered questions that is enough to ask for a meeting. */
  enough: v.pipe(v.number(), v.minValue(1)),
  questions: questionListSchema,
});

/**
 * One audience, as data without words. Its words stand beside it, one file a language, and
 * fall back on the words that all tracks share.
 */
export const trackSchema = v.strictObject({
  id: idSchema,
  variants: v.array(variantSchema),
  /** Groups of questions in the order they are shown: record before biography. */
  headings: v.pipe(v.array(idSchema), v.minLength(1)),
  forms: v.strictObject({
    person: v.exactOptional(formPlanSchema),
    organization: v.exactOptional(formPlanSchema),
    place: v.exactOptional(formPlanSchema),
  }),
  parts: partsSchema,
});

const questionWords = v.record(idSchema, questionWordsSchema);

/** A track's own words. Question words are given only where the shared ones do not fit. */
export const trackWordsSchema = v.strictObject({
  name: textSchema,
  /** Whom the track is for, in one line. */
  about: textSchema,
  forms: v.strictObject({
    person: v.exactOptional(textSchema),
    organization: v.exactOptional(textSchema),
    place: v.exactOptional(textSchema),
  }),
  variants: v.record(idSchema, textSchema),
  headings: v.exactOptional(v.record(idSchema, textSchema)),
  questions: v.strictObject({
    person: v.exactOptional(questionWords),
    organization: v.exactOptional(questionWords),
    place: v.exactOptional(questionWords),
  }),
  parts: trackPartWordsSchema,
});

export type Track = v.InferOutput<typeof trackSchema>;
export type TrackWords = v.InferOutput<typeof trackWordsSchema>;
export type FormPlan = v.InferOutput<typeof formPlanSchema>;

import * as v from 'valibot';

import type { Language } from './language';
import { trackPartWordsSchema } from './parts';
import { idSchema, questionWordsSchema, textSchema } from './question';
import { headingWords as headingsEn } from './words/en/headings';
import { organizationWords as organizationEn } from './words/en/organization-questions';
import { partWords as partsEn } from './words/en/parts';
import { personWords as personEn } from './words/en/person-questions';
import { placeWords as placeQuestionsEn } from './words/en/place-questions';
import { placeWords as placesEn } from './words/en/places';
import { headingWords as headingsEs } from './words/es/headings';
import { organizationWords as organizationEs } from './words/es/organization-questions';
import { partWords as partsEs } from './words/es/parts';
import { personWords as personEs } from './words/es/person-questions';
import { placeWords as placeQuestionsEs } from './words/es/place-questions';
import { placeWords as placesEs } from './words/es/places';

/** A kind of place to look in; without search words it is a place to ask. */
const placeWordsSchema = v.strictObject({ label: textSchema, search: v.exactOptional(textSchema) });

/** Words that all tracks share, and fall back on. */
export const sharedWordsSchema = v.strictObject({
  headings: v.record(idSchema, textSchema),
  places: v.record(idSchema, placeWordsSchema),
  questions: v.strictObject({
    person: v.record(idSchema, questionWordsSchema),
    organization: v.record(idSchema, questionWordsSchema),
    place: v.record(idSchema, questionWordsSchema),
  }),
  parts: trackPartWordsSchema,
});

export type PlaceWords = v.InferOutput<typeof placeWordsSchema>;
export type SharedWords = v.InferOutput<typeof sharedWordsSchema>;
export type SharedPartWords = SharedWords['parts'];

export const sharedWords: Readonly<Record<Language, SharedWords>> = {
  en: {
    headings: headingsEn,
    places: placesEn,
    questions: { person: personEn, organization: organizationEn, place: placeQuestionsEn },
    parts: partsEn,
  },
  es: {
    headings: headingsEs,
    places: placesEs,
    questions: { person: personEs, organization: organizationEs, place: placeQuestionsEs },
    parts: partsEs,
  },
};

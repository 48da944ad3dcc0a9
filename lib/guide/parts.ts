import * as v from 'valibot';

import { forms } from '../domain/audience';
import { tieKinds } from '../domain/tie';
import { idSchema, textSchema } from './question';

/** Whom a part is for, when not for every form and variant of its track. */
const limits = {
  forms: v.exactOptional(v.array(v.picklist(forms))),
  variants: v.exactOptional(v.array(idSchema)),
};

export const itemSchema = v.strictObject({
  id: idSchema,
  ...limits,
  /** An offer that could put somebody at risk: kept to oneself unless decided otherwise. */
  care: v.exactOptional(v.literal('just-me')),
  /** Words that are true only of this kind of asker, by its id in the same track. */
  asker: v.exactOptional(idSchema),
});

/** Somebody whose request would carry weight, by kind of tie. Their order is their rank. */
export const askerSchema = v.strictObject({
  id: idSchema,
  ...limits,
  ties: v.pipe(v.array(v.picklist(tieKinds)), v.minLength(1)),
});

/** What a refusal allows. An escalation states its cost and its risk. */
export const refusalSchema = v.strictObject({
  id: idSchema,
  ...limits,
  kind: v.picklist(['step', 'escalation']),
});

const lineSchema = v.strictObject({ text: textSchema });
const askerWordsSchema = v.strictObject({ who: textSchema, why: textSchema });
const objectionWordsSchema = v.strictObject({ saying: textSchema, probe: textSchema });
const refusalWordsSchema = v.strictObject({
  text: textSchema,
  cost: v.exactOptional(textSchema),
  risk: v.exactOptional(textSchema),
});

/**
 * The parts of a track made of single lines. `said` lines are spoken to the people we meet;
 * `team` lines tell ourselves what to prepare.
 */
export const partVoices = {
  advice: 'team',
  wording: 'said',
  naming: 'team',
  opening: 'said',
  appreciation: 'team',
  urgency: 'team',
  stories: 'team',
  listening: 'said',
  whoWeAre: 'said',
  campaignIs: 'said',
  campaignIsNot: 'said',
  wins: 'team',
  beforeAsk: 'said',
  offersOnNo: 'said',
  offersOnYes: 'said',
  closing: 'said',
  commitments: 'team',
} as const;

export type LinePart = keyof typeof partVoices;

const items = v.array(itemSchema);
const needed = v.pipe(items, v.minLength(1));

/** Every part a track needs; only what fits some audiences may stay empty. */
export const partsSchema = v.strictObject({
  advice: needed,
  askers: v.pipe(v.array(askerSchema), v.minLength(1)),
  wording: needed,
  naming: needed,
  opening: needed,
  appreciation: needed,
  urgency: needed,
  stories: needed,
  listening: needed,
  whoWeAre: needed,
  campaignIs: needed,
  campaignIsNot: needed,
  wins: needed,
  beforeAsk: items,
  objections: needed,
  offersOnNo: needed,
  offersOnYes: needed,
  closing: needed,
  refusals: v.pipe(v.array(refusalSchema), v.minLength(1)),
  commitments: needed,
});

const lines = v.record(idSchema, lineSchema);

/** Words of parts by item id; shared words fill whatever a track does not say itself. */
export const partWordsSchema = v.strictObject({
  advice: lines,
  askers: v.record(idSchema, askerWordsSchema),
  wording: lines,
  naming: lines,
  opening: lines,
  appreciation: lines,
  urgency: lines,
  stories: lines,
  listening: lines,
  whoWeAre: lines,
  campaignIs: lines,
  campaignIsNot: lines,
  wins: lines,
  beforeAsk: lines,
  objections: v.record(idSchema, objectionWordsSchema),
  offersOnNo: lines,
  offersOnYes: lines,
  closing: lines,
  refusals: v.record(idSchema, refusalWordsSchema),
  commitments: lines,
});

export const trackPartWordsSchema = v.partial(partWordsSchema);

export type Item = v.InferOutput<typeof itemSchema>;
export type Asker = v.InferOutput<typeof askerSchema>;
export type Refusal = v.InferOutput<typeof refusalSchema>;
export type Parts = v.InferOutput<typeof partsSchema>;
export type PartName = keyof Parts;

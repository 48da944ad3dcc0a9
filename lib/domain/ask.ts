import * as v from 'valibot';
import { audiences } from './audience';
import { placeSchema } from './placed';
import { daySchema, line, prose } from './text-schema';

/** What is asked in a meeting: who acts, one step, by when. */
export const askSchema = v.object({
  /** As it is said: `Will you …?` */
  text: v.pipe(prose(500), v.minLength(1)),
  /** The one thing they would do. */
  step: v.exactOptional(line(300)),
  by: v.exactOptional(daySchema),
});
export type Ask = v.InferOutput<typeof askSchema>;

/** An ask that a campaign holds ready: `ask.<id>`; with the smaller one beside it. */
export const campaignAskSchema = v.object({
  ...askSchema.entries,
  smaller: v.exactOptional(prose(500)),
  /** Whom it is for; left out, anybody. */
  audiences: v.exactOptional(v.array(v.picklist(audiences))),
  place: v.exactOptional(placeSchema),
});
export type CampaignAsk = v.InferOutput<typeof campaignAskSchema>;

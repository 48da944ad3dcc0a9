import * as v from 'valibot';
import { daySchema, prose } from './text-schema';

/** Where somebody stands, in words. Unknown is no assessment at all, never the middle. */
export const stances = [
  'strong-support',
  'support',
  'neutral',
  'opposition',
  'strong-opposition',
] as const;

const judged = {
  on: daySchema,
  why: v.pipe(prose(1000), v.minLength(1)),
  campaign: v.exactOptional(prose(64)),
};

/** `stance.<id>` of a profile: dated, with its reason; who judged is the entry's author. */
export const stanceSchema = v.object({ value: v.picklist(stances), ...judged });
export type Stance = v.InferOutput<typeof stanceSchema>;

/** `power.<id>`: how much weight they have over what is asked for; a scale apart from stance. */
export const powers = ['little', 'some', 'much', 'decides'] as const;
export const powerSchema = v.object({ value: v.picklist(powers), ...judged });
export type Power = v.InferOutput<typeof powerSchema>;

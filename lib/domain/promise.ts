import * as v from 'valibot';
import { membersOf, type MemberOf } from './attributes';
import { clipRefSchema } from './clip';
import { idSchema } from './ids';
import { placeSchema } from './placed';
import type { Attributes } from './said';
import { daySchema, line, prose } from './text-schema';

/** Something promised in a meeting, by either side: `promise.<id>` of the meeting. */
export const promiseSchema = v.object({
  by: v.picklist(['us', 'them']),
  text: v.pipe(prose(500), v.minLength(1)),
  /** Who on that side: a name, or one of our members. */
  who: v.exactOptional(line(120)),
  member: v.exactOptional(idSchema),
  /** Of several people across the table, the profile that promised, or to whom we did. */
  profile: v.exactOptional(idSchema),
  due: v.exactOptional(daySchema),
  /** The task that keeps it in sight. */
  task: v.exactOptional(idSchema),
  place: v.exactOptional(placeSchema),
});
export type PromiseMade = v.InferOutput<typeof promiseSchema>;

/** What came of it: `kept.<promise id>`; apart, so that ticking it never touches the words. */
export const keptSchema = v.object({
  kept: v.boolean(),
  on: daySchema,
  /** The clip of a profile that shows it. */
  clip: v.exactOptional(clipRefSchema),
});
export type Kept = v.InferOutput<typeof keptSchema>;

export const promiseSets = { promise: promiseSchema, kept: keptSchema } as const;

/** A promise of a meeting; without `kept`, it is still open. */
export type PromiseOf = MemberOf<PromiseMade> & { readonly kept?: MemberOf<Kept> };

export function readPromises(attributes: Attributes): readonly PromiseOf[] {
  const kept = new Map(membersOf(attributes, 'kept', keptSchema).map((one) => [one.id, one]));
  return membersOf(attributes, 'promise', promiseSchema).map((one) => {
    const outcome = kept.get(one.id);
    return outcome === undefined ? one : { ...one, kept: outcome };
  });
}

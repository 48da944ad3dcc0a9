import * as v from 'valibot';
import { idSchema } from './ids';
import { placeSchema } from './placed';
import { prose } from './text-schema';

/**
 * The parts of a meeting that hold lines of their own. All but `messages` are named as the guide
 * names the parts of a track, so that its prompts and the lines written for them meet.
 */
export const planParts = [
  'messages',
  'opening',
  'appreciation',
  'urgency',
  'whoWeAre',
  'campaignIs',
  'campaignIsNot',
  'wins',
  'beforeAsk',
  'offersOnNo',
  'offersOnYes',
  'closing',
] as const;
export type PlanPart = (typeof planParts)[number];

/** Whether the guide has lines for it too: the campaign's own messages are nobody else's words. */
export function isGuidePart(part: PlanPart): part is Exclude<PlanPart, 'messages'> {
  return part !== 'messages';
}

/**
 * Where a line came from. `entry` is the entry it was taken from: when the source says something
 * else by now, the line is still what was chosen, and the screen says that it changed since.
 */
export const originSchema = v.variant('kind', [
  v.object({ kind: v.literal('finding'), profile: idSchema, id: idSchema, entry: v.string() }),
  v.object({ kind: v.picklist(['message', 'note', 'offer']), id: idSchema, entry: v.string() }),
  /** A line of the guide, by its id within the part. */
  v.object({ kind: v.literal('guide'), id: idSchema }),
]);
export type Origin = v.InferOutput<typeof originSchema>;

/** One line of the plan: `line.<id>` of a meeting. Only what somebody chose or wrote is stored. */
export const planLineSchema = v.object({
  part: v.picklist(planParts),
  text: v.pipe(prose(1000), v.minLength(1)),
  from: v.exactOptional(originSchema),
  place: v.exactOptional(placeSchema),
});
export type PlanLine = v.InferOutput<typeof planLineSchema>;

/** What they may say against it, and the question that finds out what is behind it: `objection.<id>`. */
export const objectionSchema = v.object({
  saying: v.pipe(prose(500), v.minLength(1)),
  probe: v.exactOptional(prose(500)),
  /** The best reply found in rehearsal. */
  reply: v.exactOptional(prose(1000)),
  from: v.exactOptional(originSchema),
  place: v.exactOptional(placeSchema),
});
export type Objection = v.InferOutput<typeof objectionSchema>;

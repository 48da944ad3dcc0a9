import * as v from 'valibot';
import { idSchema } from './ids';
import type { Field } from './said';
import { daySchema, line, prose } from './text-schema';

/** How two people, or a person and an organization, are connected: `tie.<id>` of the first. */
export const tieKinds = [
  'constituent',
  'member',
  'worships-with',
  'leads',
  'works-for',
  'works-with',
  'owns',
  'customer',
  'vendor',
  'investor',
  'student',
  'teacher',
  'neighbor',
  'friend',
  'family',
  'board-with',
  'allied-with',
  'listens-to',
  'knows',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** Which way influence runs: toward `to`, from `to`, or both ways. */
export const tieDirections = ['toward', 'from', 'both'] as const;

export const tieSchema = v.object({
  /** The other end: a profile or a member. */
  to: idSchema,
  kind: v.picklist(tieKinds),
  direction: v.picklist(tieDirections),
  since: v.exactOptional(daySchema),
  until: v.exactOptional(daySchema),
  note: v.exactOptional(prose(400)),
  /** The clip that shows it; ties of our own members have none. */
  clip: v.exactOptional(line(64)),
  /** Who says so, when no page does. */
  source: v.exactOptional(prose(400)),
});
export type Tie = v.InferOutput<typeof tieSchema>;

/**
 * Whether a page shows it, by every wording that stands. Whom somebody listens to is what we make of
 * them, page or not.
 */
export function isPublicTie(field: Field<Tie | null>): boolean {
  return field.every(
    ({ value }) => value === null || (value.clip !== undefined && value.kind !== 'listens-to'),
  );
}

import * as v from 'valibot';
import { fieldOf } from './attributes';
import { clipRefSchema, type ClipRef } from './clip';
import { idSchema } from './ids';
import { ownOf, type Own } from './own';
import { placeSchema } from './placed';
import type { Attributes, Field } from './said';
import { daySchema, line, prose } from './text-schema';

/** In whose name somebody signed on: an employer's no can still be a person's yes. */
export const signOnNames = ['organization', 'individual'] as const;
export type SignOnName = (typeof signOnNames)[number];

/**
 * What more they do since they signed on: `commitment.<id>`. Shelter, food or rides in a raid are
 * `commitmentMine.<id>`: *just me*, off every file and sheet, unless somebody decides otherwise.
 */
export const commitmentSchema = v.object({
  text: v.pipe(prose(500), v.minLength(1)),
  /** The line of the guide it came from. */
  from: v.exactOptional(idSchema),
  state: v.picklist(['asked', 'agreed', 'done']),
  on: v.exactOptional(daySchema),
  place: v.exactOptional(placeSchema),
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;

/** That a profile supports a campaign, and whether we may say so. */
export interface SignOn {
  readonly id: string;
  readonly profile: Field<string | null>;
  readonly campaign: Field<string | null>;
  readonly as: Field<SignOnName | null>;
  readonly on: Field<string | null>;
  /** Whether it may be published; nothing said means no. */
  readonly publish: Field<boolean | null>;
  readonly proof: Field<string | null>;
  /** The clip that shows it. */
  readonly proofClip: Field<ClipRef | null>;
  readonly note: Field<string | null>;
  /** The meeting in which it was given. */
  readonly meeting: Field<string | null>;
  /** The day it was taken back. */
  readonly withdrawn: Field<string | null>;
  readonly commitments: readonly Own<Commitment>[];
}

/** Nobody who stands by it says no: where people disagree, it may not. */
export function mayBePublished({ publish }: Pick<SignOn, 'publish'>): boolean {
  return publish.length > 0 && publish.every(({ value }) => value === true);
}

export const signOnFields = {
  profile: idSchema,
  campaign: idSchema,
  as: v.picklist(signOnNames),
  on: daySchema,
  publish: v.boolean(),
  /** Where it can be seen: a paper in the folder, an address. */
  proof: line(300),
  proofClip: clipRefSchema,
  note: prose(1000),
  meeting: idSchema,
  withdrawn: daySchema,
} as const;

/** The sets of a sign-on; the one in `Mine` is *just me*. */
export const signOnSets = {
  commitment: commitmentSchema,
  commitmentMine: commitmentSchema,
} as const;

export function readSignOn(id: string, attributes: Attributes): SignOn {
  return {
    id,
    profile: fieldOf(attributes, 'profile', signOnFields.profile),
    campaign: fieldOf(attributes, 'campaign', signOnFields.campaign),
    as: fieldOf(attributes, 'as', signOnFields.as),
    on: fieldOf(attributes, 'on', signOnFields.on),
    publish: fieldOf(attributes, 'publish', signOnFields.publish),
    proof: fieldOf(attributes, 'proof', signOnFields.proof),
    proofClip: fieldOf(attributes, 'proofClip', signOnFields.proofClip),
    note: fieldOf(attributes, 'note', signOnFields.note),
    meeting: fieldOf(attributes, 'meeting', signOnFields.meeting),
    withdrawn: fieldOf(attributes, 'withdrawn', signOnFields.withdrawn),
    commitments: ownOf(attributes, 'commitment', signOnSets.commitment),
  };
}

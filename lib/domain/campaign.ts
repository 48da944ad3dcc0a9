import * as v from 'valibot';
import { campaignAskSchema, type CampaignAsk } from './ask';
import { fieldOf, membersOf, type MemberOf } from './attributes';
import { audiences, type Audience } from './audience';
import { localNoteSchema, type LocalNote } from './local-note';
import { ownOf, type Own } from './own';
import { inPlace, placeSchema } from './placed';
import type { Attributes, Field } from './said';
import { storySchema, type Story } from './story';
import { daySchema, line, prose } from './text-schema';

/** A sentence that should stay with everybody we meet: `message.<id>`. */
export const messageSchema = v.object({
  text: v.pipe(prose(500), v.minLength(1)),
  audiences: v.exactOptional(v.array(v.picklist(audiences))),
  place: v.exactOptional(placeSchema),
});
export type CoreMessage = v.InferOutput<typeof messageSchema>;

/** What we can do for somebody, whatever they answer: `offer.<id>`, or `offerMine.<id>`. */
export const offerSchema = v.object({
  text: v.pipe(prose(500), v.minLength(1)),
  on: v.picklist(['no', 'yes']),
  audiences: v.exactOptional(v.array(v.picklist(audiences))),
  place: v.exactOptional(placeSchema),
});
export type Offer = v.InferOutput<typeof offerSchema>;

/** What the campaign wants to have reached: `goal.<id>`. */
export const goalSchema = v.object({
  text: v.pipe(prose(500), v.minLength(1)),
  rank: v.picklist(['primary', 'secondary']),
  /** How many sign-ons it takes, where it can be counted. */
  signOns: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e6))),
  audiences: v.exactOptional(v.array(v.picklist(audiences))),
  by: v.exactOptional(daySchema),
  place: v.exactOptional(placeSchema),
});
export type Goal = v.InferOutput<typeof goalSchema>;

/** What the group is working for, in its own words; everything it asks of others starts here. */
export interface Campaign {
  readonly id: string;
  readonly name: Field<string | null>;
  readonly is: Field<string | null>;
  readonly isNot: Field<string | null>;
  /** What the group calls itself; it stands in the footer of every sheet. */
  readonly group: Field<string | null>;
  /** Who we are, in a few sentences that may be said to anybody. */
  readonly whoWeAre: Field<string | null>;
  /** The town, county or district it is about. */
  readonly area: Field<string | null>;
  /** How to reach us: on the leave-behind and under letters. */
  readonly reach: Field<string | null>;
  readonly messages: readonly MemberOf<CoreMessage>[];
  readonly asks: readonly MemberOf<CampaignAsk>[];
  readonly notes: readonly Own<LocalNote>[];
  readonly stories: readonly Own<Story>[];
  readonly offers: readonly Own<Offer>[];
  readonly goals: readonly MemberOf<Goal>[];
}

export const campaignFields = {
  name: v.pipe(line(200), v.minLength(1)),
  is: prose(2000),
  isNot: prose(2000),
  group: line(200),
  whoWeAre: prose(2000),
  area: line(200),
  reach: prose(600),
} as const;
export type CampaignField = keyof typeof campaignFields;

/** The sets of a campaign: attribute `prefix.<id>` each; those in `Mine` are *just me*. */
export const campaignSets = {
  message: messageSchema,
  ask: campaignAskSchema,
  note: localNoteSchema,
  noteMine: localNoteSchema,
  story: storySchema,
  storyMine: storySchema,
  offer: offerSchema,
  offerMine: offerSchema,
  goal: goalSchema,
} as const;
export type CampaignSet = keyof typeof campaignSets;

export function readCampaign(id: string, attributes: Attributes): Campaign {
  const text = (name: CampaignField) => fieldOf(attributes, name, campaignFields[name]);
  return {
    id,
    name: text('name'),
    is: text('is'),
    isNot: text('isNot'),
    group: text('group'),
    whoWeAre: text('whoWeAre'),
    area: text('area'),
    reach: text('reach'),
    messages: inPlace(membersOf(attributes, 'message', campaignSets.message)),
    asks: inPlace(membersOf(attributes, 'ask', campaignSets.ask)),
    notes: inPlace(ownOf(attributes, 'note', localNoteSchema)),
    stories: inPlace(ownOf(attributes, 'story', storySchema)),
    offers: inPlace(ownOf(attributes, 'offer', offerSchema)),
    goals: inPlace(membersOf(attributes, 'goal', campaignSets.goal)),
  };
}

/** Whether something said for certain audiences, or for all, suits this one. */
export function suits(
  item: { readonly audiences?: readonly Audience[] },
  audience: Audience | undefined,
): boolean {
  const wanted = item.audiences ?? [];
  return wanted.length === 0 || (audience !== undefined && wanted.includes(audience));
}

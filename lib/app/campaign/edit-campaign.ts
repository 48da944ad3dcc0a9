import type { InferOutput } from 'valibot';
import * as v from 'valibot';
import {
  campaignFields,
  campaignSets,
  type CampaignField,
  type CampaignSet,
} from '../../domain/campaign';
import { newId } from '../../domain/ids';
import { done, type Result } from '../../domain/result';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { asJson } from './as-json';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;
type ItemOf<S extends CampaignSet> = InferOutput<(typeof campaignSets)[S]>;

/** Sets one field of the campaign; empty text clears it, and what a field can't hold is cut. */
export function setCampaignField(
  house: Needs,
  campaign: string,
  field: CampaignField,
  text: string,
): Promise<Result<Changed>> {
  const value = text.trim().toWellFormed();
  const fits = v.is(campaignFields[field], value);
  return change(house, 'campaign', [
    { subject: campaign, values: { [field]: value === '' || !fits ? null : value } },
  ]);
}

/** Writes one item of a set, new when it has no id yet. */
export async function putCampaignItem<S extends CampaignSet>(
  house: Needs,
  campaign: string,
  set: S,
  item: ItemOf<S>,
  id: string = newId(house.random),
): Promise<Result<Changed & { readonly id: string }>> {
  const changed = await change(house, `campaign-${set}`, [
    { subject: campaign, values: { [`${set}.${id}`]: asJson(item) } },
  ]);
  return changed.ok ? done({ ...changed.value, id }) : changed;
}

export function removeCampaignItem(
  house: Needs,
  campaign: string,
  set: CampaignSet,
  id: string,
): Promise<Result<Changed>> {
  return change(house, `remove-${set}`, [
    { subject: campaign, values: { [`${set}.${id}`]: null } },
  ]);
}

const otherSide = {
  note: 'noteMine',
  noteMine: 'note',
  story: 'storyMine',
  storyMine: 'story',
  offer: 'offerMine',
  offerMine: 'offer',
} as const satisfies { readonly [Set in CampaignSet]?: CampaignSet };
export type SidedSet = keyof typeof otherSide;

/**
 * Moves an item between the group's and what is *just me*. It gets a new attribute on the other
 * side, so that the history of what was private never travels.
 */
export function moveCampaignItem<S extends SidedSet>(
  house: Needs,
  campaign: string,
  set: S,
  id: string,
  item: ItemOf<S>,
): Promise<Result<Changed>> {
  return change(house, 'campaign-visibility', [
    {
      subject: campaign,
      values: {
        [`${set}.${id}`]: null,
        [`${otherSide[set]}.${newId(house.random)}`]: asJson(item),
      },
    },
  ]);
}

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
import { change, changePlanned, type Changed } from '../change';
import { changeValue, storedValue, type Spot } from '../change-value';
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

/** Writes an item of a set; its id is a new one unless it is given. */
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

/** Changes an item from what is stored of it; one that is gone stays gone. */
export function changeCampaignItem<S extends CampaignSet>(
  house: Needs,
  campaign: string,
  set: S,
  id: string,
  how: (item: ItemOf<S>) => ItemOf<S>,
): Promise<Result<Changed>> {
  return changeValue(house, `campaign-${set}`, spotOf(campaign, set, id), (item) =>
    item === undefined ? undefined : how(item),
  );
}

function spotOf<S extends CampaignSet>(
  campaign: string,
  set: S,
  id: string,
): Spot<(typeof campaignSets)[S]> {
  return { subject: campaign, attribute: `${set}.${id}`, schema: campaignSets[set] };
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
export function moveCampaignItem(
  house: Needs,
  campaign: string,
  set: SidedSet,
  id: string,
): Promise<Result<Changed>> {
  return changePlanned(house, 'campaign-visibility', async () => {
    const spot = spotOf(campaign, set, id);
    const item = await storedValue(house, spot);
    if (item === undefined) return [];
    const moved = `${otherSide[set]}.${newId(house.random)}`;
    return [{ subject: campaign, values: { [spot.attribute]: null, [moved]: asJson(item) } }];
  });
}

import * as v from 'valibot';
import { readCampaign, type Campaign } from '../../domain/campaign';
import { idSchema, newId } from '../../domain/ids';
import { done, failed, type Result } from '../../domain/result';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { oneLine } from '../people/one-line';

type Reads = Pick<House, 'records'>;
type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

const key = 'campaign';

export interface CampaignName {
  readonly id: string;
  readonly name: string;
}

export async function allCampaigns(house: Reads): Promise<readonly CampaignName[]> {
  const { rows } = await house.records.find({ kind: 'campaign', limit: 200 });
  return rows.map(({ id, columns }) => ({ id, name: columns.name }));
}

/** The campaign this device works on: the one chosen last, else the only or first one. */
export async function currentCampaign(house: Reads): Promise<Campaign | undefined> {
  const chosen = v.safeParse(idSchema, await house.records.local.get(key));
  const known = await allCampaigns(house);
  const id = known.find((one) => chosen.success && one.id === chosen.output)?.id ?? known[0]?.id;
  return id === undefined ? undefined : campaignOf(house, id);
}

export async function campaignOf(house: Reads, id: string): Promise<Campaign | undefined> {
  const kept = await house.records.subject(id);
  if (kept === undefined || kept.columns.kind !== 'campaign') return undefined;
  return readCampaign(id, kept.subject.attributes);
}

/** Which campaign this device works on; the others keep what they have. */
export function chooseCampaign(house: Reads, id: string) {
  return house.records.local.put(key, id);
}

/** One sentence is enough to begin: its name; what it is can come later. */
export async function startCampaign(
  house: Needs,
  begin: { readonly name: string; readonly is?: string },
): Promise<Result<Changed & { readonly campaign: string }>> {
  const name = oneLine(begin.name, 200);
  if (name === '') return failed('name-missing');
  const campaign = newId(house.random);
  const is = begin.is?.trim().slice(0, 2000).toWellFormed() ?? '';
  const values = { kind: 'campaign', name, ...(is === '' ? {} : { is }) };
  const changed = await change(house, 'add-campaign', [{ subject: campaign, values }]);
  if (!changed.ok) return changed;
  await chooseCampaign(house, campaign);
  return done({ ...changed.value, campaign });
}

import {
  progressOf,
  signOnsByAudience,
  signOnsOverTime,
  type AudienceTally,
  type CountedSignOn,
  type GoalProgress,
} from '../../campaign/tallies';
import { valueOf } from '../../domain/attributes';
import { audiences } from '../../domain/audience';
import type { Campaign } from '../../domain/campaign';
import { readSignOn, type SignOn } from '../../domain/sign-on';
import type { House } from '../house';
import { deletedAmong } from '../people/delete-profile';

export interface CampaignProgress {
  readonly total: number;
  readonly byAudience: readonly AudienceTally[];
  readonly overTime: readonly { readonly month: string; readonly total: number }[];
  readonly goals: ReadonlyMap<string, GoalProgress>;
}

/**
 * The sign-ons that stand for a campaign, of people who stand; those said for no campaign count for
 * every one.
 */
export async function signOnsFor(
  house: Pick<House, 'records'>,
  campaign: string,
): Promise<readonly SignOn[]> {
  const { rows } = await house.records.find({ kind: 'signOn', limit: 20_000 });
  const [kept, gone] = await Promise.all([
    house.records.subjects(rows.map((row) => row.id)),
    deletedAmong(
      house,
      rows.flatMap((row) => row.columns.about),
    ),
  ]);
  return kept
    .filter(({ columns }) => !columns.about.some((id) => gone.has(id)))
    .map(({ subject }) => readSignOn(subject.id, subject.attributes))
    .filter((one) => (valueOf(one.campaign) ?? campaign) === campaign)
    .filter((one) => valueOf(one.withdrawn) === undefined && valueOf(one.profile) !== undefined);
}

export async function campaignProgress(
  house: Pick<House, 'records'>,
  campaign: Campaign,
): Promise<CampaignProgress> {
  const signOns = await signOnsFor(house, campaign.id);
  const profiles = signOns.map((one) => valueOf(one.profile) ?? '');
  const columns = new Map(
    (await house.records.columns([...new Set(profiles)])).map((row) => [row.id, row.columns]),
  );
  const counted: CountedSignOn[] = signOns.map((one) => {
    const profile = valueOf(one.profile) ?? '';
    const audience = audiences.find((known) => known === columns.get(profile)?.audience);
    return {
      profile,
      audience,
      as: valueOf(one.as) ?? 'individual',
      on: valueOf(one.on) ?? '',
    };
  });
  const goals = campaign.goals.flatMap((goal) => {
    const progress = progressOf(goal.value, counted);
    return progress === undefined ? [] : [[goal.id, progress] as const];
  });
  return {
    total: new Set(profiles).size,
    byAudience: signOnsByAudience(counted),
    overTime: signOnsOverTime(counted),
    goals: new Map(goals),
  };
}

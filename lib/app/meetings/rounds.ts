import { readApproach, type Approach } from '../../domain/approach';
import { valueOf } from '../../domain/attributes';
import { newId } from '../../domain/ids';
import type { Change } from '../change';
import type { House } from '../house';

/** The rounds of one profile that stand, first round first. */
export async function roundsOf(
  house: Pick<House, 'records'>,
  profile: string,
): Promise<readonly Approach[]> {
  const kept = await house.records.aboutOf(profile, 'approach');
  return kept
    .filter((one) => one.columns.deleted !== 'yes')
    .map(({ subject }) => readApproach(subject.id, subject.attributes))
    .filter((one) => valueOf(one.profile) === profile)
    .toSorted(
      (one, other) =>
        (valueOf(one.round) ?? 0) - (valueOf(other.round) ?? 0) || (one.id < other.id ? -1 : 1),
    );
}

/** A change of the round that is open, or of a new one that this change begins. */
export function inRound(
  house: Pick<House, 'random'>,
  profile: string,
  campaign: string | undefined,
  rounds: readonly Approach[],
  values: Change['values'],
): Change {
  const open = rounds.at(-1);
  if (open !== undefined) return { subject: open.id, values };
  return newRound(house, profile, campaign, rounds, values);
}

export function newRound(
  house: Pick<House, 'random'>,
  profile: string,
  campaign: string | undefined,
  rounds: readonly Approach[],
  values: Change['values'] = {},
): Change {
  const last = rounds.reduce((most, one) => Math.max(most, valueOf(one.round) ?? 0), 0);
  return {
    subject: newId(house.random),
    values: {
      kind: 'approach',
      profile,
      round: Math.min(last + 1, 99),
      ...(campaign === undefined ? {} : { campaign }),
      ...values,
    },
  };
}

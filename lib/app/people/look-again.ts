import { groupGuideId } from '../../domain/group-guide';
import type { Result } from '../../domain/result';
import { change, type Changed } from '../change';
import { groupGuide } from '../guide/group-track';
import type { House } from '../house';

/** What a group can choose, in months. */
export const lookAgainChoices = [3, 6, 12, 18, 24, 36, 60] as const;
/** Until a group says otherwise: about as long as people stay in a seat or a job. */
export const usualLookAgain = 18;

const month = 30.4375 * 86_400_000;

/** After how many months this group wants answers looked up again. */
export async function lookAgainAfter(house: Pick<House, 'records'>): Promise<number> {
  return (await groupGuide(house)).lookAgain ?? usualLookAgain;
}

/** Group knowledge: it travels with the group's file like the questions do. */
export function setLookAgain(
  house: Pick<House, 'records' | 'now' | 'random' | 'alone'>,
  months: number,
): Promise<Result<Changed>> {
  return change(house, 'guide', [
    { subject: groupGuideId, values: { kind: 'guide', lookAgain: months } },
  ]);
}

export function isOlderThan(months: number, seen: number, now: number): boolean {
  return now - seen > months * month;
}

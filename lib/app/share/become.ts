import type { Result } from '../../domain/result';
import type { House } from '../house';
import { beMember, thisMember } from '../this-member';
import type { StoreCause } from '../ports/records';
import type { StagedFile } from './open-file';

type Needs = Pick<House, 'records' | 'random' | 'alone'>;

/**
 * Whether whoever opens their backup here may go on as the one who made it: only where nobody has
 * written yet, or one device would speak with two voices.
 */
export async function mayBecome(
  house: Needs,
  { head }: Pick<StagedFile, 'head'>,
): Promise<boolean> {
  if (head?.holds.what !== 'backup') return false;
  const us = await thisMember(house);
  return head.by !== us && !(await hasWritten(house, us));
}

export function become(
  house: Pick<House, 'records'>,
  member: string,
): Promise<Result<void, StoreCause>> {
  return beMember(house, member);
}

async function hasWritten({ records }: Pick<House, 'records'>, us: string): Promise<boolean> {
  const ours = `"by":"${us}"`;
  for await (const chunk of records.lines()) {
    if (chunk.some(({ lines }) => lines.some((line) => line.includes(ours)))) return true;
  }
  return false;
}

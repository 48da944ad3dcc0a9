import type { powers, stances } from '../../domain/assessment';
import { newId } from '../../domain/ids';
import type { Result } from '../../domain/result';
import { change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

export type Judgement = { readonly on: string; readonly why: string } & (
  | { readonly scale: 'stance'; readonly value: (typeof stances)[number] }
  | { readonly scale: 'power'; readonly value: (typeof powers)[number] }
);

/** Adds a judgement to the history of one scale. A reason is part of it, so it needs one. */
export async function judge(
  house: Needs,
  profile: string,
  { scale, value, on, why }: Judgement,
): Promise<Result<Changed>> {
  const reason = why.trim().slice(0, 1000).toWellFormed();
  if (reason === '') throw new Error('A judgement without a reason');
  const attribute = `${scale}.${newId(house.random)}`;
  return change(house, 'judge', [
    { subject: profile, values: { [attribute]: { value, on, why: reason } } },
  ]);
}

export function removeJudgement(
  house: Needs,
  profile: string,
  scale: Judgement['scale'],
  id: string,
): Promise<Result<Changed>> {
  return change(house, 'remove-judgement', [
    { subject: profile, values: { [`${scale}.${id}`]: null } },
  ]);
}

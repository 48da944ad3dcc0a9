import { newId } from '../../domain/ids';
import type { Result } from '../../domain/result';
import type { Tie } from '../../domain/tie';
import { change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

export function addTie(house: Needs, profile: string, tie: Tie): Promise<Result<Changed>> {
  return change(house, 'tie', [
    { subject: profile, values: { [`tie.${newId(house.random)}`]: { ...tie } } },
  ]);
}

export function removeTie(house: Needs, profile: string, id: string): Promise<Result<Changed>> {
  return change(house, 'remove-tie', [{ subject: profile, values: { [`tie.${id}`]: null } }]);
}

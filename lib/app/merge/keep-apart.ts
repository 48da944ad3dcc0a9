import { lookupKey } from '../../domain/columns-of';
import type { Result } from '../../domain/result';
import { change, type Changed } from '../change';
import type { House } from '../house';
import type { Listed } from '../ports/records';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Two who are alike and are not one: they are not held beside each other again. */
export function keepApart(house: Needs, one: string, other: string): Promise<Result<Changed>> {
  return change(house, 'keep-apart', [{ subject: one, values: { [`apart.${other}`]: true } }]);
}

/** They may be one after all: whoever of the two says otherwise takes it back. */
export function compareAgain(house: Needs, one: string, other: string): Promise<Result<Changed>> {
  return change(house, 'compare-again', [
    { subject: one, values: { [`apart.${other}`]: null } },
    { subject: other, values: { [`apart.${one}`]: null } },
  ]);
}

export function areApart(one: Listed, other: Listed): boolean {
  return (
    one.columns.keys.includes(lookupKey('apart', other.id)) ||
    other.columns.keys.includes(lookupKey('apart', one.id))
  );
}

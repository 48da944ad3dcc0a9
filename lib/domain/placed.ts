import * as v from 'valibot';
import type { MemberOf } from './attributes';

/** Where an item stands among its kind. Items without one keep the order in which they were said. */
export const placeSchema = v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6));

export interface Placed {
  readonly place?: number;
}

/** Items in the order people gave them, so that editing one never moves it. */
export function inPlace<M extends Pick<MemberOf<Placed>, 'id' | 'value'>>(
  members: readonly M[],
): readonly M[] {
  return members.toSorted(
    (one, other) => (one.value.place ?? 0) - (other.value.place ?? 0) || compare(one.id, other.id),
  );
}

/** A place after all of these. */
export function placeAfter(members: readonly Pick<MemberOf<Placed>, 'value'>[]): number {
  return members.reduce((last, one) => Math.max(last, one.value.place ?? 0), 0) + 1;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

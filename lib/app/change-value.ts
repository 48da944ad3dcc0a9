import type * as v from 'valibot';
import { fieldOf, valueOf } from '../domain/attributes';
import type { Result } from '../domain/result';
import { asJson } from './campaign/as-json';
import { changePlanned, type Changed } from './change';
import type { House } from './house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Where a value stands, and what it looks like. */
export interface Spot<S extends v.GenericSchema> {
  readonly subject: string;
  readonly attribute: string;
  readonly schema: S;
}

/**
 * Changes one value from what is stored, so that its other parts stay as they were said last. `how`
 * answers with the next value, null to clear it, or undefined to leave it as it is.
 */
export function changeValue<S extends v.GenericSchema>(
  house: Needs,
  why: string,
  spot: Spot<S>,
  how: (stored: v.InferOutput<S> | undefined) => v.InferOutput<S> | null | undefined,
): Promise<Result<Changed>> {
  return changePlanned(house, why, async () => {
    const next = how(await storedValue(house, spot));
    if (next === undefined) return [];
    return [{ subject: spot.subject, values: { [spot.attribute]: asJson(next) } }];
  });
}

/** What a screen would show of it if it were drawn now. */
export async function storedValue<S extends v.GenericSchema>(
  { records }: Pick<House, 'records'>,
  { subject, attribute, schema }: Spot<S>,
): Promise<v.InferOutput<S> | undefined> {
  const kept = await records.subject(subject);
  return kept && valueOf(fieldOf<v.InferOutput<S>>(kept.subject.attributes, attribute, schema));
}

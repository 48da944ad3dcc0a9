import * as v from 'valibot';
import { idSchema } from '../domain/ids';
import type { Result } from '../domain/result';
import type { House } from './house';
import type { StoreCause } from './ports/records';

/** The tag that every profile of the fictional town carries, so that lists can show it apart. */
export const exampleTag = 'Alder Falls (example)';
/** Where that tag stands. It says what a profile was loaded as and never moves to another one. */
export const exampleMark = 'tag.example';

const key = 'example';
const loadedSchema = v.object({ profiles: v.array(idSchema) });

/** The profiles that loading the example made on this device, and no others. */
export async function loadedProfiles(house: Pick<House, 'records'>): Promise<readonly string[]> {
  const kept = v.safeParse(loadedSchema, await house.records.local.get(key));
  return kept.success ? kept.output.profiles : [];
}

export function rememberLoaded(
  house: Pick<House, 'records'>,
  profiles: readonly string[],
): Promise<Result<void, StoreCause>> {
  return profiles.length === 0
    ? house.records.local.delete(key)
    : house.records.local.put(key, { profiles: [...profiles] });
}

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
const loadedSchema = v.object({
  profiles: v.array(idSchema),
  /** Its campaign and its meeting. Who loaded it before they came has none. */
  others: v.exactOptional(v.array(idSchema), []),
});
export type Loaded = v.InferOutput<typeof loadedSchema>;

/** What loading the example made on this device, and nothing else. */
export async function loadedExample(house: Pick<House, 'records'>): Promise<Loaded> {
  const kept = v.safeParse(loadedSchema, await house.records.local.get(key));
  return kept.success ? kept.output : { profiles: [], others: [] };
}

/** One more of it; told before it is written, so that it can be taken away whatever happens. */
export async function rememberLoaded(
  house: Pick<House, 'records'>,
  what: keyof Loaded,
  id: string,
): Promise<Result<void, StoreCause>> {
  const loaded = await loadedExample(house);
  const ids = new Set([...loaded[what], id]);
  return house.records.local.put(key, { ...loaded, [what]: [...ids] });
}

export function forgetLoaded(house: Pick<House, 'records'>): Promise<Result<void, StoreCause>> {
  return house.records.local.delete(key);
}

import * as v from 'valibot';
import type { Failed, Result } from '../../domain/result';
import type { House } from '../house';
import type { StoreCause } from '../ports/records';

type Needs = Pick<House, 'records' | 'alone'>;

const key = 'folder';
const stateSchema = v.object({
  assessments: v.boolean(),
  names: v.boolean(),
  /** By file: its size and time when it was last taken in. */
  read: v.record(v.string(), v.string()),
  /** What was last written, by the number of the batch and the switches. */
  written: v.string(),
  at: v.number(),
  /** By file: how many erasures wait in it for somebody to agree, and after which batch. */
  waits: v.optional(v.record(v.string(), v.object({ held: v.number(), revision: v.number() })), {}),
  /** Files that did not open, or only with a key that the group gave up. */
  passedOver: v.optional(v.array(v.string()), []),
  earlierKey: v.optional(v.array(v.string()), []),
  /** Why the last sync did not end well. */
  failure: v.exactOptional(
    v.object({
      cause: v.string(),
      facts: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
});
export type FolderState = v.InferOutput<typeof stateSchema>;

const fresh: FolderState = {
  assessments: false,
  names: false,
  read: {},
  written: '',
  at: 0,
  waits: {},
  passedOver: [],
  earlierKey: [],
};

/** What leaves into the folder, what was read of it, and what waits there for a person. */
export async function folderState({ records }: Pick<House, 'records'>): Promise<FolderState> {
  const kept = v.safeParse(stateSchema, await records.local.get(key));
  return kept.success ? kept.output : fresh;
}

type Change = Partial<Omit<FolderState, 'failure'>> & { readonly failure?: Failed | undefined };

export function keepFolderState(house: Needs, change: Change): Promise<Result<void, StoreCause>> {
  return house.alone(async () => {
    const { failure, ...state } = { ...(await folderState(house)), ...change };
    const why = failure && { failure: { cause: failure.cause, facts: { ...failure.facts } } };
    return house.records.local.put(key, { ...state, ...why });
  });
}

/** Another folder: nothing of it was read, and nothing of ours lies there. */
export function beginFolder(house: Needs): Promise<Result<void, StoreCause>> {
  const { assessments: _, names: __, ...anew } = fresh;
  return keepFolderState(house, { ...anew, failure: undefined });
}

/** After a person opened a file by hand: how many of its erasures still wait for them. */
export async function noteOpened(house: Needs, name: string, held: number): Promise<void> {
  const { waits } = await folderState(house);
  const wait = waits[name];
  if (wait === undefined) return;
  const { [name]: _, ...others } = waits;
  await keepFolderState(house, {
    waits: held === 0 ? others : { ...others, [name]: { ...wait, held } },
  });
}

export function sumHeld(waits: FolderState['waits']): number {
  return Object.values(waits).reduce((sum, { held }) => sum + held, 0);
}

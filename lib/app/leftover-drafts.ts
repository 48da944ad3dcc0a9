import { done, type Result } from '../domain/result';
import { draftPrefix, keyOf, parseDraft, putAside, stored, type Draft } from './drafts';
import type { House } from './house';

/** A page that was read and not clipped, in a tab that is gone or moved on, or an earlier run. */
export interface LeftoverDraft {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly at: number;
}

type Needs = Pick<House, 'records' | 'session' | 'surroundings' | 'now'>;

/** A page that nobody chose anything of is kept this long: long enough to miss it after a crash. */
const untouchedFor = 3 * 24 * 3_600_000;

/**
 * Pages that wait to be clipped, latest first. Only those that were clipped, or that nobody touched
 * for days, are let go here; what cannot be read as a draft is left alone.
 */
export async function leftoverDrafts(house: Needs): Promise<readonly LeftoverDraft[]> {
  const session = await house.session();
  const open = new Set(
    (await house.surroundings.openTabs()).map((tab) => `${draftPrefix}${session}.${tab}`),
  );
  const left: LeftoverDraft[] = [];
  for (const key of await house.records.local.keys(draftPrefix)) {
    if (open.has(key)) continue;
    const draft = parseDraft(await house.records.local.get(key));
    if (!draft) continue;
    if (isFinished(draft, house.now())) await house.records.local.delete(key);
    else if (draft.snapshot) {
      const { title, url } = draft.snapshot;
      left.push({ key, title: draft.file?.name ?? title, url, at: draft.at });
    }
  }
  return left.toSorted((a, b) => b.at - a.at);
}

function isFinished(draft: Draft, now: number): boolean {
  if (draft.choices.clipped || !draft.snapshot) return true;
  return !draft.choices.touched && now - draft.at > untouchedFor;
}

/**
 * Brings a page that waits into the panel, as the draft of the tab in view. What stands there goes
 * aside first; where it can't, both stay where they are.
 */
export function resumeDraft(
  house: Needs & Pick<House, 'alone'>,
  key: string,
  tab: number,
): Promise<Result<void>> {
  return house.alone(async () => {
    const draft = parseDraft(await house.records.local.get(key));
    if (!draft) return done(undefined);
    const place = await keyOf(house, tab);
    const here = parseDraft(await house.records.local.get(place));
    const waits = here?.snapshot !== undefined && !here.choices.clipped;
    const aside = waits ? await putAside(house, here) : done(undefined);
    if (!aside.ok) return aside;
    const moved = await house.records.local.put(place, stored(draft));
    return moved.ok ? house.records.local.delete(key) : moved;
  });
}

/** Lets a page go that waits; gives back the way to keep it after all. */
export async function dropLeftover(
  { records: { local } }: Pick<House, 'records'>,
  key: string,
): Promise<Result<() => Promise<Result<void>>>> {
  const kept = await local.get(key);
  const dropped = await local.delete(key);
  if (!dropped.ok) return dropped;
  return done(async () => (kept === undefined ? done(undefined) : local.put(key, kept)));
}

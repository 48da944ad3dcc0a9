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

/** Brings a page that waits into the panel, as the draft of the tab in view. */
export async function resumeDraft(
  house: Needs & Pick<House, 'alone'>,
  key: string,
  tab: number,
): Promise<void> {
  await house.alone(async () => {
    const draft = parseDraft(await house.records.local.get(key));
    if (!draft) return;
    const place = await keyOf(house, tab);
    const here = parseDraft(await house.records.local.get(place));
    if (here?.snapshot && !here.choices.clipped) await putAside(house, here);
    const moved = await house.records.local.put(place, stored(draft));
    if (moved.ok) await house.records.local.delete(key);
  });
}

/** Lets a page go that waits; gives back the way to keep it after all. */
export async function dropLeftover(
  house: Pick<House, 'records'>,
  key: string,
): Promise<() => Promise<void>> {
  const kept = await house.records.local.get(key);
  await house.records.local.delete(key);
  return async () => {
    if (kept !== undefined) await house.records.local.put(key, kept);
  };
}

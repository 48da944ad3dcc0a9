import * as v from 'valibot';
import { done, failed, type Result } from '../domain/result';
import { captureToDraft, draftOf } from './drafts';
import type { House } from './house';
import type { SelectedTab } from './ports/many-tabs';

type Needs = Pick<
  House,
  'manyTabs' | 'records' | 'session' | 'access' | 'now' | 'random' | 'alone'
>;

/** Kept while access to all sites is borrowed, so that a crash leaves word of it. */
const marker = 'borrowed.all-sites';
/** A tab that says nothing for this long, in milliseconds, is passed over. */
const longestWait = 20_000;

export interface TabReport {
  readonly tab: SelectedTab;
  readonly result: Result<null>;
}

export interface TabsReport {
  readonly tabs: readonly TabReport[];
  /** False when the person did not allow all sites: then only the tab in view was read. */
  readonly allowed: boolean;
  /** Selected tabs that were not reached because the person stopped it. */
  readonly left: number;
  /** Sites allowed one by one before: Chrome takes them away together with all sites. */
  readonly lost: readonly string[];
}

export interface Capturing {
  readonly signal: AbortSignal;
  readonly onProgress: (read: number, of: number) => void;
  /** The tab that may be read even without access to all sites. */
  readonly inView: number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Reads each selected tab into a draft of its own. Access to all sites is asked for, and given back
 * when this ends, however it ends. Call it within the click, with nothing awaited before it.
 */
export function captureTabs(
  house: Needs,
  tabs: readonly SelectedTab[],
  capturing: Capturing,
): Promise<Result<TabsReport>> {
  const had = house.manyTabs.allSitesAllowed();
  const before = house.access.allowedSites();
  const asked = house.manyTabs.borrowAllSites();
  return run(house, tabs, capturing, { had, before, asked });
}

interface Borrowing {
  readonly had: Promise<boolean>;
  readonly before: Promise<readonly string[]>;
  readonly asked: Promise<boolean>;
}

async function run(
  house: Needs,
  tabs: readonly SelectedTab[],
  capturing: Capturing,
  { had, before, asked }: Borrowing,
): Promise<Result<TabsReport>> {
  const borrowed = !(await had);
  // Before the person has answered: a crash between their yes and this would leave no word.
  const marked = borrowed
    ? await house.records.local.put(marker, { at: house.now() })
    : done(undefined);
  const report = await house.manyTabs.alone(async () => {
    try {
      const allowed = await asked;
      if (!marked.ok) return marked;
      const within = allowed ? tabs : tabs.filter(({ id }) => id === capturing.inView);
      return done({ ...(await readAll(house, within, capturing)), allowed });
    } finally {
      if (borrowed) await giveBack(house);
    }
  });
  if (report?.ok) return done({ ...report.value, lost: await lostOf(house, await before) });
  if (report) return report;
  await asked;
  await giveBackBorrowed(house);
  return failed('tabs-busy');
}

async function lostOf(house: Needs, before: readonly string[]): Promise<readonly string[]> {
  const after = await house.access.allowedSites();
  return before.filter((site) => !after.includes(site));
}

async function readAll(
  house: Needs,
  tabs: readonly SelectedTab[],
  { signal, onProgress, wait }: Capturing,
): Promise<Pick<TabsReport, 'tabs' | 'left'>> {
  const reports: TabReport[] = [];
  for (const tab of tabs) {
    if (signal.aborted) break;
    onProgress(reports.length, tabs.length);
    const late = wait(longestWait).then(() => failed('page-unreadable'));
    const result = await Promise.race([readOne(house, tab.id), late]);
    const read = await draftOf(house, tab.id);
    const title = read?.snapshot?.title || tab.title;
    reports.push({ tab: { ...tab, title }, result });
  }
  return { tabs: reports, left: tabs.length - reports.length };
}

/** A page that can't be read is kept as a draft that says so; here it counts as not read. */
async function readOne(house: Needs, tab: number): Promise<Result<null>> {
  const kept = await captureToDraft(house, tab);
  if (!kept.ok) return kept;
  const trouble = (await draftOf(house, tab))?.trouble;
  return trouble ? failed(trouble) : done(null);
}

async function giveBack(house: Pick<House, 'manyTabs' | 'records'>): Promise<void> {
  await house.manyTabs.giveBackAllSites();
  await house.records.local.delete(marker);
}

/**
 * Gives back what a run borrowed that never came to its end: the panel was closed, the browser
 * crashed. Call it whenever a page of ours or the background starts; a run that is still going on
 * is left alone.
 */
export async function giveBackBorrowed(house: Pick<House, 'manyTabs' | 'records'>): Promise<void> {
  if (!v.is(v.object({ at: v.number() }), await house.records.local.get(marker))) return;
  await house.manyTabs.alone(() => giveBack(house));
}

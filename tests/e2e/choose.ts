import type { BrowserName, Scenario } from './driver.ts';

/** A scenario, and the name of its file. */
export interface Told {
  readonly file: string;
  readonly one: Scenario;
}

/**
 * Why a real window cannot be driven here; undefined when it can. Only Chromium needs one: Firefox
 * is pressed and clicked from inside, in a window or without.
 */
export function whyNoWindow(platform: string): string | undefined {
  return platform === 'linux'
    ? undefined
    : 'its real keys and menus need Xvfb and xdotool, which are for Linux';
}

/** The scenarios of a browser whose name holds the filter: those to run, and those that cannot be. */
export function chooseScenarios(
  all: readonly Told[],
  { browser, filter, platform }: { browser: BrowserName; filter: string; platform: string },
): { run: Told[]; not: (Told & { why: string })[] } {
  const wanted = all.filter(
    ({ file, one }) =>
      (!one.only || one.only === browser) &&
      `${file} ${one.name}`.toLowerCase().includes(filter.toLowerCase()),
  );
  const why = browser === 'chromium' ? whyNoWindow(platform) : undefined;
  if (why === undefined) return { run: wanted, not: [] };
  return {
    run: wanted.filter(({ one }) => !one.window),
    not: wanted.filter(({ one }) => one.window).map((each) => ({ ...each, why })),
  };
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Scenarios that this system cannot run: told by name, and neither passed nor failed. */
  readonly notRun?: number;
}

export function addUp(tallies: readonly Tally[]): Required<Tally> {
  const sum = (read: (one: Tally) => number) => tallies.reduce((all, one) => all + read(one), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    notRun: sum(({ notRun = 0 }) => notRun),
  };
}

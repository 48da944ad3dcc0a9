import { describe, expect, it } from 'vitest';

import { tell } from '../../scripts/parts.mjs';
import { addUp, chooseScenarios, type Told } from '../e2e/choose.ts';
import { scenario } from '../e2e/driver.ts';

const told = (file: string, more: object = {}): Told => ({
  file,
  one: scenario({ name: `${file}.`, run: () => Promise.resolve(), ...more }),
});
const all = [
  told('shortcut', { window: true }),
  told('clip-a-page'),
  told('private-window', { only: 'firefox' }),
];
const names = (some: readonly Told[]) => some.map(({ file }) => file);
const choose = (browser: 'chromium' | 'firefox', platform: string, filter = '') =>
  chooseScenarios(all, { browser, platform, filter });

describe('end-to-end scenarios', () => {
  it('all run where a real window can be driven', () => {
    expect(names(choose('chromium', 'linux').run)).toEqual(['shortcut', 'clip-a-page']);
    expect(choose('chromium', 'linux').not).toEqual([]);
  });

  it.each(['darwin', 'win32'])('that need one are named with the reason on %s', (platform) => {
    const { run, not } = choose('chromium', platform);
    expect(names(run)).toEqual(['clip-a-page']);
    expect(not).toMatchObject([{ file: 'shortcut', why: expect.stringContaining('Xvfb') }]);
  });

  it('all run in Firefox, which needs no window', () => {
    expect(names(choose('firefox', 'darwin').run)).toEqual(names(all));
    expect(choose('firefox', 'darwin').not).toEqual([]);
  });

  it('that were not asked for are not named', () => {
    expect(choose('chromium', 'darwin', 'clip').not).toEqual([]);
  });

  it('that were not run count neither as passed nor as failed', () => {
    const total = addUp([
      { passed: 30, failed: 0, notRun: 3 },
      { passed: 33, failed: 1 },
    ]);
    expect(tell(total)).toBe('63 passed, 1 failed, 3 not run on this system');
    expect(tell({ passed: 5, failed: 0 })).toBe('5 passed, 0 failed');
  });
});

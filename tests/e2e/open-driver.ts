import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from './chromium/driver.ts';
import type { BrowserName, Driver, Scenario } from './driver.ts';
import { openFirefox } from './firefox/driver.ts';

export interface Setting {
  /** Where each browser is on this machine. */
  readonly programs: Readonly<Record<BrowserName, string>>;
  /** The folder of the builds: `chrome-mv3` and `firefox-mv3`. */
  readonly builds: string;
}

export function openDriver(
  name: BrowserName,
  { programs, builds }: Setting,
  { window = false, files }: Pick<Scenario, 'window' | 'files'>,
): Promise<Driver> {
  const built = join(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const build = files ? copyWith(built, files) : built;
  return name === 'chromium'
    ? openChromium({ executable: programs.chromium, build, window })
    : openFirefox({ executable: programs.firefox, build });
}

const copies: string[] = [];
process.once('exit', () => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The build with more files in it, for as long as the tests run. */
function copyWith(build: string, files: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(join(tmpdir(), 'groundwork-build-'));
  copies.push(copy);
  cpSync(build, copy, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(copy, path), text);
  return copy;
}

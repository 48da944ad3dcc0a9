import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox } from './launch.ts';

let begun: Promise<string> | undefined;

/**
 * A profile in which Firefox has been once, with nothing in it but what every new one makes of
 * itself: the second start in such a profile takes half as long as the first in an empty folder.
 */
async function begin(executable: string, addon: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-firefox-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const run = await launchFirefox({ executable, profile, headless: true, addon });
  const ended = new Promise((resolve) => run.process.once('exit', resolve));
  await run.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  run.marionette.end();
  await ended;
  return profile;
}

/** A folder of its own for each scenario. */
export async function freshProfile(executable: string, addon: string): Promise<string> {
  begun ??= begin(executable, addon);
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-firefox-'));
  cpSync(await begun, profile, {
    recursive: true,
    // What the first run left for others to see that it runs.
    filter: (path) => !/\/(?:lock|\.parentlock)$/.test(path),
  });
  return profile;
}

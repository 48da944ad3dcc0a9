import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshProfile } from './fresh-profile.ts';
import { launchFirefox, type FirefoxRun } from './launch.ts';

/** A running Firefox in which one scenario sits at a time. */
export interface Seat {
  readonly profile: string;
  run: FirefoxRun;
}

export interface Wanted {
  readonly executable: string;
  readonly addon: string;
  readonly uuid: string;
  readonly downloads: string;
}

const free: Seat[] = [];

/** One that another scenario left as clean as it found it, or a new one in a profile of its own. */
export async function takeSeat(wanted: Wanted): Promise<Seat> {
  const seat = free.pop();
  if (seat === undefined) {
    const profile = await freshProfile(wanted.executable, wanted.addon);
    return { profile, run: await start(wanted, profile) };
  }
  await seat.run.marionette.chrome(
    `Services.prefs.setStringPref('browser.download.dir', arguments[0]);`,
    wanted.downloads,
  );
  return seat;
}

export function start(wanted: Wanted, profile: string): Promise<FirefoxRun> {
  return launchFirefox({ ...wanted, profile, headless: true });
}

/**
 * To start a Firefox costs more than most scenarios do, so it is kept: without the extension, all
 * that it stored and was allowed, its pages and what was said in the console.
 */
export async function leaveSeat(seat: Seat, addon: string, uuid: string): Promise<void> {
  try {
    await seat.run.marionette.chrome(tidy, addon, `moz-extension://${uuid}`);
    free.push(seat);
  } catch {
    // The next one begins in a new one.
    await closeSeat(seat);
  }
}

export async function closeSeat({ profile, run }: Seat): Promise<void> {
  await stop(run);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

export async function closeFreeSeats(): Promise<void> {
  await Promise.all(free.splice(0).map(closeSeat));
}

export async function stop({ marionette, process }: FirefoxRun): Promise<void> {
  // With its last window it may have ended by itself.
  if (process.exitCode !== null) return marionette.end();
  const ended = new Promise((resolve) => process.once('exit', resolve));
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.end();
  const slow = setTimeout(() => process.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(slow);
}

export async function kill({ marionette, process }: FirefoxRun): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
  marionette.end();
}

export function newDownloads(): string {
  return mkdtempSync(join(tmpdir(), 'groundwork-downloads-'));
}

const tidy = `return (async () => {
  const [id, origin] = arguments;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  SidebarController.hide();
  const blank = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = blank;
  for (const tab of [...gBrowser.tabs]) {
    if (tab !== blank) gBrowser.removeTab(tab, { animate: false, skipPermitUnload: true });
  }
  await (await AddonManager.getAddonByID(id)).uninstall();
  await ExtensionPermissions.removeAll(id);
  const principal = Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin);
  const cleared = Services.qms.clearStoragesForOriginPrefix(principal);
  await new Promise((done) => { cleared.callback = done; });
  if (cleared.resultCode !== 0) throw new Error('What the extension stored is still there');
  Services.console.reset();
})();`;

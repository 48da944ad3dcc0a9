import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectMarionette, freePort, type Marionette } from './marionette.ts';

export interface FirefoxRun {
  readonly process: ChildProcess;
  readonly marionette: Marionette;
}

export interface FirefoxLaunch {
  readonly executable: string;
  readonly profile: string;
  readonly headless: boolean;
  readonly addon: string;
  /** The host part of the extension's own addresses; random when it is left out. */
  readonly uuid?: string;
  readonly downloads?: string;
}

export async function launchFirefox(launch: FirefoxLaunch): Promise<FirefoxRun> {
  const port = await freePort();
  writeFileSync(join(launch.profile, 'user.js'), preferences(launch, port));
  const process = spawn(
    launch.executable,
    [
      ...(launch.headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      launch.profile,
      '--width=1280',
      '--height=900',
    ],
    {
      stdio: 'ignore',
      env: { ...globalThis.process.env, HOME: launch.profile, LANG: 'en_US.UTF-8' },
    },
  );
  return { process, marionette: await connectMarionette(port) };
}

function preferences({ addon, uuid, downloads }: FirefoxLaunch, port: number): string {
  const all = {
    'marionette.port': port,
    ...(uuid ? { 'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }) } : {}),
    // A temporary add-on loses its data and its address when the browser ends, unless told not to.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.newtabpage.enabled': false,
    'browser.newtab.preload': false,
    // Processes made in advance are never used before the browser ends.
    'dom.ipc.processPrelaunch.enabled': false,
    'intl.accept_languages': 'en-US, en',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'security.notification_enable_delay': 0,
    'sidebar.animation.enabled': false,
    // Tabs that slide in cost more than what they show; the other browser moves things.
    'ui.prefersReducedMotion': 1,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

export function readAddonId(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium/launch.ts';
import type { BrowserName } from './driver.ts';
import { launchFirefox, readAddonId } from './firefox/launch.ts';
import type { Setting } from './open-driver.ts';

/** Opens a browser with the extension, for a person; ends when they close it. */
export async function showWindow(
  name: BrowserName,
  { programs, builds }: Setting,
  url: string,
  profile: string,
): Promise<void> {
  mkdirSync(profile, { recursive: true });
  const executable = programs[name];
  if (name === 'chromium') {
    const browser = await launchChromium({ executable, profile, headless: false, driven: false });
    await browser.installExtension(join(builds, 'chrome-mv3'));
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(url);
    await once(browser.process() ?? process, 'exit');
    return;
  }
  const build = join(builds, 'firefox-mv3');
  const { process: firefox, marionette } = await launchFirefox({
    executable,
    profile,
    headless: false,
    addon: readAddonId(build),
  });
  await marionette.send('Addon:Install', { path: build, temporary: true });
  await marionette.send('Marionette:SetContext', { value: 'content' });
  await marionette.send('WebDriver:Navigate', { url });
  await once(firefox, 'exit');
}

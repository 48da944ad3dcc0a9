import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { openProfile } from '../research/steps.ts';
import { scenario } from '../driver.ts';
import { until } from '../waiting.ts';

/** Whether the picture beside the name has been drawn, and not only asked for. */
const drawn = () =>
  [...document.querySelectorAll('header img')].some(
    (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
  );

export default scenario({
  name: 'a photo is kept from what the page shows, or from a file, and only when somebody asks',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for Dana Whitlock');
    // What is known of the page by now moves all that stands below it.
    await panel.waitFor('unchanged');
    const asked = town.requests.length;
    await panel.click('Keep the photo of Dana Whitlock');
    await panel.waitFor('Photo kept');
    await panel.waitForGone('Keep the photo of');
    assert.equal(town.requests.length, asked, 'the photo was asked for over the network');
    assert.deepEqual(await panel.axe(), []);

    const workspace = await openProfile(driver, 'Dana Whitlock');
    await workspace.waitFor('We don’t know yet');
    await until('the photo beside the name', () => workspace.eval(drawn));
    for (const theme of ['light', 'dark'] as const) {
      await workspace.setTheme(theme);
      await workspace.screenshot(`.output/screens/${driver.name}/profile-photo-${theme}.png`);
    }
    await workspace.setTheme('light');

    await workspace.click({ name: 'Edit', role: 'button' });
    await workspace.click('Remove photo');
    await workspace.waitFor('Photo removed');
    await until('no photo', async () => !(await workspace.eval(drawn)));
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(`.output/screens/${driver.name}/profile-photo-edit.png`);
    // A file can be given to a field by script in Chromium alone.
    if (driver.name === 'firefox') return;
    await workspace.upload('Choose a file…', resolve('public/icons/96.png'));
    await workspace.waitFor('Another photo…');
    await workspace.upload('Another photo…', resolve('package.json'));
    await workspace.waitFor('no picture that the browser can read');
    assert.ok(await workspace.eval(drawn), 'the photo that was there stays');
  },
});

import assert from 'node:assert/strict';
import { scenario, type Surface } from '../driver.ts';

/** Nothing is wider than what it is shown in. */
const fits = (surface: Surface) =>
  surface.eval(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

export default scenario({
  name: 'panel and workspace can be read in the dark, and as narrow as 320 pixels',
  run: async (driver, town) => {
    const picture = (name: string) => `.output/screens/${driver.name}/${name}.png`;
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Who is this about?');
    await panel.setTheme('dark');
    await panel.setViewport(320, 800);
    assert.deepEqual(await panel.axe(), []);
    assert.ok(await fits(panel), 'the panel is wider than 320 pixels');
    await panel.screenshot(picture('panel-dark-320'));

    const workspace = await driver.extensionTab('workspace.html#/people');
    await workspace.waitFor('People');
    await workspace.setTheme('dark');
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(picture('people-dark'));
    await workspace.setViewport(320, 800);
    assert.ok(await fits(workspace), 'the workspace is wider than 320 pixels');
    await workspace.screenshot(picture('people-dark-320'));
  },
});

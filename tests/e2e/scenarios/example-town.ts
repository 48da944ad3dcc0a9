import assert from 'node:assert/strict';
import { scenario } from '../driver.ts';

export default scenario({
  name: 'an empty workspace loads the example town, and Settings takes it away again',
  run: async (driver) => {
    const workspace = await driver.extensionTab('workspace.html#/people');
    await workspace.setViewport(1280, 860);
    await workspace.waitFor('Who do you want to meet?');
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(`.output/screens/${driver.name}/people-empty.png`);
    await workspace.click('Load the example town');
    await workspace.waitFor('Everett Lindqvist');
    assert.deepEqual(await workspace.axe(), []);
    for (const theme of ['light', 'dark'] as const) {
      await workspace.setTheme(theme);
      await workspace.screenshot(`.output/screens/${driver.name}/people-${theme}.png`);
    }
    for (const [path, words] of [
      ['campaign', 'Welcoming Alder Falls (example)'],
      ['meetings', 'Dana Whitlock'],
    ] as const) {
      const screen = await driver.extensionTab(`workspace.html#/${path}`);
      await screen.waitFor(words);
      assert.deepEqual(await screen.axe(), []);
      await screen.screenshot(`.output/screens/${driver.name}/example-${path}.png`);
      await screen.close();
    }
    const settings = await driver.extensionTab('workspace.html#/settings');
    await settings.click('Remove the example');
    await settings.waitFor('Load the example');
    await workspace.waitFor('Who do you want to meet?');
  },
});

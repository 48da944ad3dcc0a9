import assert from 'node:assert/strict';
import { scenario } from '../driver.ts';

export default scenario({
  name: 'the guide asks beside the page, one click makes a finding, and the page is known next time',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('What the guide asks');
    await panel.click({ name: 'Use as answer', role: 'button', nth: 0 });
    await panel.waitFor('Kept as a finding');
    await panel.waitFor('Clipped now by you');
    await panel.waitFor('unchanged');
    await panel.waitFor('1 question answered');
    assert.deepEqual(await panel.axe(), []);
    await panel.screenshot(`.output/screens/${driver.name}/panel-research.png`);

    const workspace = await driver.extensionTab('workspace.html#/people');
    await workspace.setViewport(1280, 860);
    await workspace.click('Dana Whitlock');
    await workspace.waitFor('We don’t know yet');
    for (const theme of ['light', 'dark'] as const) {
      await workspace.setTheme(theme);
      assert.deepEqual(await workspace.axe(), []);
      await workspace.screenshot(`.output/screens/${driver.name}/profile-${theme}.png`);
    }

    await workspace.setTheme('light');
    await workspace.click({ name: 'More for this answer', role: 'button', nth: 0 });
    await workspace.click('Erase for good…');
    await workspace.waitFor('There is no undo');
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(`.output/screens/${driver.name}/erase-asks.png`);
    await workspace.click('Not now');

    await driver.openTab(`${town.url}/city/dana-whitlock.html?utm_source=mail`);
    await driver.clickToolbar();
    const again = await driver.panel();
    await again.waitFor('unchanged');
    await again.waitFor('You have a profile');
  },
});

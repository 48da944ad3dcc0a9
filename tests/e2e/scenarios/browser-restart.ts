import { scenario } from '../driver.ts';

export default scenario({
  name: 'what was clipped is there after the browser restarts',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for Dana Whitlock');

    await driver.restart();
    const workspace = await driver.extensionTab('workspace.html#/people');
    await workspace.waitFor('Dana Whitlock');
  },
});

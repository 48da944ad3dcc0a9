import { equal } from 'node:assert/strict';
import { scenario } from '../driver.ts';

const allSites =
  'return (globalThis.browser ?? chrome).permissions.contains({origins: ["*://*/*"]})';

export default scenario({
  name: 'several selected tabs are read with access to all sites, which is given back',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/`);
    await driver.openTab(`${town.url}/library/`);
    await driver.openTab(`${town.url}/`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Read a file…');
    // Chromium is told yes before it asks; the access itself begins with the click all the same.
    if (driver.name === 'chromium') await driver.allowing('*://*', async () => undefined);
    await driver.inBackground(
      `const { tabs, windows } = globalThis.browser ?? chrome;
       const { id } = await windows.getLastFocused();
       const all = await tabs.query({ windowId: id });
       const front = all.find((tab) => tab.active).index;
       const others = all.map((tab) => tab.index).filter((at) => at !== front).slice(-2);
       await tabs.highlight({ windowId: id, tabs: [front, ...others] });`,
      [],
    );
    await panel.waitFor('Read these 3 tabs');
    const click = () => panel.click('Read these 3 tabs');
    await (driver.name === 'chromium' ? click() : driver.allowing('*://*', click));
    await panel.waitFor('3 tabs read.');
    equal(await driver.inBackground(allSites, []), false);
  },
});

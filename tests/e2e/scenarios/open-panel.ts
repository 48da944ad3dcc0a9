import { scenario } from '../driver.ts';

export default scenario({
  name: 'the toolbar button opens the panel beside the page',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Alder Falls');
    await panel.screenshot(`.output/screens/${driver.name}/open-panel.png`);
  },
});

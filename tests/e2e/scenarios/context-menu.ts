import { scenario } from '../driver.ts';

export default scenario({
  name: 'the context menu of a page opens the panel',
  window: true,
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/`);
    await driver.chooseMenu();
    await driver.panel();
  },
});

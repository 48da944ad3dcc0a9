import { scenario } from '../driver.ts';

export default scenario({
  name: 'Alt+Shift+G opens the panel',
  window: true,
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/`);
    await driver.pressShortcut();
    await driver.panel();
  },
});

import { scenario } from '../driver.ts';

export default scenario({
  name: 'the button works after the background has ended',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/`);
    await driver.killBackground();
    await driver.clickToolbar();
    await driver.panel();
  },
});

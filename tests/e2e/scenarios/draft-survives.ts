import { scenario } from '../driver.ts';

export default scenario({
  name: 'what was read and chosen survives a killed background and a panel that is loaded again',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/grace/staff.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Who is this about?');
    if (await panel.has('Somebody else')) await panel.click('Somebody else');
    await panel.fill('Name', 'Halima Brook');
    await panel.click({ name: 'Add', role: 'button' });
    await panel.waitFor('Halima Brook');
    await driver.killBackground();
    await panel.reload();
    await panel.waitFor('Halima Brook');
  },
});

import { scenario } from '../driver.ts';

export default scenario({
  name: 'somebody whom the page does not suggest is named by hand and the clip can be undone',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/calendar.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Who is this about?');
    if (await panel.has('Somebody else')) await panel.click('Somebody else');
    await panel.fill('Name', 'Ursula Marsh');
    await panel.click({ name: 'Add', role: 'button' });
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for');

    const workspace = await driver.extensionTab('workspace.html#/people');
    await workspace.waitFor('Ursula Marsh');
    await panel.click('Undo');
    await workspace.waitForGone('Ursula Marsh');
  },
});

import type { Driver, Surface, Town } from './driver.ts';

/** Called at each thing worth looking at: to take its picture, to check it. */
export type Look = (surface: Surface, name: string) => Promise<void>;

/**
 * What the extension is for, from end to end, as a person does it: a page is read beside itself,
 * somebody is named, the page is clipped, and the person stands in the workspace, also after a
 * reload. `npm start` shows it; a scenario proves it.
 */
export async function mainJob(driver: Driver, town: Town, look: Look): Promise<void> {
  await driver.openTab(`${town.url}/city/dana-whitlock.html`);
  await driver.clickToolbar();
  const panel = await driver.panel();
  await panel.waitFor('Councilmember Dana Whitlock');
  await panel.waitFor(`${town.url}/city/dana-whitlock.html`);
  await panel.waitFor('dana.whitlock@alderfalls.example.org');
  await look(panel, 'panel');
  await panel.click('Clip this page');
  await panel.waitFor('Clipped for Dana Whitlock');
  await look(panel, 'panel-clipped');

  const workspace = await driver.extensionTab('workspace.html#/people');
  await workspace.waitFor('Dana Whitlock');
  await workspace.reload();
  await workspace.waitFor('Dana Whitlock');
  await look(workspace, 'people');
}

import type { Driver, Surface, Town } from './driver.ts';

/** Called at each thing worth looking at: to take its picture, to check it. */
export type Look = (surface: Surface, name: string) => Promise<void>;

/**
 * What the extension is for, from end to end, as a person does it: a page is read beside itself and
 * clipped, a question is answered from it, the person stands in the workspace, also after a reload,
 * and a plan becomes a prep sheet. `npm start` shows it; a scenario proves it.
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

  await panel.waitFor('unchanged');
  await panel.click({ name: 'Use as answer', role: 'button', nth: 0 });
  await panel.waitFor('Kept as a finding');
  await look(panel, 'panel-answered');

  const workspace = await driver.extensionTab('workspace.html#/people');
  await workspace.waitFor('Dana Whitlock');
  await workspace.reload();
  await workspace.waitFor('Dana Whitlock');
  await look(workspace, 'people');

  await workspace.click({ name: 'Dana Whitlock', role: 'link' });
  await workspace.waitFor('We don’t know yet');
  await look(workspace, 'profile');
  await workspace.click({ name: 'Prepare the meeting', role: 'link' });
  await workspace.waitFor('Everything can be changed later');
  await workspace.fill('Day', '2027-03-09');
  await workspace.fill('Place', 'City Hall');
  await workspace.click('Begin the plan');
  await workspace.waitFor('How ready you are');
  await workspace.fill('One ask', 'Will you say so at the next council meeting?');
  await workspace.press('Tab');
  const meeting = new URL(await workspace.url()).hash;
  const sheet = await driver.extensionTab(`sheet.html${meeting.replace('meetings', 'meeting')}`);
  await sheet.waitFor('Will you say so at the next council meeting?');
  await look(sheet, 'prep-sheet');
}

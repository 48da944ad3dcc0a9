import { deepEqual } from 'node:assert/strict';
import { scenario } from '../driver.ts';
import { dropFile } from '../drop-file.ts';
import { forget, paste, sixWords } from '../share/steps.ts';

export default scenario({
  name: 'a group’s file and an invite bring what one device has to another that has nothing',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for Dana Whitlock');

    const first = await driver.extensionTab('workspace.html#/share');
    await first.setViewport(1280, 860);
    await first.waitFor('Name of the group');
    deepEqual(await first.axe(), []);
    await first.screenshot(`.output/screens/${driver.name}/share-empty.png`);
    await first.fill('Name of the group', 'Willow Creek Tenants');
    await first.click('Start a group');
    await first.click('Invite somebody');
    await first.waitFor('Tell them these six words');
    const invite = await first.value('Send them this, by any way');
    const words = await sixWords(first);
    deepEqual(await first.axe(), []);
    await first.screenshot(`.output/screens/${driver.name}/share-invite.png`);
    await first.click('Make the file');
    const file = await driver.download(/^willow-creek-tenants-.*\.groundwork$/);

    await forget(first);
    await first.waitFor('Name of the group');
    await dropFile(first, '.share-drop', file);
    await first.waitFor('you are in none here');
    await first.click('Join by invite');
    await first.fill('The six words', words);
    await paste(first, 'textarea', invite);
    await first.click('Join');
    await first.waitFor('You are in Willow Creek Tenants now');
    await dropFile(first, '.share-drop', file);
    await first.waitFor('1 new person');
    deepEqual(await first.axe(), []);
    await first.screenshot(`.output/screens/${driver.name}/share-preview.png`);
    await first.click('Take it in');
    await first.waitFor('notes were taken in');
    await dropFile(first, '.share-drop', file);
    await first.waitFor('Nothing new');

    const people = await driver.extensionTab('workspace.html#/people');
    await people.waitFor('Dana Whitlock');
  },
});

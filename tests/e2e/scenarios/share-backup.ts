import { scenario } from '../driver.ts';
import { dropFile } from '../drop-file.ts';

export default scenario({
  name: 'a backup sealed with six words is made in one screen and opened again after a restart',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for Dana Whitlock');

    const before = await driver.extensionTab('workspace.html#/share');
    await before.click('Make a backup');
    await before.waitFor('Write them down now');
    const words = await before.eval(() =>
      [...document.querySelectorAll('.share-words li')].map((word) => word.textContent).join(' '),
    );
    await before.click('Save the backup');
    const file = await driver.download(/^backup-.*\.groundwork$/);
    await before.waitFor('is in your downloads');

    await driver.restart();
    const after = await driver.extensionTab('workspace.html#/share');
    await after.waitFor('The last backup was made');
    await dropFile(after, '.share-drop', file);
    await after.fill('Passphrase', 'not the words at all');
    await after.click('Open it');
    await after.waitFor('That is not this file’s passphrase');
    await after.fill('Passphrase', words.toUpperCase());
    await after.click('Open it');
    await after.waitFor('Nothing new');
  },
});

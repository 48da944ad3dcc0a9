import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { scenario, type Surface } from '../driver.ts';
import { forget, paste, sixWords } from '../share/steps.ts';

const ourFile = /^willow-creek-tenants-[A-Za-z0-9_-]{16}\.groundwork$/;

/** Nobody can answer the browser's own question here; the folder is a real one of this origin. */
async function answerWithFolder(share: Surface): Promise<void> {
  await share.eval(() => {
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('ours', { create: true });
    Object.assign(globalThis, { showDirectoryPicker });
  });
}

function filesInFolder(share: Surface): Promise<readonly string[]> {
  return share.eval(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ours');
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}

/** Picks a folder that holds this file, as Firefox hands one over. */
async function pickFolderWith(share: Surface, path: string): Promise<void> {
  await share.eval(
    (name: string, base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([bytes], name));
      const field = document.querySelector<HTMLInputElement>('.share-folder-pick');
      if (!field) throw new Error('No field for a folder');
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    basename(path),
    readFileSync(path).toString('base64'),
  );
}

export default scenario({
  name: 'a shared folder brings a member what another left in it',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for Dana Whitlock');

    const share = await driver.extensionTab('workspace.html#/share');
    await share.setViewport(1280, 860);
    await share.waitFor('Start or join a group first');
    await share.fill('Name of the group', 'Willow Creek Tenants');
    await share.click('Start a group');
    await share.click('Invite somebody');
    await share.waitFor('Tell them these six words');
    const invite = await share.value('Send them this, by any way');
    const words = await sixWords(share);

    let saved = '';
    if (driver.name === 'chromium') {
      await answerWithFolder(share);
      await share.click('Choose the folder…');
      await share.waitFor('Nobody has left anything new');
      const [only, ...others] = await filesInFolder(share);
      assert.match(only ?? '', ourFile);
      assert.deepEqual(others, []);
    } else {
      await share.click('2. Save my file');
      saved = await driver.download(ourFile);
      await share.waitFor('over the one that is there');
    }
    for (const theme of ['light', 'dark'] as const) {
      await share.setTheme(theme);
      assert.deepEqual(await share.axe(), []);
      await share.screenshot(`.output/screens/${driver.name}/share-folder-${theme}.png`);
    }

    await forget(share);
    await share.click('Join by invite');
    await share.fill('The six words', words);
    await paste(share, 'textarea', invite);
    await share.click('Join');
    await share.waitFor('You are in Willow Creek Tenants now');
    if (driver.name === 'chromium') {
      await share.waitFor('Folder: ours');
      await share.click('Sync now');
    } else await pickFolderWith(share, saved);
    await share.waitFor('new notes were taken in');
    if (driver.name === 'chromium') {
      assert.equal((await filesInFolder(share)).length, 2);
    }

    const people = await driver.extensionTab('workspace.html#/people');
    await people.waitFor('Dana Whitlock');
  },
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { scenario, type Driver, type Surface } from '../driver.ts';
import { writeLargeFile } from '../files/large-file.ts';
import { dropFile } from '../drop-file.ts';

const profiles = 1200;

/** How far the writing is, from 0 to 1; nothing while none is going on. */
function progress(surface: Surface): Promise<number | null> {
  return surface.eval(() => {
    const bar = document.querySelector<HTMLProgressElement>('.share-preview progress');
    return bar && bar.hasAttribute('value') ? bar.value / bar.max : null;
  });
}

async function begin(driver: Driver, file: string): Promise<Surface> {
  const share = await driver.extensionTab('workspace.html#/share');
  await share.waitFor('Name of the group');
  await dropFile(share, '.share-drop', file);
  await share.waitFor(`${profiles.toLocaleString('en')} new people`);
  await share.click('Take it in');
  return share;
}

async function until(share: Surface, least: number): Promise<number> {
  for (;;) {
    const at = await progress(share);
    if (at !== null && at >= least) return at;
    if (await share.eval(() => document.body.textContent.includes('were taken in'))) return 2;
    // Asking without a pause would hold up what is asked about.
    await sleep(30);
  }
}

/** Everything there is, counted by the tables and by the screen. */
async function counted(driver: Driver): Promise<{ subjects: number; batches: number }> {
  const people = await driver.extensionTab('workspace.html#/people');
  const found = await people.eval(
    () =>
      new Promise<{ subjects: number; batches: number }>((resolve, reject) => {
        const asked = indexedDB.open('groundwork');
        asked.addEventListener('error', () => reject(new Error('The records do not open')));
        asked.addEventListener('success', () => {
          const read = asked.result.transaction(['subjects', 'log']);
          const subjects = read.objectStore('subjects').count();
          const log = read.objectStore('log').count();
          read.addEventListener('complete', () => {
            asked.result.close();
            resolve({ subjects: subjects.result, batches: log.result });
          });
        });
      }),
  );
  await people.waitFor(
    found.subjects === 0 ? 'Who do you want to meet?' : `${profiles.toLocaleString('en')} profiles`,
  );
  return found;
}

export default scenario({
  name: 'the browser killed in the middle of an import leaves what was there, or all of the file',
  run: async (driver) => {
    const file = join(driver.downloads, 'willow-creek.groundwork.jsonl.gz');
    const { entries } = writeLargeFile(file, profiles);

    // Killing takes a moment, too, and the rest of the file must not be written meanwhile.
    const early = await until(await begin(driver, file), 0.1);
    assert.ok(early < 1, 'it was over before the browser could be killed');
    await driver.restart('killed');
    assert.deepEqual(await counted(driver), { subjects: 0, batches: 0 });

    await until(await begin(driver, file), 0.9);
    await driver.restart('killed');
    const { subjects } = await counted(driver);
    assert.ok(subjects === 0 || subjects === profiles, `${subjects} of ${profiles} are there`);

    const share = await driver.extensionTab('workspace.html#/share');
    await share.waitFor('Name of the group');
    await dropFile(share, '.share-drop', file);
    if (subjects === 0) {
      await share.click('Take it in');
      await share.waitFor(`${entries.toLocaleString('en')} notes were taken in`);
      await driver.restart('killed');
    } else await share.waitFor('Nothing new');
    assert.deepEqual(await counted(driver), { subjects: profiles, batches: 2 });

    // So much, all of it old, and no backup: that is worth a line, which can be put off.
    const people = await driver.extensionTab('workspace.html#/people');
    await people.waitFor('There is no backup of what you have here yet');
    assert.deepEqual(await people.axe(), []);
    await people.screenshot(`.output/screens/${driver.name}/backup-reminder.png`);
    await people.click('Remind me later');
    await people.waitForGone('There is no backup of what you have here yet');
  },
});

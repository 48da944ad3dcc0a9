import assert from 'node:assert/strict';
import { scenario } from '../driver.ts';
import { mainJob } from '../main-job.ts';
import { until } from '../waiting.ts';

export default scenario({
  name: 'tabs and addresses tell no name and no search word, and going back finds the search again',
  run: async (driver, town) => {
    const told: string[] = [];
    await mainJob(driver, town, async (surface, name) => {
      if (name.startsWith('panel')) return;
      told.push(await surface.eval(() => document.title), await surface.url());
    });
    const people = await driver.extensionTab('workspace.html#/people');
    const value = (wanted: string) =>
      until(
        `the search for "${wanted}"`,
        async () => (await people.value('Search people')) === wanted,
      );
    await people.waitFor('Dana Whitlock');
    await people.fill('Search people', 'whitl');
    await people.waitFor('1 profile');
    told.push(await people.eval(() => document.title), await people.url());
    await people.click({ name: 'Dana Whitlock', role: 'link' });
    await people.waitFor('Prepare the meeting');
    told.push(await people.eval(() => document.title), await people.url());
    assert.ok(told.includes('Profile · Groundwork'), told.join('\n'));
    assert.doesNotMatch(told.join('\n'), /dana|whitl/i);

    await people.eval(() => history.back());
    await people.waitFor('1 profile');
    await value('whitl');
    await people.click({ name: 'People', role: 'link' });
    await value('');
  },
});

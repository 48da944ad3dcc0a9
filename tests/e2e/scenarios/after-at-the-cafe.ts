import assert from 'node:assert/strict';
import { seedPage } from '../papers/seed-page.ts';
import { scenario, type Surface } from '../driver.ts';
import { until } from '../waiting.ts';

/** Nothing is wider than what it is shown in. */
const fits = (surface: Surface) =>
  surface.eval(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

export default scenario({
  name: 'after a meeting, in a window as narrow as a phone: promises, what shows them, a sign-on',
  files: await seedPage(),
  run: async (driver) => {
    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const made = JSON.parse((await seed.text()).replace('ready ', '')) as Record<string, string>;
    const meeting = made['whole'] ?? '';
    const page = await driver.extensionTab(`workspace.html#/meetings/${meeting}/after`);
    const look = async (name: string) => {
      assert.deepEqual(await page.axe(), []);
      assert.ok(await fits(page), `${name} is wider than the window`);
      await page.screenshot(`.output/screens/${driver.name}/after-${name}.png`);
    };
    await page.setViewport(360, 740);
    await page.waitFor('Did the meeting take place?');
    await look('begins');
    await page.click('We met');

    await page.fill('They will …', 'Speak for the pledge at the council on 24 November');
    await page.click({ name: 'Add', nth: 1 });
    await page.waitFor('Promise added, and a task with it');
    await page.click('Kept: Speak for the pledge at the council on 24 November');
    await page.click('Kept page that shows it');
    await page.fill('Search kept pages', 'nothing like it');
    await page.waitFor('No kept page has these words.');
    await page.fill('Search kept pages', 'youth');
    await page.click({ name: 'Youth jobs program renewed', role: 'button' });
    const link = { name: 'Youth jobs program renewed', role: 'link' };
    await until('the page that shows it', () => page.has(link));
    await look('promise');
    await page.click('Undo');
    await page.waitFor('Kept page that shows it');

    await page.click({ name: 'Yes', role: 'radio' });
    await page.fill('Where it can be seen', 'Signed card in the blue folder');
    await page.click('Note the sign-on');
    await page.waitFor('What more they may do');
    // The promise below has such a choice, too.
    const within = { name: 'Their answer', role: 'region' };
    await page.click({ name: 'Kept page that shows it', within });
    await page.click({ name: 'Council minutes, 12 May', role: 'button', within });
    await until('what can be taken away', () => page.has('Take the proof away: Dana Whitlock'));
    await page.reload();
    await page.waitFor('Council minutes, 12 May');
    await look('sign-on');
    assert.ok(await page.has('Take the proof away: Dana Whitlock'));

    const settings = await driver.extensionTab('workspace.html#/settings');
    await settings.click('Español');
    await settings.waitFor('Ajustes');
    await settings.close();
    await page.setTheme('dark');
    await page.waitFor('Lo que prometimos');
    await look('es-dark');
    await page.setTheme('light');
    await look('es-light');
  },
});

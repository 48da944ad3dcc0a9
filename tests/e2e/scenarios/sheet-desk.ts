import assert from 'node:assert/strict';
import { secret } from '../papers/plans.ts';
import { seedPage } from '../papers/seed-page.ts';
import { scenario } from '../driver.ts';
import { until } from '../waiting.ts';

export default scenario({
  name: 'a sheet is composed on its own pages: reworded in place, left out, switched on, rehearsed',
  files: await seedPage(),
  run: async (driver) => {
    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const made = JSON.parse((await seed.text()).replace('ready ', '')) as Record<string, string>;
    const meeting = made['whole'] ?? '';
    const sheet = await driver.extensionTab(`sheet.html#/meeting/${meeting}`);
    await sheet.setViewport(1260, 800);
    await sheet.waitFor('1 of 3');
    await sheet.waitFor('private lines left off');
    for (const theme of ['light', 'dark'] as const) {
      await sheet.setTheme(theme);
      assert.deepEqual(await sheet.axe(), []);
      await sheet.screenshot(`.output/screens/${driver.name}/sheet-${theme}.png`);
    }

    await sheet.click('Purpose');
    await sheet.click({ name: 'Reword on the paper: To win Councilmember', nth: 0 });
    const arrived = async () => (await sheet.focused()) === 'A line of the paper';
    await until('the keyboard in the line', arrived);
    await sheet.fill('A line of the paper', 'To win her support.');
    await sheet.press('Enter');
    await sheet.waitFor('To win her support.');
    await sheet.reload();
    await sheet.waitFor('To win her support.');

    await sheet.click('Core messages');
    await sheet.click({ name: 'The pledge keeps city officers on local work.', role: 'checkbox' });
    await sheet.waitFor('The sheet changed');
    await sheet.click('Undo');

    assert.ok(!(await sheet.text()).includes(secret));
    await sheet.click('8 private lines left off');
    await sheet.click({ name: 'Where they stand (1)', role: 'checkbox' });
    await sheet.waitFor(`${secret} stance`);
    await sheet.waitFor('Private things print on this sheet.');

    await sheet.fill('Paper', 'A4');
    await sheet.fill('Language', 'Spanish');
    await sheet.waitFor('Quién hace qué'.toUpperCase());
    assert.deepEqual(await sheet.axe(), []);

    await sheet.click('Rehearse');
    await sheet.waitFor('Start the clock');
    await sheet.click('Start the clock');
    await sheet.click('Next part');
    await sheet.waitFor('2 of 12');
    assert.deepEqual(await sheet.axe(), []);
    await sheet.fill('The best reply', 'The part about libraries.');
    await sheet.press('Tab');
    await sheet.click('Back to the sheet');
    await sheet.waitFor('The part about libraries.');
  },
});

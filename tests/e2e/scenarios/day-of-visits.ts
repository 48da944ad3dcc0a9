import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { readPdf } from '../papers/read-pdf.ts';
import { secret } from '../papers/plans.ts';
import { seedPage } from '../papers/seed-page.ts';
import { scenario } from '../driver.ts';
import { until } from '../waiting.ts';

const message = 'Neighbors look after each other here.';
const long = 'Bartholomew Featherstonehaugh-Cholmondeley of Upper Alder Falls';
const ask = 'Will you say so at the council on the first?';

export default scenario({
  name: 'a day of visits: one set of messages and an ask, a plan for each, all sheets in one print job',
  files: await seedPage(),
  run: async (driver) => {
    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const folder = `.output/screens/${driver.name}`;
    mkdirSync(folder, { recursive: true });

    const page = await driver.extensionTab('workspace.html#/meetings');
    await page.setViewport(1280, 800);
    await page.click('A day of visits');
    await page.waitFor('Everybody hears the same messages');
    assert.deepEqual(await page.axe(), []);
    const fillIn = async () => {
      await page.fill('Day', '2031-03-04');
      await page.fill('Place', 'City Hall');
      for (const [name, hour] of [
        [long, '09:30'],
        ['Dana Whitlock', '10:45'],
      ] as const) {
        await page.fill('Look up a name', name.slice(0, 6));
        await page.click({ name, role: 'button', nth: 0 });
        await page.fill(`Hour for ${name}`, hour);
      }
      await page.click('Write your own');
      await page.fill({ name: 'Core messages', role: 'textbox' }, message);
      await page.press('Enter');
      await page.waitFor(message);
      await page.fill('One ask', ask);
    };
    await fillIn();
    await page.screenshot(`${folder}/day-of-visits.png`);
    await page.click('Put this into 2 plans');
    await page.waitFor('Print all 2 sheets');
    assert.equal(await page.value('One ask'), ask);
    assert.deepEqual(await page.axe(), []);
    await page.screenshot(`${folder}/day-of-visits-plans.png`);

    // One undo takes all plans back.
    await page.click('Undo');
    await page.waitForGone('Print all 2 sheets');
    await page.eval(() => history.back());
    await until('an empty form', async () => (await page.value('Day')) === '');
    await fillIn();
    await page.click('Put this into 2 plans');
    await page.click('Print all 2 sheets');

    await page.waitFor('In the print window');
    assert.deepEqual(await page.axe(), []);
    await page.screenshot(`${folder}/several-sheets.png`);
    const shown = await until('the pages of both', () =>
      page.eval(() => {
        const sheets = [...document.querySelectorAll('.desk-sheet')];
        const pages = sheets.map((one) => one.querySelectorAll('.page').length);
        return pages.length === 2 && pages.every((count) => count > 0) ? pages : null;
      }),
    );
    await page.pdf(`${folder}/several-sheets.pdf`);
    const pages = readPdf(`${folder}/several-sheets.pdf`);
    assert.equal(
      pages.length,
      shown.reduce((sum, count) => sum + count, 0),
    );
    const [first, second] = [pages[0], pages[shown[0] ?? 0]];
    assert.ok(first?.text.includes('Bartholomew'));
    assert.ok(second?.text.includes('Dana Whitlock'));
    for (const one of [first, second]) {
      assert.ok(one?.text.includes(message.slice(0, 20)), 'the message is on each');
      assert.match(one?.text ?? '', /copy 1 of 1/);
    }
    assert.ok(!pages.some((one) => one.text.includes(secret)));
  },
});

import assert from 'node:assert/strict';
import { seedPage } from '../papers/seed-page.ts';
import { scenario } from '../driver.ts';
import { until } from '../waiting.ts';

const first = 'Everyone who lives here should be able to call for help';
const second = 'The east side is already doing this together';
const third = 'The pledge keeps city officers on local work.';

export default scenario({
  name: 'lines and sections of a sheet change places by the keyboard alone, and stay so',
  files: await seedPage(),
  run: async (driver) => {
    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const made = JSON.parse((await seed.text()).replace('ready ', '')) as Record<string, string>;
    const sheet = await driver.extensionTab(`sheet.html#/meeting/${made['whole'] ?? ''}`);
    await sheet.setViewport(1260, 780);
    await sheet.waitFor('1 of 3');
    /** Where words stand on the first page, in reading order. */
    const before = (one: string, other: string) =>
      sheet.eval(
        (a: string, b: string) => {
          const text = document.querySelector<HTMLElement>('.page')?.innerText ?? '';
          const [at, and] = [text.indexOf(a), text.indexOf(b)];
          return at >= 0 && and >= 0 && at < and;
        },
        one,
        other,
      );
    assert.ok(await before(first, third));

    await sheet.click('Core messages');
    await until('its lines', () => sheet.has(`Move up: ${third}`));
    // The button keeps the keyboard while its line moves, so that one goes on pressing.
    await sheet.eval((name: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button[aria-label]')];
      all.find((each) => each.getAttribute('aria-label') === name)?.focus();
    }, `Move up: ${third}`);
    await sheet.press('Enter');
    await until('the third message before the second', () => before(third, second));
    await until(
      async () => `the keyboard on the line that moved; it is on "${await sheet.focused()}"`,
      async () => (await sheet.focused()).endsWith(third),
    );
    await sheet.press('Enter');
    await until('the third message on top', () => before(third, first));
    await sheet.reload();
    await sheet.waitFor('1 of 3');
    assert.ok(await before(third, first));

    assert.ok(await before('WHO DOES WHAT', 'CORE MESSAGES'));
    await sheet.click('Core messages');
    await sheet.click('Move up: Core messages');
    await until('messages before roles', () => before('CORE MESSAGES', 'WHO DOES WHAT'));
    await sheet.click('Undo');
    await until('roles before messages again', () => before('WHO DOES WHAT', 'CORE MESSAGES'));
  },
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedPage } from '../papers/seed-page.ts';
import { scenario, type Surface } from '../driver.ts';
import { until } from '../waiting.ts';

/** Nothing is wider than what it is shown in. */
const fits = (surface: Surface) =>
  surface.eval(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

export default scenario({
  name: 'a meeting and a task go into a calendar file, which tells only what was chosen',
  files: await seedPage(),
  run: async (driver) => {
    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const made = JSON.parse((await seed.text()).replace('ready ', '')) as Record<string, string>;
    const meeting = made['whole'] ?? '';
    const picture = (surface: Surface, name: string) =>
      surface.screenshot(`.output/screens/${driver.name}/calendar-${name}.png`);

    /** One browser numbers a second file of the same name, the other puts it in place of the first. */
    const saved = (holding: string) =>
      until(`a calendar file with ${holding}`, async () =>
        readdirSync(driver.downloads)
          .filter((file) => file.endsWith('.ics'))
          .map((file) => readFileSync(join(driver.downloads, file), 'utf8'))
          .find((text) => text.includes(holding) && text.endsWith('END:VCALENDAR\r\n')),
      );

    const plan = await driver.extensionTab(`workspace.html#/meetings/${meeting}`);
    await plan.setViewport(1280, 800);
    await plan.click('Into a calendar');
    await plan.waitFor('Calendars often live on other people’s servers');
    assert.deepEqual(await plan.axe(), []);
    await picture(plan, 'meeting');
    await plan.click('Save the calendar file');
    const bare = await saved('20261112');
    assert.match(bare, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(bare, /\r\nSUMMARY:Meeting\r\n/);
    assert.match(bare, /\r\nDTSTART:20261112T163000\r\n/);
    assert.doesNotMatch(bare, /Dana|Whitlock|City Hall|pledge/);

    const tasks = await driver.extensionTab('workspace.html#/tasks');
    await tasks.setViewport(360, 740);
    await tasks.fill('What is to be done', 'Bring Dana the memo; and the letter');
    await tasks.fill('By when', '2031-03-04');
    await tasks.click('Add');
    await tasks.waitFor('Task added');
    await tasks.click('Into a calendar');
    await tasks.click({ name: 'With names and with what the tasks say', role: 'checkbox' });
    await tasks.waitFor('How it will read there');
    assert.deepEqual(await tasks.axe(), []);
    assert.ok(await fits(tasks), 'the dialog is wider than the window');
    await picture(tasks, 'tasks-narrow');
    await tasks.click('Save the calendar file');
    const whole = await saved('20310304');
    assert.ok(whole.includes(String.raw`SUMMARY:Bring Dana the memo\; and the letter`));
    assert.match(whole, /\r\nDTSTART;VALUE=DATE:20310304\r\n/);

    // The screens around it, in the other language and the dark, as narrow as a phone.
    const settings = await driver.extensionTab('workspace.html#/settings');
    await settings.click('Español');
    await settings.waitFor('Ajustes');
    await settings.close();
    await tasks.setTheme('dark');
    await tasks.click('A un calendario');
    await tasks.waitFor('Así se leerá allí');
    assert.deepEqual(await tasks.axe(), []);
    await picture(tasks, 'tasks-narrow-es-dark');
    for (const [address, words, name] of [
      ['#/lobby-day', 'Un día de visitas', 'visits'],
      ['#/papers', 'A quién invitar', 'worksheets'],
      [`#/meetings/${meeting}`, 'Papeles', 'plan'],
    ] as const) {
      const screen = await driver.extensionTab(`workspace.html${address}`);
      await screen.setViewport(360, 740);
      await screen.setTheme('dark');
      await screen.waitFor(words);
      assert.deepEqual(await screen.axe(), []);
      assert.ok(await fits(screen), `${name} is wider than the window`);
      await picture(screen, `${name}-narrow-es-dark`);
      await screen.close();
    }
  },
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { seedPage } from '../papers/seed-page.ts';
import { scenario, type Driver, type Surface } from '../driver.ts';

/** Secrets of the seed; somebody of that name may be named. */
const secret = /KEEPOFFPAPER (?!friend)/;

const out = '.share-section:last-of-type';

async function look(driver: Driver, share: Surface, name: string): Promise<void> {
  await share.eval((section) => document.querySelector(section)?.scrollIntoView(), out);
  assert.deepEqual(await share.axe(), []);
  await share.screenshot(`.output/screens/${driver.name}/out-${name}.png`);
}

export default scenario({
  name: 'research, sign-ons, tasks and the map go into files that tell what was said of them',
  files: await seedPage(),
  run: async (driver) => {
    const empty = await driver.extensionTab('workspace.html#/share');
    await empty.setViewport(1280, 860);
    await empty.fill('Format', 'Sign-ons (CSV)');
    await empty.click({ name: 'Also those who may not be named in public', role: 'checkbox' });
    await empty.waitFor('Nobody has signed on yet.');
    await look(driver, empty, 'empty');

    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const made = JSON.parse((await seed.text()).replace('ready ', '')) as Record<string, string>;
    const after = await driver.extensionTab(
      `workspace.html#/meetings/${made['whole'] ?? ''}/after`,
    );
    await after.click({ name: 'Yes', role: 'radio' });
    await after.fill('Where it can be seen', 'KEEPOFFPAPER folder');
    await after.click({ name: 'They allow us to publish it', role: 'checkbox' });
    await after.click('Note the sign-on');
    await after.waitFor('What more they may do');
    const tasks = await driver.extensionTab('workspace.html#/tasks');
    await tasks.fill('What is to be done', '=SUM(A1:A9); bring the memo');
    await tasks.fill('By when', '2031-03-04');
    await tasks.click('Add');
    await tasks.waitFor('Task added');

    const share = await driver.extensionTab('workspace.html#/share');
    await share.setViewport(1280, 860);
    const saved = async (format: string, button: string, name: RegExp): Promise<string> => {
      await share.fill('Format', format);
      await share.waitFor('In it: ');
      await share.click(button);
      const text = readFileSync(await driver.download(name), 'utf8');
      assert.doesNotMatch(text, secret);
      return text;
    };
    // One in each meeting, and a friend.
    const people = `Save ${Object.keys(made).length + 1} people`;
    const signOns = await saved('Sign-ons (CSV)', 'Save 1 sign-on', /^sign-ons\.csv$/);
    assert.match(signOns, /\r\nDana Whitlock,As an \w+,.*,Welcoming Alder Falls,.*,yes\r\n/);
    await look(driver, share, 'sign-ons');
    // Thanks are due as well, for the answer.
    const done = await saved('Tasks (CSV)', 'Save 2 tasks', /^tasks\.csv$/);
    assert.match(done, /\r\n"'=SUM\(A1:A9\); bring the memo",,2031-03-04,,\r\n/);
    const brief = await saved(
      'Brief for allies (a page for any browser)',
      people,
      /^people\.html$/,
    );
    assert.match(brief, /Voted for the new bus route/);
    assert.doesNotMatch(brief, /harvest supper/);
    const notes = await saved('Research notes (Markdown, a file each)', people, /^people\.zip$/);
    assert.match(notes, /Voted for the new bus route/);
    assert.doesNotMatch(notes, /harvest supper/);
    await share.fill('Format', 'Who has not signed on yet (CSV)');
    await share.waitFor('and the step you are at with each');
    await share.click({ name: 'Our own people', role: 'checkbox', nth: 1 });
    await share.waitFor('Initials instead of names');
    await look(driver, share, 'candidates');
    const map = await saved('Map for Kumu (two CSV tables in a zip)', people, /^map\.zip$/);
    assert.match(map, /Dana Whitlock,KEEPOFFPAPER friend,mutual,/);
    assert.doesNotMatch(map, /Listens to/i);

    await look(driver, share, 'map');
    await share.setTheme('dark');
    await look(driver, share, 'map-dark');
    await share.setTheme('light');
    const settings = await driver.extensionTab('workspace.html#/settings');
    await settings.click('Español');
    await settings.waitFor('Ajustes');
    await settings.close();
    for (const [format, words, name] of [
      ['Mapa para Kumu (dos tablas CSV en un zip)', 'Incluye', 'map-es'],
      ['Tareas (CSV)', 'palabra por palabra', 'tasks-es'],
    ] as const) {
      await share.fill('Formato', format);
      await share.waitFor(words);
      await look(driver, share, name);
    }
  },
});

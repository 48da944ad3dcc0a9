import assert from 'node:assert/strict';
import { scenario, type Driver, type Surface } from '../driver.ts';
import { until } from '../waiting.ts';

/** What the background sees of the button and its alarm, in either browser. */
const api = 'const api = globalThis.browser ?? globalThis.chrome;';

const onButton = async (driver: Driver): Promise<string> =>
  String(await driver.inBackground(`${api} return api.action.getBadgeText({});`, []));

const reads = (driver: Driver, wanted: string) =>
  until(
    async () => `the button to read "${wanted}"; it reads "${await onButton(driver)}"`,
    async () => (await onButton(driver)) === wanted,
  );

const dayFromNow = (days: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

async function add(tasks: Surface, title: string, due: string): Promise<void> {
  await tasks.fill('What is to be done', title);
  await tasks.fill('By when', due);
  await tasks.click('Add');
  await tasks.waitFor(title);
}

export default scenario({
  name: 'the toolbar button says how much is due, after the background has ended and the browser, too',
  run: async (driver) => {
    const tasks = await driver.extensionTab('workspace.html#/tasks');
    await tasks.waitFor('Nothing to do.');
    await add(tasks, 'Call Dana Whitlock', dayFromNow(-2));
    await reads(driver, '1');
    await add(tasks, 'Bring the memo', dayFromNow(0));
    await reads(driver, '2');
    await add(tasks, 'Thank the librarian', dayFromNow(3));
    await reads(driver, '2');
    const alarm = `${api} return (await api.alarms.getAll()).map((one) => one.scheduledTime);`;
    const midnight = new Date(`${dayFromNow(3)}T00:00:00`).getTime();
    await until('the alarm on the next day that has something', async () => {
      const [at, ...others] = (await driver.inBackground(alarm, [])) as number[];
      return at !== undefined && others.length === 0 && Math.abs(at - midnight) < 5000;
    });
    // Only a number: no name and no task leaves the page.
    const title = `${api} return api.action.getTitle({});`;
    assert.match(String(await driver.inBackground(title, [])), /^Open Groundwork[^:]*\(2\)$/);

    // The alarm wakes the background that has ended, and it counts anew.
    const ahead = `${api}
      await api.action.setBadgeText({ text: '' });
      await api.alarms.create('due', { when: Date.now() + 1500 });`;
    await driver.inBackground(ahead, []);
    await driver.killBackground();
    await reads(driver, '2');

    await tasks.click({ name: 'Done: Bring the memo', role: 'checkbox' });
    await reads(driver, '1');
    await tasks.click('Undo');
    await reads(driver, '2');

    await driver.restart();
    await reads(driver, '2');
    const settings = await driver.extensionTab('workspace.html#/settings');
    await settings.setViewport(1280, 860);
    await settings.click('Show on the toolbar button how many tasks are due');
    await reads(driver, '');
    assert.deepEqual(await settings.axe(), []);
    await settings.screenshot(`.output/screens/${driver.name}/settings-reminders.png`);
    await settings.click('Show on the toolbar button how many tasks are due');
    await reads(driver, '2');
  },
});

import assert from 'node:assert/strict';
import { scenario, type Surface } from '../driver.ts';
import { until } from '../waiting.ts';

/** Tab by Tab to what is called so, and Enter on it. */
async function use(surface: Surface, name: string, key = 'Tab'): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if ((await surface.focused()).startsWith(name)) {
      await surface.press('Enter');
      return;
    }
    await surface.press(key);
  }
  assert.fail(`Tab never comes to ${name}`);
}

/**
 * The keyboard comes to what is called so, and stays. Asked until it does: what goes away has it a
 * moment longer, and nothing has it in between.
 */
async function comesTo(surface: Surface, after: string, wanted = /./): Promise<string> {
  let last = '';
  return until(
    async () => `the keyboard to come to ${String(wanted)} after ${after}; it is on "${last}"`,
    async () => {
      const before = last;
      last = await surface.focused();
      return wanted.test(last) && last === before ? last : undefined;
    },
    10,
  );
}

export default scenario({
  name: 'a page is clipped and answers are used by the keyboard alone, which is never lost',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('What the guide asks');
    await use(panel, 'Use as answer');
    await panel.waitFor('Kept as a finding');
    await comesTo(panel, 'an answer');
    await use(panel, 'Somebody else', 'Shift+Tab');
    await comesTo(panel, 'Somebody else', /^Name$/);
    for (const key of ['J', 'o']) await panel.press(key);
    await panel.press('Enter');
    await panel.waitFor('Jo');
    await comesTo(panel, 'Add', /^Somebody else$/);
    await use(panel, 'Clip this page');
    await panel.waitFor('Clipped for');
    await comesTo(panel, 'Clip', /^Open /);

    const tasks = await driver.extensionTab('workspace.html#/tasks');
    const titles = ['Call the clerk', 'Write to Jo'];
    for (const title of titles) {
      await tasks.fill('What is to be done', title);
      await tasks.press('Enter');
      await tasks.waitFor(title);
      await comesTo(tasks, 'a task', /^What is to be done$/);
    }
    await tasks.eval(() => document.querySelector<HTMLElement>('.task input')?.focus());
    const ticked = await tasks.focused();
    const others = titles.filter((title) => !ticked.includes(title));
    assert.equal(others.length, 1, `"${ticked}" is to be ticked`);
    await tasks.press(' ');
    await tasks.waitFor('Undo');
    await comesTo(tasks, 'a tick', new RegExp(others.join()));
  },
});

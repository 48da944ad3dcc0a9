import assert from 'node:assert/strict';
import { scenario, type Surface } from '../driver.ts';

const tag = (surface: Surface) => surface.eval(() => document.activeElement?.localName ?? 'body');

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

/** Whoever goes by keys waits no longer than this for them to be somewhere again. */
async function isSomewhere(surface: Surface, after: string): Promise<string> {
  for (let turn = 0; turn < 40; turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    if (!['body', 'html'].includes(await tag(surface))) return surface.focused();
  }
  assert.fail(`After ${after} nothing has the keyboard`);
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
    await isSomewhere(panel, 'an answer');
    await use(panel, 'Somebody else', 'Shift+Tab');
    await isSomewhere(panel, 'Somebody else');
    assert.equal(await panel.focused(), 'Name');
    for (const key of ['J', 'o']) await panel.press(key);
    await panel.press('Enter');
    await panel.waitFor('Jo');
    assert.equal(await isSomewhere(panel, 'Add'), 'Somebody else');
    await use(panel, 'Clip this page');
    await panel.waitFor('Clipped for');
    assert.match(await isSomewhere(panel, 'Clip'), /^Open /);

    const tasks = await driver.extensionTab('workspace.html#/tasks');
    for (const title of ['Call the clerk', 'Write to Jo']) {
      await tasks.fill('What is to be done', title);
      await tasks.press('Enter');
      await tasks.waitFor(title);
      assert.equal(await isSomewhere(tasks, 'a task'), 'What is to be done');
    }
    await tasks.eval(() => document.querySelector<HTMLElement>('.task input')?.focus());
    await tasks.press(' ');
    await tasks.waitFor('Undo');
    assert.match(await isSomewhere(tasks, 'a tick'), /Write to Jo|Call the clerk/);
  },
});

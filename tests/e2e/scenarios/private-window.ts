import assert from 'node:assert/strict';
import { scenario, type Driver, type Surface } from '../driver.ts';
import { screens } from '../runner.ts';

const said = 'This is a private window, and the browser keeps nothing from it.';

/** Every row that is kept, as text. */
async function allRows(driver: Driver): Promise<string> {
  const rows = await driver.inBackground(
    `const asked = (request) => new Promise((done, fail) => {
       request.onsuccess = () => done(request.result);
       request.onerror = () => fail(request.error);
     });
     const db = await asked(indexedDB.open('groundwork'));
     const read = new TextDecoder();
     const tables = [...db.objectStoreNames].map(async (name) =>
       [name, await asked(db.transaction(name).objectStore(name).getAll())]);
     const all = await Promise.all(tables);
     db.close();
     return JSON.stringify(all, (_, value) =>
       ArrayBuffer.isView(value) ? read.decode(value) : value);`,
    [],
  );
  return String(rows);
}

async function refuses(surface: Surface, name: string): Promise<void> {
  await surface.waitFor(said);
  await surface.waitFor('What you saved in a normal window is still there.');
  assert.deepEqual(await surface.axe(), []);
  await surface.screenshot(`${screens}/firefox/private-window-${name}.png`);
  const kept = await surface.eval(async () => ({
    // The browser refuses even to say so; if it begins to answer, there must be none.
    databases: await indexedDB.databases().then(
      (all) => all.length,
      () => 0,
    ),
    settings: localStorage.length,
  }));
  assert.deepEqual(kept, { databases: 0, settings: 0 });
}

export default scenario({
  name: 'in a private window nothing is read, kept or shown as kept',
  only: 'firefox',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for Dana Whitlock');
    await panel.close();

    await driver.openPrivateWindow();
    const before = await allRows(driver);
    assert.ok(before.includes('dana-whitlock.html'), 'a page of a normal window is among the rows');

    const page = await driver.openTab(`${town.url}/grace/about.html`);
    await page.waitFor('Grace Fellowship');
    await driver.clickToolbar();
    const beside = await driver.panel();
    await refuses(beside, 'panel');
    assert.ok(!(await beside.text()).includes('Grace'), 'the panel shows nothing of the page');

    const workspace = await driver.extensionTab('workspace.html#/people');
    await refuses(workspace, 'workspace');
    assert.ok(!(await workspace.text()).includes('Dana'), 'nor of what is kept');

    assert.equal(await allRows(driver), before);
  },
});

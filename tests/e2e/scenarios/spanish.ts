import assert from 'node:assert/strict';
import { scenario } from '../driver.ts';

export default scenario({
  name: 'the language changes in Settings, in every open page and without a restart',
  run: async (driver, town) => {
    const workspace = await driver.extensionTab('workspace.html#/settings');
    const page = await driver.openTab(`${town.url}/una-pagina-es/index.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Who is this about?');
    await workspace.click('Español');
    await workspace.waitFor('Ajustes');
    await page.front();
    await panel.waitFor('¿De quién trata?');
    assert.equal(await panel.eval(() => document.documentElement.lang), 'es');
    assert.deepEqual(await panel.axe(), []);
    await panel.screenshot(`.output/screens/${driver.name}/panel-es.png`);
    await panel.click('Guardar esta página');
    await panel.waitFor('Guardada para');
    await workspace.screenshot(`.output/screens/${driver.name}/settings-es.png`);
    assert.deepEqual(await workspace.axe(), []);
  },
});

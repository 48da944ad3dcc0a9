import assert from 'node:assert/strict';
import { scenario } from '../driver.ts';
import { openProfile, readOnPage, type Said } from '../research/steps.ts';

const spanish: Said = {
  asks: 'Lo que pregunta la guía',
  use: 'Usar como respuesta',
  answered: (n) => (n === 1 ? '1 pregunta respondida' : `${n} preguntas respondidas`),
};

export default scenario({
  name: 'a center is researched from its own page in Spanish, with every screen in Spanish',
  run: async (driver, town) => {
    const settings = await driver.extensionTab('workspace.html#/settings');
    await settings.click('Español');
    await settings.waitFor('Ajustes');

    const name = 'Centro Comunitario Río Claro';
    const panel = await readOnPage(
      driver,
      town,
      spanish,
      {
        page: 'una-pagina-es/index.html',
        questions: [
          `¿Qué hace ${name} cada semana o cada mes, y para quién?`,
          `¿Cuál es la historia de ${name} aquí?`,
          `¿A quién atiende ${name} y en qué barrios?`,
        ],
      },
      0,
    );
    assert.deepEqual(await panel.axe(), []);
    await panel.screenshot(`.output/screens/${driver.name}/research-panel-es.png`);

    const workspace = await openProfile(driver, name);
    await workspace.waitFor('clases de inglés');
    await workspace.waitFor('en un garaje de la calle Tanner');
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(`.output/screens/${driver.name}/research-profile-es.png`);
    const seen = await workspace.text();
    for (const english of ['Add another', 'Next', 'Kept text', 'Print dossier']) {
      assert.ok(!seen.includes(english), `English on a Spanish screen: ${english}`);
    }
    const questions = await driver.extensionTab('workspace.html#/questions');
    await questions.setViewport(1280, 860);
    await questions.fill('Revisar las respuestas después de', '6 meses');
    await questions.waitFor('Las respuestas se revisan después de 6 meses');
    assert.deepEqual(await questions.axe(), []);
    await questions.screenshot(`.output/screens/${driver.name}/questions-es.png`);

    await workspace.click({ name: 'Imprimir ficha', role: 'link' });
    const dossier = await driver.findTab('sheet.html');
    await dossier.waitFor('Lo que sabemos');
    await dossier.waitFor('en un garaje de la calle Tanner');
    await dossier.screenshot(`.output/screens/${driver.name}/research-dossier-es.png`);
  },
});

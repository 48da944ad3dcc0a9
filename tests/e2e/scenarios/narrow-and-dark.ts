import assert from 'node:assert/strict';
import { scenario, type Surface } from '../driver.ts';
import { until } from '../waiting.ts';

/** Nothing is wider than what it is shown in. */
const fits = (surface: Surface) =>
  surface.eval(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** The notice with Undo stands above the buttons at the foot, however many rows they take. */
const isClear = (surface: Surface) =>
  surface.eval(() => {
    const toast = document.querySelector('.toast-place')?.getBoundingClientRect();
    const foot = document.querySelector('.page-foot')?.getBoundingClientRect();
    return toast !== undefined && foot !== undefined && toast.bottom <= foot.top;
  });

/** What a row of clips says of a page without showing all of it; only a list of names may be cut. */
const cutFacts = (surface: Surface) =>
  surface.eval(() =>
    [...document.querySelectorAll('.clips-row-facts > :not(.clips-row-about)')].flatMap((fact) => {
      const row = fact.closest('.virtual-link')?.getBoundingClientRect();
      const { right, bottom } = fact.getBoundingClientRect();
      const fits = row !== undefined && right <= row.right && bottom <= row.bottom;
      return fits && fact.scrollWidth <= fact.clientWidth + 1 ? [] : [fact.textContent ?? ''];
    }),
  );

export default scenario({
  name: 'panel and workspace can be read in the dark, and as narrow as 320 pixels',
  run: async (driver, town) => {
    const picture = (name: string) => `.output/screens/${driver.name}/${name}.png`;
    await driver.openTab(`${town.url}/city/dana-whitlock.html`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Who is this about?');
    await panel.setTheme('dark');
    await panel.setViewport(320, 800);
    assert.deepEqual(await panel.axe(), []);
    assert.ok(await fits(panel), 'the panel is wider than 320 pixels');
    await panel.screenshot(picture('panel-dark-320'));
    await panel.click('Gwen Ostrander');
    await panel.click('Clip this page');
    await panel.waitFor('Clipped for');
    await panel.waitFor('Open Gwen Ostrander');
    // The foot takes its place a moment after the notice.
    await until('the notice to stand above the foot', () => isClear(panel));

    const workspace = await driver.extensionTab('workspace.html#/people');
    await workspace.waitFor('People');
    await workspace.setTheme('dark');
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(picture('people-dark'));
    await workspace.setViewport(320, 800);
    assert.ok(await fits(workspace), 'the workspace is wider than 320 pixels');
    await workspace.screenshot(picture('people-dark-320'));
    const clips = await driver.extensionTab('workspace.html#/clips');
    await clips.setViewport(320, 800);
    await clips.waitFor('Gwen Ostrander');
    assert.deepEqual(await cutFacts(clips), []);
    await clips.screenshot(picture('clips-320'));
  },
});

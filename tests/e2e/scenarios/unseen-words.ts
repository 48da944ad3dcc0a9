import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scenario } from '../driver.ts';

const page = readFileSync(new URL('../probes/unseen-words.html', import.meta.url), 'utf8');
const marks = (text: string) => text.match(/(?:Taken|Planted)-[\w-]+/g) ?? [];

export default scenario({
  name: 'words that a page hides from its readers are not taken, and those it has yet to show are',
  run: async (driver, town) => {
    const tab = await driver.openTab(`${town.url}/`);
    await tab.eval((html) => {
      document.body.innerHTML = html;
      for (const pane of document.querySelectorAll('#pane')) pane.scrollTop = 500;
    }, page);
    await driver.clickToolbar();
    await driver.panel();
    // As the background does it after the click.
    const html = await driver.inBackground(
      `const { scripting, tabs } = globalThis.browser ?? chrome;
       const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
       const [injected] = await scripting.executeScript({ target: { tabId: tab.id }, files: ['/capture.js'] });
       return injected.result.html;`,
      [],
    );
    deepEqual(
      marks(String(html)),
      marks(page).filter((mark) => mark.startsWith('Taken')),
    );
  },
});

import { deepEqual, ok } from 'node:assert/strict';
import { dropFile } from '../drop-file.ts';
import { scenario } from '../driver.ts';

const minutes = 'tests/fixtures/town/city/minutes-2025-08-12.pdf';

export default scenario({
  name: 'a PDF given to the panel is read, page by page, and clipped with its name and source',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('Read a file…');
    // Firefox's remote control can't fill a file field of a sidebar.
    if (driver.name === 'chromium') await panel.upload('Read a file…', minutes);
    else await dropFile(panel, '.file-drop', minutes);
    await panel.waitFor('Minutes of the Regular Meeting, August 12, 2025');
    await panel.waitFor('minutes-2025-08-12.pdf');
    deepEqual(await panel.axe(), []);

    await panel.fill('Where is this file from?', 'alderfalls.example.org/minutes.pdf');
    await panel.press('Tab');
    await panel.waitFor('https://alderfalls.example.org/minutes.pdf');
    ok(!town.requests.some(({ url }) => url.includes('minutes')), 'nothing was asked of the town');
  },
});

import { equal } from 'node:assert/strict';
import { dropFile } from '../drop-file.ts';
import { scenario } from '../driver.ts';

export default scenario({
  name: 'a PDF open in a tab is read in Chrome, and asked for as a file in Firefox',
  run: async (driver, town) => {
    await driver.openTab(`${town.url}/city/minutes-2025-08-12.pdf`);
    await driver.clickToolbar();
    const panel = await driver.panel();
    await panel.waitFor('This tab shows a PDF');
    equal(await panel.has('Read this PDF'), driver.name === 'chromium');
    if (driver.name === 'chromium') await panel.click('Read this PDF');
    else await dropFile(panel, '.file-drop', 'tests/fixtures/town/city/minutes-2025-08-12.pdf');
    await panel.waitFor('Minutes of the Regular Meeting, August 12, 2025');
    await panel.waitFor(`${town.url}/city/minutes-2025-08-12.pdf`);
  },
});

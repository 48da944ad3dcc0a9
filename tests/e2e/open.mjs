// npm run open [-- firefox]: the example town in a browser that has the extension. With no display,
// the main job is done without a window instead, and its pictures are kept.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findProgram, hasDisplay } from '../../scripts/machine.mjs';
import { serveTown } from '../fixtures/town/town-server.mjs';
import { mainJob } from './main-job.ts';
import { openDriver } from './open-driver.ts';
import { showWindow } from './show-window.ts';

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const setting = { programs: { [name]: findProgram(name) }, builds: resolve('.output') };
const folder = '.output/start';
mkdirSync(folder, { recursive: true });

const town = await serveTown({ port: hasDisplay() ? 4040 : 0 }).catch(() => serveTown());
console.log(`The example town of Alder Falls is at ${town.url}/`);

if (hasDisplay()) {
  console.log('Open a page, press the Groundwork button or Alt+Shift+G. Close the window to end.');
  await showWindow(name, setting, `${town.url}/`, resolve(folder, `profile-${name}`));
} else {
  console.log('There is no display here, so the main job is done without a window:');
  const pictures = `${folder}/${name}`;
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const driver = await openDriver(name, setting, {});
  try {
    await mainJob(driver, town, async (surface, what) => {
      await surface.screenshot(`${pictures}/${what}.png`);
      console.log(`  ${what}: ${pictures}/${what}.png`);
      if (what !== 'prep-sheet') return;
      await surface.pdf(`${pictures}/${what}.pdf`);
      console.log(`  ${what}, as it prints: ${pictures}/${what}.pdf`);
    });
    console.log(`Done. Everything that can be looked at is in ${pictures}/`);
  } catch (error) {
    await driver.screenshot(`${pictures}/stopped-here.png`).catch(() => undefined);
    console.error(`${String(error)}\nIt stopped at what ${pictures}/stopped-here.png shows.`);
    process.exitCode = 1;
  } finally {
    await driver.close();
  }
}
await town.close();

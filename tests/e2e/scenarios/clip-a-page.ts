import assert from 'node:assert/strict';
import { scenario } from '../driver.ts';
import { mainJob } from '../main-job.ts';

export default scenario({
  name: 'a page is clipped for a person, who is in the workspace and still there after a reload',
  run: (driver, town) =>
    mainJob(driver, town, async (surface, name) => {
      assert.deepEqual(await surface.axe(), [], name);
      await surface.screenshot(`.output/screens/${driver.name}/${name}.png`);
    }),
});

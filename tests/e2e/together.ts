import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveTown } from '../fixtures/town/town-server.mjs';
import type { Tally } from './choose.ts';
import type { Driver, Together } from './driver.ts';
import { openDriver, type Setting } from './open-driver.ts';
import { keepEvidence, readableStack, tooLong } from './trouble.ts';

const failures = '.output/e2e-failures/together';
export const together = 'together';

/** Runs the stories of several people, each in a browser of their own, one after another. */
export async function runTogether(setting: Setting, filter: string): Promise<Tally> {
  for (const folder of [failures, `.output/screens/${together}`]) {
    mkdirSync(folder, { recursive: true });
  }
  const folder = fileURLToPath(new URL('together/', import.meta.url));
  let [passed, failed] = [0, 0];
  for (const file of readdirSync(folder).toSorted()) {
    const { default: one } = (await import(`./together/${file}`)) as { default: Together };
    if (!`${file} ${one.name}`.toLowerCase().includes(filter.toLowerCase())) continue;
    const started = Date.now();
    const trouble = await runOne(setting, one, file.replace('.ts', ''));
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (trouble === undefined) passed++;
    else failed++;
    console.log(`${trouble === undefined ? '✓' : '✗'} together: ${one.name} (${seconds} s)`);
    if (trouble !== undefined) console.log(trouble.replaceAll(/^/gm, '    '));
  }
  return { passed, failed };
}

async function runOne(setting: Setting, one: Together, file: string): Promise<string | undefined> {
  const town = await serveTown();
  const opening = await Promise.allSettled(one.people.map((name) => openDriver(name, setting, {})));
  const drivers = opening.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  try {
    for (const each of opening) if (each.status === 'rejected') throw each.reason;
    await Promise.race([one.run(drivers, town), tooLong()]);
    const problems = (await Promise.all(drivers.map((each) => each.problems()))).flat();
    if (problems.length > 0) throw new Error(`Errors in the console:\n${problems.join('\n')}`);
    return undefined;
  } catch (error) {
    const trouble = error instanceof Error ? readableStack(error) : String(error);
    const kept = await Promise.all(
      drivers.map((driver: Driver, at) =>
        keepEvidence(driver, `${failures}/${file}-${at + 1}`, trouble),
      ),
    );
    return [trouble, ...kept].join('\n');
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    await town.close();
  }
}

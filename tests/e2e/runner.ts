import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveTown } from '../fixtures/town/town-server.mjs';
import { chooseScenarios, type Tally, type Told } from './choose.ts';
import type { BrowserName, Driver, Scenario } from './driver.ts';
import { closeFreeSeats } from './firefox/seat.ts';
import { openDriver, type Setting } from './open-driver.ts';
import { keepEvidence, readableStack, tooLong } from './trouble.ts';

export const screens = '.output/screens';
const failures = '.output/e2e-failures';

/** Runs every scenario whose name holds the filter, each in a clean profile, so many at once. */
export async function runScenarios(
  browser: BrowserName,
  setting: Setting,
  filter: string,
  atOnce = 1,
): Promise<Tally> {
  for (const folder of [screens, failures]) {
    // A run of a few leaves the pictures of the others.
    if (filter === '') rmSync(`${folder}/${browser}`, { recursive: true, force: true });
    mkdirSync(`${folder}/${browser}`, { recursive: true });
  }
  let [passed, failed] = [0, 0];
  const { platform } = process;
  const { run: waiting, not } = chooseScenarios(await loadScenarios(), {
    browser,
    filter,
    platform,
  });
  for (const { one, why } of not) console.log(`– ${browser}: ${one.name}: not run, ${why}`);
  const again: (Told & { first: string })[] = [];
  const tell = (mark: string, { name }: Scenario, started: number, more = '') => {
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${mark} ${browser}: ${name} (${seconds} s)${more}`);
  };
  const runOneByOne = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const started = Date.now();
      const trouble = await runOne(browser, setting, next.one, next.file);
      if (trouble === undefined) {
        passed++;
        tell('✓', next.one, started);
      } else again.push({ ...next, first: trouble });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runOneByOne));
  await closeFreeSeats();
  // What failed beside others is tried once more by itself; both answers are told.
  for (const { file, one, first } of again) {
    const started = Date.now();
    const trouble = await runOne(browser, setting, one, file);
    if (trouble === undefined) passed++;
    else failed++;
    await closeFreeSeats();
    tell(trouble === undefined ? '✓' : '✗', one, started, ', run again; at first:');
    console.log((trouble ?? first).replaceAll(/^/gm, '    '));
  }
  return { passed, failed, notRun: not.length };
}

async function loadScenarios(): Promise<Told[]> {
  const folder = fileURLToPath(new URL('scenarios/', import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const loaded = (await import(`./scenarios/${file}`)) as { default: Scenario };
      return { file: file.replace('.ts', ''), one: loaded.default };
    }),
  );
}

/** Undefined when all went well, otherwise what to print. */
async function runOne(browser: BrowserName, setting: Setting, one: Scenario, file: string) {
  const town = await serveTown();
  let driver: Driver | undefined;
  let wentWell = false;
  try {
    driver = await openDriver(browser, setting, one);
    await Promise.race([one.run(driver, town), tooLong()]);
    const problems = await driver.problems();
    if (problems.length > 0 && !one.refusals)
      throw new Error(`Errors in the console:\n${problems.join('\n')}`);
    wentWell = true;
    return undefined;
  } catch (error) {
    const trouble = error instanceof Error ? readableStack(error) : String(error);
    return `${trouble}\n${await keepEvidence(driver, `${failures}/${browser}/${file}`, trouble)}`;
  } finally {
    await driver?.close(wentWell);
    await town.close();
  }
}

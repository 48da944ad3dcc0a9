import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveTown } from '../fixtures/town/town-server.mjs';
import type { BrowserName, Driver, Scenario } from './driver.ts';
import { openDriver, type Setting } from './open-driver.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const screens = '.output/screens';
const failures = '.output/e2e-failures';
const limitSeconds = 150;

/** Runs every scenario whose name holds the filter, each in a fresh profile, one after another. */
export async function runScenarios(
  browser: BrowserName,
  setting: Setting,
  filter: string,
): Promise<Tally> {
  for (const folder of [screens, failures]) {
    // A run of a few leaves the pictures of the others.
    if (filter === '') rmSync(`${folder}/${browser}`, { recursive: true, force: true });
    mkdirSync(`${folder}/${browser}`, { recursive: true });
  }
  let [passed, failed] = [0, 0];
  for (const { file, one } of await loadScenarios()) {
    if (one.only && one.only !== browser) continue;
    if (!`${file} ${one.name}`.toLowerCase().includes(filter.toLowerCase())) continue;
    const started = Date.now();
    const trouble = await runOne(browser, setting, one, file);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (trouble === undefined) passed++;
    else failed++;
    console.log(`${trouble === undefined ? '✓' : '✗'} ${browser}: ${one.name} (${seconds} s)`);
    if (trouble !== undefined) console.log(trouble.replaceAll(/^/gm, '    '));
  }
  if (passed + failed === 0) throw new Error(`No scenario is called "${filter}"`);
  return { passed, failed };
}

async function loadScenarios(): Promise<{ file: string; one: Scenario }[]> {
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
  try {
    driver = await openDriver(browser, setting, one);
    await Promise.race([one.run(driver, town), tooLong()]);
    const problems = await driver.problems();
    if (problems.length > 0 && !one.refusals)
      throw new Error(`Errors in the console:\n${problems.join('\n')}`);
    return undefined;
  } catch (error) {
    const trouble = error instanceof Error ? readableStack(error) : String(error);
    return `${trouble}\n${await keepEvidence(driver, `${failures}/${browser}/${file}`, trouble)}`;
  } finally {
    await driver?.close();
    await town.close();
  }
}

/** The message, and of the stack what is ours. */
function readableStack({ message, stack = '' }: Error): string {
  const own = stack.split('\n').filter((line) => /^\s+at .*\/tests\/e2e\//.test(line));
  return [message, ...own.map((line) => line.replace(/file:\/\/\S*(?=tests\/e2e)/, ''))].join('\n');
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    const late = () => reject(new Error(`The scenario took longer than ${limitSeconds} s`));
    setTimeout(late, limitSeconds * 1000).unref();
  });
}

/** Whatever can still be had of the browser: a picture, the panel, the console. */
async function keepEvidence(driver: Driver | undefined, path: string, trouble: string) {
  if (!driver) return 'The browser did not open.';
  const tried = async (what: () => Promise<unknown>) => {
    const slow = new Promise((resolve) => setTimeout(resolve, 5000).unref());
    return Promise.race([what(), slow]).catch((error: unknown) => String(error));
  };
  await tried(() => driver.screenshot(`${path}.png`));
  const text = await tried(async () => {
    const panel = await driver.panel();
    await panel.screenshot(`${path}.panel.png`);
    return panel.text();
  });
  const problems = await tried(() => driver.problems());
  writeFileSync(
    `${path}.txt`,
    `${trouble}\n\npanel: ${String(text)}\n\nconsole: ${String(problems)}\n`,
  );
  return `Kept: ${path}.png, ${path}.txt`;
}

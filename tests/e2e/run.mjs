// npm run e2e [-- chromium|firefox|together] [words of a scenario's name] [--builds=DIR] [--report=FILE]
// [--at-once=2]: browsers side by side, which mostly wait
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findProgram, howToGet } from '../../scripts/machine.mjs';
import { tell } from '../../scripts/parts.mjs';
import { addUp } from './choose.ts';
import { runScenarios } from './runner.ts';
import { runTogether, together } from './together.ts';

const words = process.argv.slice(2);
const option = (name) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const both = ['chromium', 'firefox'];
const named = words.filter((word) => both.includes(word) || word === together);
const alone = named.length > 0 ? named.filter((word) => word !== together) : both;
const meets = named.length === 0 || named.includes(together);
const browsers = meets ? both : alone;
const filter = words.filter((word) => !named.includes(word) && !word.startsWith('--')).join(' ');
const builds = resolve(option('builds') ?? '.output');
const atOnce = Number(option('at-once') ?? 1);

const programs = Object.fromEntries(browsers.map((name) => [name, findProgram(name)]));
const missing = browsers.filter((name) => !programs[name]);
const unbuilt = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
if (missing.length > 0) {
  console.error(`Not found on this computer:\n${howToGet(missing).join('\n')}`);
  process.exit(1);
}
if (browsers.some((name) => !existsSync(`${builds}/${unbuilt[name]}/manifest.json`))) {
  console.error('There is no build to try: run `npm run build` first.');
  process.exit(1);
}

const tallies = await Promise.all(
  alone.map((name) => runScenarios(name, { programs, builds }, filter, atOnce)),
);
// By itself, since three browsers at once are enough for a machine.
if (meets) tallies.push(await runTogether({ programs, builds }, filter));
const total = addUp(tallies);
if (total.passed + total.failed === 0) {
  console.error(total.notRun > 0 ? 'Nothing was run' : `No scenario is called "${filter}"`);
  process.exit(1);
}
const report = option('report');
if (report) {
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify(total));
}
console.log(tell(total));
process.exit(total.failed > 0 ? 1 : 0);

// npm run bench [name …] [--size=N]: figures of the real thing in a real Chromium, beside what they are
// compared with. Prints a table and writes .output/bench/NAME.json.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findProgram, howToGet } from '../../scripts/machine.mjs';
import { runScript } from '../../scripts/npm.mjs';
import { table } from './row.ts';

const folder = new URL('benches/', import.meta.url);
const known = readdirSync(folder).map((file) => file.replace('.ts', ''));
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}; there is ${known.join(', ')}.`);
  process.exit(1);
}
const chromium = findProgram('chromium');
if (!chromium) {
  console.error(`Not found on this computer:\n${howToGet(['chromium']).join('\n')}`);
  process.exit(1);
}
const builds = resolve(
  process.argv.find((word) => word.startsWith('--builds='))?.slice(9) ?? '.output',
);
if (builds === resolve('.output') || !existsSync(builds)) {
  const { code, output } = await runScript('build');
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
}

const size = Number(process.argv.find((word) => word.startsWith('--size='))?.slice(7));

mkdirSync('.output/bench', { recursive: true });
let broken = 0;
for (const name of asked.length > 0 ? asked : known) {
  const { default: bench } = await import(new URL(`${name}.ts`, folder).href);
  const rows = await bench.run({ chromium, builds, ...(size > 0 ? { size } : {}) });
  writeFileSync(`.output/bench/${name}.json`, `${JSON.stringify({ rows }, null, 2)}\n`);
  console.log(`\n${name}\n${table(rows)}`);
  broken += rows.filter(({ holds }) => !holds).length;
}
console.log(broken > 0 ? `\n${broken} figures are over their limit` : '\nEvery limit holds');
process.exit(broken > 0 ? 1 : 0);

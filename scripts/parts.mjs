// The parts of the tests: what each runs, what it waits for, and how its answer is counted.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runScript } from './npm.mjs';

const reports = '.output/test';
const report = (name) => `${reports}/${name}.json`;

/** A part that either holds or does not counts as one test. */
const once = ({ code }) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const vitest = (name, args) => ({
  script: 'unit:all',
  args: [...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report(name)}`],
  count: () => {
    const { numPassedTests, numFailedTests, testResults } = readReport(name);
    const unread = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !hasFailure(assertionResults),
    );
    return { passed: numPassedTests, failed: numFailedTests + unread.length };
  },
});
const hasFailure = (results) => results.some(({ status }) => status === 'failed');

/** Browsers mostly wait, so two of a kind run side by side; what fails is run again by itself. */
const scenarios = (browser, atOnce = 1) => ({
  script: 'e2e',
  args: [browser, `--report=${report(`e2e-${browser}`)}`, `--at-once=${atOnce}`],
  after: ['build'],
  count: () => readReport(`e2e-${browser}`),
});

/** Listed in the order in which they are started; `after` names what must hold first. */
const parts = {
  build: { script: 'build', count: once },
  'e2e in Firefox': scenarios('firefox', 2),
  'e2e in Chromium': scenarios('chromium', 2),
  'e2e together': scenarios('together'),
  // After the build: both write what WXT generates.
  types: { script: 'types', after: ['build'], count: once },
  unit: vitest('unit', ['--project', 'rooms', '--project', 'screens']),
  lint: { script: 'lint', count: once },
  format: { script: 'format', count: once },
  'built package': { ...vitest('build', ['--project', 'package']), after: ['build'] },
  'web-ext lint': {
    script: 'lint:firefox',
    args: ['--output', 'json', '--metadata=false'],
    after: ['build'],
    count: (run) => {
      const found = JSON.parse(run.output.slice(run.output.indexOf('{')));
      const all = [...found.errors, ...found.warnings, ...found.notices];
      const tell = ({ file, line, code, message }) => `${file}:${line} ${code} ${message}`;
      run.output = all.map(tell).join('\n');
      return once({ code: all.length });
    },
  },
};

export const allParts = Object.keys(parts);

function readReport(name) {
  return JSON.parse(readFileSync(report(name), 'utf8'));
}

/**
 * Runs parts two at a time, prints each one's answer when it ends, and adds everything up. A part
 * that crashes, or whose answer cannot be read, counts as failed.
 */
export async function runParts(names) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0, notRun: 0 };
  const waiting = [...names];
  const ended = new Map();
  const running = new Map();
  while (waiting.length + running.size > 0) {
    for (const name of waiting.slice()) {
      const after = (parts[name].after ?? []).filter((each) => names.includes(each));
      if (running.size >= 2 || !after.every((each) => ended.has(each))) continue;
      waiting.splice(waiting.indexOf(name), 1);
      const broken = after.find((each) => ended.get(each).failed > 0);
      const run = broken
        ? Promise.resolve({ passed: 0, failed: 1, said: `not run: ${broken} failed` })
        : runPart(parts[name]);
      running.set(
        name,
        run.then((result) => ({ name, ...result })),
      );
    }
    const result = await Promise.race(running.values());
    running.delete(result.name);
    ended.set(result.name, result);
    total.passed += result.passed;
    total.failed += result.failed;
    total.notRun += result.notRun ?? 0;
    show(result);
  }
  return total;
}

async function runPart({ script, args, count }) {
  const run = await runScript(script, args);
  let counted;
  try {
    counted = count(run);
    // A part that says it failed is believed, whatever its report says.
    if (run.code !== 0 && counted.failed === 0) counted.failed = 1;
  } catch (error) {
    counted = { passed: 0, failed: 1 };
    run.output += `\nIts answer cannot be read: ${String(error)}\n`;
  }
  return { ...counted, seconds: run.seconds, said: run.output };
}

/** What counts, in one line; what could not be run here is neither passed nor failed. */
export function tell({ passed, failed, notRun = 0 }) {
  const rest = notRun > 0 ? `, ${notRun} not run on this system` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}

function show({ name, seconds = 0, said, ...counted }) {
  const mark = counted.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name}: ${tell(counted)} (${seconds.toFixed(0)} s)`);
  const text = said.trim();
  const wanted = counted.failed > 0 || name.startsWith('e2e');
  if (wanted && text !== '') console.log(text.replaceAll(/^/gm, '    '));
}

// Gets a checkout ready: the right Node, the packages of the lock and, when asked, the browsers.
import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { allPrograms, canInstall, howToGet, installPrograms, missingPrograms } from './machine.mjs';
import { runNpm } from './npm.mjs';

const oldestNode = [20, 19];

/** What is missing, in words for the person at the keyboard. */
export class Missing extends Error {}

/** `needs` lists the programs, beside Node, that the next step cannot do without. */
export async function setUp({ needs = [] } = {}) {
  checkNode();
  await installPackages();
  getPrograms(needs);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Missing(
    `Groundwork needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.\n` +
      'Get a current one from https://nodejs.org and try again.',
  );
}

async function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
  ) {
    return;
  }
  console.log('Installing the packages of package-lock.json …');
  const { code } = await runNpm(['ci'], { show: true });
  if (code !== 0) {
    throw new Missing(
      'The packages could not be installed. npm says why above; it needs to reach its registry.',
    );
  }
}

function getPrograms(keys) {
  const missing = missingHere(keys);
  if (missing.length === 0) return;
  if (canInstall()) {
    console.log(`Installing ${missing.join(', ')} …`);
    try {
      installPrograms(missing);
    } catch (error) {
      console.error(String(error));
    }
  }
  const still = missingHere(keys);
  if (still.length > 0) {
    throw new Missing(`This is missing on this computer:\n${howToGet(still).join('\n')}`);
  }
}

function missingHere(keys) {
  try {
    return missingPrograms(keys);
  } catch (error) {
    throw new Missing(error.message);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await setUp({ needs: process.argv.includes('browsers') ? allPrograms : [] });
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

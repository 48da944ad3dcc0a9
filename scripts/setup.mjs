// Gets a checkout ready: the right Node, the packages of the lock and, when asked, the browsers.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledNode, leftOut, whyNotNode } from './bundled-node.mjs';
import { allPrograms, canInstall, howToGet, installPrograms, missingPrograms } from './machine.mjs';
import { runNpm } from './npm.mjs';

/** What is missing, in words for the person at the keyboard. */
export class Missing extends Error {}

/** `needs` lists the programs, beside Node, that the next step cannot do without. */
export async function setUp({ needs = [] } = {}) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const bundled = bundledNode(packages, process);
  checkNode(packages, bundled);
  await installPackages();
  if (bundled) await putToUse(bundled, packages);
  getPrograms(needs);
}

function checkNode(packages, bundled) {
  const why = whyNotNode(process.version, packages, bundled);
  if (why) throw new Missing(why);
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
  await npm(['ci']);
}

/**
 * Sees to it that npm scripts run on the bundled Node, with everything that is made for this system.
 * Every npm leaves out what its own Node is too old for, which the bundled one then fetches; one
 * before 11 takes the link to it away again, together with the packages for other systems.
 */
async function putToUse(bundled, packages) {
  if (!existsSync(bundled)) return checkNode(packages);
  if (leftOut(packages, process, existsSync).length > 0) {
    if (!process.env.npm_execpath) throw new Missing('Start this through npm, please.');
    await npm(['install', '--no-save'], { node: join(bundled, packages[bundled].bin.node) });
  }
  const links = ['node', 'node.cmd'].map((name) => join('node_modules', '.bin', name));
  if (!links.some((link) => existsSync(link))) await npm(['rebuild', basename(bundled)]);
}

async function npm(args, options) {
  const { code } = await runNpm(args, { show: true, ...options });
  if (code === 0) return;
  throw new Missing(
    'The packages could not be installed. npm says why above; it needs to reach its registry.',
  );
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

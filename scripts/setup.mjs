// Gets a checkout ready: the right Node, the packages of the lock and, when asked, the browsers.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledNode, leftOut, whyNotNode } from './bundled-node.mjs';
import { allPrograms, canInstall, howToGet, installPrograms, missingPrograms } from './machine.mjs';
import { runNpm } from './npm.mjs';

const newerNpm = 'npm@11.19.1';

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
 * Every npm leaves out what its own Node is too old for, and npm 9 what is made for one C library;
 * one before 11 takes the link to Node away again, together with the packages for other systems.
 */
async function putToUse(bundled, packages) {
  if (!existsSync(bundled)) return checkNode(packages);
  const node = resolve(bundled, packages[bundled].bin.node);
  const isWhole = () => leftOut(packages, process, (path) => existsSync(path)).length === 0;
  if (!isWhole()) await npm(['install', '--no-save'], { node });
  if (!isWhole()) await npm(['exec', '--yes', newerNpm, '--', 'install', '--no-save'], { node });
  const links = ['node', 'node.cmd'].map((name) => join('node_modules', '.bin', name));
  if (!links.some((link) => existsSync(link))) await npm(['rebuild', basename(bundled)]);
}

async function npm(args, { node } = {}) {
  if (node && !process.env.npm_execpath) throw new Missing('Start this through npm, please.');
  // What npm starts looks for its Node on the path; what is global stays where this Node has it.
  const env = node && {
    PATH: [dirname(node), process.env.PATH].join(delimiter),
    PREFIX: dirname(dirname(process.execPath)),
  };
  const { code } = await runNpm(args, { show: true, node, env });
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

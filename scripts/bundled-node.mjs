// The Node among the packages, on which npm scripts run, and what is asked of the computer's own.

/** The path of the package that brings Node to a system; undefined where none does. */
export function bundledNode(packages, system) {
  return madeFor(packages, system).find((path) => packages[path].bin?.node !== undefined);
}

/** What is made for a system and is not there: npm leaves out what its own Node is too old for. */
export function leftOut(packages, system, isThere) {
  return madeFor(packages, system).filter((path) => !isThere(path));
}

function madeFor(packages, { platform, arch }) {
  const holds = (list, value) => list !== undefined && [list].flat().includes(value);
  return Object.keys(packages).filter((path) => {
    const { os, cpu, libc } = packages[path];
    const isMusl = holds(libc, 'musl'); // the bundled Node runs on the other one
    return holds(os, platform) && holds(cpu, arch) && !isMusl;
  });
}

/**
 * Why a computer's own Node cannot be used; undefined when it can. Where a Node is among the
 * packages, any from 20 on can fetch it. Elsewhere the tools run on the computer's own, and jsdom
 * asks for the newest.
 */
export function whyNotNode(version, packages, bundled) {
  const wanted = bundled ? '>=20.0.0' : packages['node_modules/jsdom'].engines.node;
  if (fits(version, wanted)) return undefined;
  const why = bundled ? '' : ', since no Node for this system is among its packages';
  return (
    `Groundwork needs Node ${inWords(wanted)}${why}; this is ${version}.\n` +
    'Get a current one from https://nodejs.org and try again.'
  );
}

/** Whether a version is in a range such as `^22.22.2 || ^24.15.0 || >=26.0.0`. */
export function fits(version, range) {
  const given = numbers(version);
  return range.split('||').some((part) => {
    const [, sign, least] = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(part.trim()) ?? [];
    if (!least) throw new Error(`"${range}" is a range of a kind not known here`);
    const wanted = numbers(least);
    if (sign === '^' && given[0] !== wanted[0]) return false;
    const differs = given.findIndex((number, at) => number !== wanted[at]);
    return differs < 0 || given[differs] > wanted[differs];
  });
}

const numbers = (version) =>
  version
    .replace('v', '')
    .split('.')
    .map((part) => parseInt(part, 10));

/** `22.22.2 or newer of 22, 24.15.0 or newer of 24, or 26.0.0 or newer` */
function inWords(range) {
  const words = range.split('||').map((part) => {
    const least = part.trim().replace(/^(\^|>=)/, '');
    return part.trim().startsWith('^')
      ? `${least} or newer of ${least.split('.')[0]}`
      : `${least} or newer`;
  });
  return words.join(', or ');
}

/**
 * WXT builds each script by itself, with a copy of everything it imports. The worker of files and
 * keys imports most of what the pages have too (records, store, ledger, formats), so it is built
 * with them instead: a module that loads the pages' own chunks. While developing it stays a script.
 */
import { fileURLToPath } from 'node:url';

const name = 'share-worker';
const source = fileURLToPath(new URL(`../entrypoints/${name}.ts`, import.meta.url));
const entry = `virtual:groundwork/${name}`;

/** Takes the script from the list of what WXT builds on its own. */
export function withoutOwnBuild(command, entrypoints) {
  const at = entrypoints.findIndex((each) => each.name === name);
  if (at === -1) throw new Error(`There is no entrypoint ${name}`);
  if (command === 'build') entrypoints.splice(at, 1);
}

export function shareWorkerChunk() {
  return {
    name: 'groundwork:share-worker-chunk',
    apply: 'build',
    buildStart({ input }) {
      if (!('workspace' in input)) return;
      this.emitFile({ type: 'chunk', id: entry, fileName: `${name}.js` });
    },
    resolveId(id) {
      return id === entry ? `\0${entry}` : null;
    },
    load(id) {
      if (id !== `\0${entry}`) return null;
      return `import worker from ${JSON.stringify(source)};\nworker.main();\n`;
    },
  };
}

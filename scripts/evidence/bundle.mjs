import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(root, '.output/tools');

/** The product's own code as scripts for a browser: one to take a page, one to answer from it. */
export async function bundleFinder() {
  return {
    take: await bundleOne('lib/capture/take/take-snapshot.ts', 'groundworkTake'),
    answer: await bundleOne('scripts/evidence/answer.ts', 'groundworkAnswer'),
  };
}

async function bundleOne(entry, name) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'es2023',
      lib: { entry: path.join(root, entry), name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  return await readFile(path.join(folder, `${name}.js`), 'utf8');
}

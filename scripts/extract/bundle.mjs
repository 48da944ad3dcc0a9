import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(root, '.output/tools');

/** One self-contained script that leaves its exports in a global variable. */
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

export async function bundle() {
  return {
    take: await bundleOne('lib/capture/take/take-snapshot.ts', 'groundworkTake'),
    read: await bundleOne('lib/capture/read-page.ts', 'groundworkRead'),
  };
}

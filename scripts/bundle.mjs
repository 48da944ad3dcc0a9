import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, '.output/tools');

/** The product's own code as one script for a browser, which leaves its exports in a global variable. */
export async function bundleScript(entry, name) {
  return await readFile(await bundle(entry, name, 'iife'), 'utf8');
}

/** The product's own code, brought in here. */
export async function importBundled(entry, name) {
  return await import(pathToFileURL(await bundle(entry, name, 'es')).href);
}

async function bundle(entry, name, format) {
  const fileName = `${name}.${format === 'es' ? 'mjs' : 'js'}`;
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
      lib: { entry: path.join(root, entry), name, formats: [format], fileName: () => fileName },
    },
  });
  return path.join(folder, fileName);
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Every TypeScript file below a folder, by its path from the root. */
export function listSources(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .sort();
}

/** The file that a relative import means, with its ending; undefined when there is none. */
export function findFile(root: string, path: string): string | undefined {
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
  return endings
    .map((ending) => path + ending)
    .find((each) => statSync(join(root, each), { throwIfNoEntry: false })?.isFile());
}

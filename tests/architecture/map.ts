import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths that ARCHITECTURE.md lists under "Rooms"; a folder has a slash at its end. */
export function mappedPaths(text: string): string[] {
  const block = /## Rooms\n+```\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  let above = '';
  return block.split('\n').flatMap((line) => {
    const [, indent, name] = /^( *)(\S+)/.exec(line) ?? [];
    if (name === undefined) return [];
    if (indent === '') above = name;
    return [indent === '' ? name : `${above}${name}`];
  });
}

/** The folders that stand in one, and its files too where each of them matters. */
export function standingIn(folder: string, withFiles: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() || withFiles)
    .map((one) => `${folder}/${one.name}${one.isDirectory() ? '/' : ''}`);
}

export function isThere(path: string): boolean {
  const folder = readdirSync(join(path, '..'), { withFileTypes: true });
  const name = path.replace(/\/$/, '').split('/').pop();
  return folder.some((one) => one.name === name && one.isDirectory() === path.endsWith('/'));
}

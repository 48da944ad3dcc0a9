import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { findFile, listSources } from './files';
import { literal } from './read-source';
import { text, walk } from './syntax';

interface Module {
  readonly exports: ReadonlySet<string>;
  /** How often each name is written in it, its own declarations included. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Names that it takes, by the file that they come from; `*` is everything there. */
  readonly takes: readonly (readonly [file: string, name: string])[];
}

/**
 * Exports of what is shipped that nothing but tests mentions, as `file name`. `users` are folders
 * that may use them without being shipped.
 */
export function findUnused(root: string, shipped: readonly string[], users: readonly string[]) {
  const read = (folders: readonly string[]) =>
    folders
      .flatMap((folder) => listSources(root, folder))
      .map((file) => [file, readModule(root, file)] as const);
  const modules = new Map(read(shipped));
  const taken = new Set<string>();
  for (const [, { takes, mentions }] of [...modules, ...read(users)]) {
    for (const [file, name] of takes) {
      // What is loaded late is taken by the names that the loader writes.
      const names = name === '*' ? mentions.keys() : [name];
      for (const each of names) taken.add(`${file} ${each}`);
    }
  }
  return [...modules].flatMap(([file, { exports, mentions }]) =>
    [...exports]
      .filter((name) => name !== 'default' || !file.startsWith('entrypoints/'))
      .filter((name) => (mentions.get(name) ?? 0) < 2 && !taken.has(`${file} ${name}`))
      .map((name) => `${file} ${name}`),
  );
}

function readModule(root: string, file: string): Module {
  const code = readFileSync(join(root, file), 'utf8');
  const { program, module } = parseSync(file, code);
  const exports = new Set<string>();
  const takes: [string, string][] = [];
  const take = (from: string, name: string) => {
    const target = from.startsWith('.') && findFile(root, posix.join(posix.dirname(file), from));
    if (target) takes.push([target, name]);
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    for (const { importName } of entries) {
      take(
        moduleRequest.value,
        importName.kind === 'Default' ? 'default' : (importName.name ?? '*'),
      );
    }
  }
  for (const { entries } of module.staticExports) {
    for (const { exportName, importName, moduleRequest } of entries) {
      const name = exportName.kind === 'Default' ? 'default' : exportName.name;
      if (name) exports.add(name);
      if (moduleRequest) take(moduleRequest.value, importName.name ?? '*');
    }
  }
  const mentions = new Map<string, number>();
  walk({ type: 'File', program }, ({ node }) => {
    const type = text(node['type']);
    if (type === 'Identifier' || type === 'JSXIdentifier') {
      const name = text(node['name']);
      mentions.set(name, (mentions.get(name) ?? 0) + 1);
    }
    if (type === 'ImportExpression' || type === 'TSImportType') take(literal(node['source']), '*');
  });
  return { exports, mentions, takes };
}

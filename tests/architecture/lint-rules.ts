import { extensionApi, outside, rooms, type Room } from './rooms.ts';

/** The table of rooms in the linter's words: what `.oxlintrc.json` must hold under `overrides`. */
export function lintOverrides(): readonly unknown[] {
  return rooms.map((room) => ({
    files: [`${room.folder}/**`],
    rules: {
      'no-restricted-imports': restrictedImports(room),
      'no-restricted-globals': restrictedGlobals(room),
    },
  }));
}

const packages = [...new Set(rooms.flatMap((room) => room.packages))].sort();

function restrictedImports(room: Room): unknown {
  if (room.mayImport === 'everything') return 'off';
  const strangers = rooms
    .map(({ folder }) => folder)
    .filter((folder) => folder !== room.folder && !room.mayImport.includes(folder))
    .filter((folder) => !isPartOfKnown(folder, room))
    .map((folder) => seenFrom(room, folder) + exceptPorts(folder, room));
  const unknown = packages.filter((name) => !room.packages.includes(name));
  const patterns = [
    `^(\\.\\./)+(${strangers.join('|')})`,
    ...(unknown.length > 0 ? [`^(${unknown.join('|')})(/|$)`] : []),
    '^(node:|\\.\\./.*(tests|scripts)/)',
  ];
  return ['error', { patterns: patterns.map((regex) => ({ regex, message: room.because })) }];
}

/** From inside `lib` its rooms are reached without the name of it; from elsewhere never. */
function seenFrom(room: Room, folder: string): string {
  return room.folder.startsWith('lib/') ? folder.replace('lib/', '(lib/)?') : folder;
}

/** The linter's patterns cannot say "but not", so what is not `ports/` is spelled out. */
function exceptPorts(folder: string, room: Room): string {
  const known = room.mayImport.includes('lib/app/ports');
  return folder === 'lib/app' && known ? '/([^/]+$|[^p]|p[^o]|po[^r])' : '(/|$)';
}

/** `lib/app` stands for `lib/app/ports` too, or a port could not be told from a use case. */
function isPartOfKnown(folder: string, room: Room): boolean {
  return `${room.folder}/`.startsWith(`${folder}/`) || folder.startsWith(`${room.folder}/`);
}

function restrictedGlobals(room: Room): unknown {
  const api = extensionApi.rooms.includes(room.folder)
    ? []
    : extensionApi.names.map((name) => ({ name, message: extensionApi.because }));
  const reach = room.pure ? outside.names.map((name) => ({ name, message: outside.because })) : [];
  return api.length + reach.length > 0 ? ['error', ...api, ...reach] : 'off';
}

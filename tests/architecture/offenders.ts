import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { findFile, listSources } from './files';
import { readSource, type Mention, type Source } from './read-source';
import { extensionApi, outside, rooms, shippedFixtures, walls, type Room } from './rooms';

export interface Offender {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

export const shipped = ['lib', 'components', 'entrypoints'];

/** Everything below a root that breaks the table of rooms; empty when the house is in order. */
export function findOffenders(root: string): Offender[] {
  const sources = new Map(
    shipped
      .flatMap((folder) => listSources(root, folder))
      .map((file) => [file, readSource(file, readFileSync(join(root, file), 'utf8'))] as const),
  );
  return [...sources].flatMap(([file, source]) => {
    const room = roomOf(file);
    if (!room) return [{ file, line: 1, rule: 'every file belongs to a room; this one has none' }];
    return [
      ...source.imports.flatMap((mention) => checkImport(root, file, room, mention)),
      ...checkReach(file, room, source),
      ...checkWalls(root, file, sources),
    ];
  });
}

/** One line for a person: where to look, and what is wrong there. */
export function describe({ file, line, rule }: Offender): string {
  return `${file}:${line} ${rule}`;
}

/** The room of a file: the longest folder of the table that it lies in. */
export function roomOf(file: string): Room | undefined {
  return rooms
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0];
}

function checkImport(root: string, file: string, room: Room, mention: Mention): Offender[] {
  const { name, line } = mention;
  const offend = (why: string) => [{ file, line, rule: `imports ${name}: ${why}` }];
  if (name === '?') return offend('a module is named in full, so that this test can see it');
  if (!name.startsWith('.')) {
    const known = room.packages.some((each) => name === each || name.startsWith(`${each}/`));
    return known ? [] : offend(room.because);
  }
  const path = posix.join(posix.dirname(file), name);
  const target = findFile(root, path);
  if (target === undefined) return offend('there is no such file');
  const goal = roomOf(target);
  if (!goal) {
    const given =
      room.mayImport === 'everything' && shippedFixtures.some((each) => target.startsWith(each));
    return given ? [] : offend('what is shipped may not reach outside the rooms');
  }
  const known =
    goal === room || room.mayImport === 'everything' || room.mayImport.includes(goal.folder);
  return known ? [] : offend(room.because);
}

function checkReach(file: string, room: Room, source: Source): Offender[] {
  const { names } = extensionApi;
  const api = extensionApi.rooms.includes(room.folder)
    ? []
    : source.globals
        .filter(({ name }) => names.includes(name))
        .map(({ name, line }) => ({ file, line, rule: `uses ${name}: ${extensionApi.because}` }));
  if (!room.pure) return api;
  const taken = [
    ...source.globals.filter(({ name }) => outside.names.includes(name)),
    ...source.members.filter(({ name }) => outside.members.includes(name)),
    ...source.constructions.filter(({ name }) => outside.constructions.includes(name)),
  ];
  return [
    ...api,
    ...taken.map(({ name, line }) => ({ file, line, rule: `uses ${name}: ${outside.because}` })),
  ];
}

/** Follows a walled file's imports, type or value, through every file that they lead to. */
function checkWalls(root: string, file: string, sources: ReadonlyMap<string, Source>): Offender[] {
  return walls.flatMap(({ from, never, because }) => {
    if (!from.test(file)) return [];
    const offenders: Offender[] = [];
    const seen = new Set([file]);
    const visit = (at: string, path: readonly string[], line: number | undefined) => {
      for (const mention of sources.get(at)?.imports ?? []) {
        if (!mention.name.startsWith('.')) continue;
        const target = findFile(root, posix.join(posix.dirname(at), mention.name));
        if (target === undefined || seen.has(target)) continue;
        seen.add(target);
        const steps = [...path, target];
        const first = line ?? mention.line;
        if (never.test(target)) {
          offenders.push({ file, line: first, rule: `reaches ${steps.join(' → ')}: ${because}` });
        } else visit(target, steps, first);
      }
    };
    visit(file, [], undefined);
    return offenders;
  });
}

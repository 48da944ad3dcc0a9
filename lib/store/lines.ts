import type { Lines } from '../app/ports/records';
import type { Base } from './base';
import { reading } from './failures';
import { idsOf } from './groups';
import { readMarked } from './log';
import { readWhole } from './read-subjects';
import type { SubjectRow } from './subject-row';

const chunk = 250;

/** The lines of subjects by id, in chunks, each read in a transaction of its own. */
export async function* readLines(
  base: Base,
  choice: { readonly ids?: readonly string[]; readonly since?: number } = {},
): AsyncIterable<readonly Lines[]> {
  const ids = await reading(() => chosenIds(base, choice));
  for (let at = 0; at < ids.length; at += chunk) {
    const rows = await reading(() => base.subjects.bulkGet(ids.slice(at, at + chunk)));
    yield rows.filter((row) => row !== undefined).map((row) => linesOf(readWhole(base, row)));
  }
}

async function chosenIds(
  base: Base,
  { ids, since }: { readonly ids?: readonly string[]; readonly since?: number },
): Promise<string[]> {
  const { subjects } = base;
  const every = since === undefined || (await wentBack(base, since));
  const rows = every ? subjects.toCollection() : subjects.where('last').above(since);
  const all = await rows.primaryKeys();
  const wanted = new Set(ids);
  return all.filter((id) => ids === undefined || wanted.has(id)).toSorted();
}

/** After a return, lines of batches long before may stand here that did not stand then. */
async function wentBack(base: Base, since: number): Promise<boolean> {
  return (await readMarked(base)).some(({ n, logged }) => logged.is === 'return' && n > since);
}

function linesOf({ id, groups }: SubjectRow): Lines {
  const lines = groups.flatMap((group) => {
    const ids = idsOf(group);
    return group.lines.map((line, at) => ({ id: ids[at] ?? '', line, n: group.n }));
  });
  const sorted = lines.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return { id, lines: sorted.map(({ line }) => line), batches: sorted.map(({ n }) => n) };
}

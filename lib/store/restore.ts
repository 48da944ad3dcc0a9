import { type Records, type RestorePoint, type StoreCause } from '../app/ports/records';
import { done, failed } from '../domain/result';
import { applyChanges, type Change } from './apply';
import { inOneWrite, type Base, type StoredAside } from './base';
import { ClipIndexer } from './clip-indexer';
import { opened } from './codec';
import { attempting, reading } from './failures';
import { isErasureLine, isGroups, joinGroups, partGroups, type Group } from './groups';
import { readMarked, writeLog, writePoint, type Marked } from './log';
import { readWhole, storedSubjects } from './read-subjects';
import { holdsBatch, partingOf, type Return } from './timeline';

type Restoring = Pick<Records, 'restorePoints' | 'makeRestorePoint' | 'returnTo'>;

export function restoring(base: Base): Restoring {
  return {
    restorePoints: () =>
      reading(async () => (await readMarked(base)).flatMap(pointOf).toReversed()),
    makeRestorePoint: (label) =>
      attempting(async () => done(await inOneWrite(base, () => writePoint(base, label)))),
    returnTo: (id, label) =>
      attempting<RestorePoint, StoreCause | 'restore-point-unknown'>(async () =>
        inOneWrite(base, async () => {
          const marked = await readMarked(base);
          if (!marked.flatMap(pointOf).some((point) => point.id === id)) {
            return failed('restore-point-unknown', { id });
          }
          const undo = await writePoint(base, label);
          await writeLog(base, { is: 'return', at: base.now(), to: id });
          await moveTo(base, id, undo.id, marked.flatMap(returnOf));
          return done(undo);
        }),
      ),
  };
}

function pointOf({ n, logged }: Marked): RestorePoint[] {
  if (logged.is !== 'point') return [];
  const { label, at, subjects, entries } = logged;
  return [{ id: n, label, at, subjects, entries }];
}

function returnOf({ n, logged }: Marked): Return[] {
  return logged.is === 'return' ? [{ n, to: logged.to }] : [];
}

/** Swaps lines between the rows and what is set aside, until the rows hold what the point held. */
async function moveTo(
  base: Base,
  target: number,
  from: number,
  returns: readonly Return[],
): Promise<void> {
  const parting = partingOf(target, from, returns);
  const wanted = (n: number) => n <= parting || holdsBatch(returns, target, n);
  const setAside = await base.aside.where('n').above(parting).toArray();
  const back = setAside.filter(({ n }) => wanted(n));
  const present = await base.subjects.where('last').above(parting).primaryKeys();
  const ids = new Set([...present, ...back.map(({ subject }) => subject)]);
  const rows = new Map((await storedSubjects(base, [...ids])).map((row) => [row.id, row]));
  const backBySubject = Map.groupBy(back, ({ subject }) => subject);
  const changes: Change[] = [];
  const away: StoredAside[] = [];
  for (const id of ids) {
    const stored = rows.get(id);
    const before = stored && readWhole(base, stored);
    // Erasures stay wherever we return to, or what they erased could come in again.
    const { kept, rest } = partGroups(
      before?.groups ?? [],
      (line, _, n) => wanted(n) || isErasureLine(line),
    );
    const returned = (backBySubject.get(id) ?? []).flatMap((row) => groupsOf(base, row));
    if (rest.length === 0 && returned.length === 0) continue;
    changes.push({ id, before, groups: joinGroups([...kept, ...returned]) });
    away.push(...rest.map((group) => asideOf(base, id, group)));
  }
  await base.aside.bulkDelete(back.map(({ subject, n }): [string, number] => [subject, n]));
  await base.aside.bulkPut(away);
  const clipIndex = new ClipIndexer(base);
  await applyChanges(base, changes, clipIndex);
  await clipIndex.end(false);
}

function asideOf({ codec }: Base, subject: string, group: Group): StoredAside {
  return { subject, n: group.n, body: codec.seal([group]) };
}

function groupsOf({ codec }: Base, { body }: StoredAside): readonly Group[] {
  const groups = opened(codec, body);
  return isGroups(groups) ? groups : [];
}

/** Takes erased lines out of what is set aside too. */
export async function purgeAside(
  base: Base,
  subject: string,
  gone: ReadonlySet<string>,
): Promise<void> {
  const rows = await base.aside.where('subject').equals(subject).toArray();
  for (const row of rows) {
    const { kept, rest } = partGroups(groupsOf(base, row), (_, id) => !gone.has(id));
    if (rest.length === 0) continue;
    const [group] = kept;
    if (group === undefined) await base.aside.delete([subject, row.n]);
    else await base.aside.put(asideOf(base, subject, group));
  }
}

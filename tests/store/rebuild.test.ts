import * as fc from 'fast-check';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Records } from '../../lib/app/ports/records';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { erase } from '../../lib/ledger/erase';
import { remove, restore, say } from '../../lib/ledger/say';
import { known } from '../ledger/group';
import { opened, wrote } from './open';
import { approachEntries, profileEntries } from './seed';

const deed = fc.record({
  does: fc.constantFrom(
    'say',
    'stale',
    'delete',
    'restore',
    'erase',
    'approach',
    'move',
    'profile',
    'point',
    'return',
  ),
  which: fc.nat({ max: 3 }),
  t: fc.nat({ max: 99 }),
});

/** Derived tables as they stand; the log and the blobs are nobody's derivation. */
async function derived(factory: IDBFactory): Promise<unknown> {
  const db = new Dexie('town', { indexedDB: factory, IDBKeyRange });
  await db.open();
  const [subjects, tallies, erased] = await Promise.all(
    ['subjects', 'tallies', 'erased'].map((name) => db.table(name).toArray()),
  );
  db.close();
  const counts = tallies
    ?.filter(({ body }) => body.length !== 0)
    .map(({ list, body }) => ({ list, body: { ...body, turn: 0 } }));
  return { subjects, counts, erased };
}

async function act(
  records: Records,
  { does, which, t }: { does: string; which: number; t: number },
) {
  const id = `${t % 4 === 0 ? 'a' : 'p'}${which}`;
  const subject = (await records.subject(id))?.subject ?? foldSubject(id, []);
  const stamp = { by: 'ana', t };
  const points = await records.restorePoints();
  const point = points[t % Math.max(1, points.length)];
  if (does === 'point') await records.makeRestorePoint('here');
  if (does === 'return' && point !== undefined) await records.returnTo(point.id, 'back');
  if (does === 'approach') await wrote(records, { entries: approachEntries(which) });
  if (does === 'profile') await wrote(records, { entries: profileEntries(which) });
  const approach = (await records.subject(`a${which}`))?.subject ?? foldSubject(`a${which}`, []);
  const head = [...subject.heads.values()].flat()[0];
  const entries = [
    does === 'say' && say(subject, 'role', `role ${t}`, stamp),
    does === 'stale' && say(foldSubject(id, []), 'place', `place ${t}`, stamp),
    does === 'move' && say(approach, 'profile', `p${t % 4}`, stamp),
    does === 'delete' && remove(subject, stamp),
    does === 'restore' && restore(subject, stamp),
    ...(does === 'erase' && head !== undefined ? erase(subject, { ids: [head] }, stamp) : []),
  ].filter((entry) => typeof entry === 'object');
  const agreed = entries.map((entry) => known(entry).id);
  if (entries.length > 0) await wrote(records, { entries, erasuresAgreed: agreed });
}

it('what was kept equals what is built again, after anything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 25 }), async (deeds) => {
      const factory = new IDBFactory();
      const records = await opened({ factory });
      await wrote(records, { entries: [0, 1, 2].flatMap((n) => profileEntries(n)) });
      await wrote(records, { entries: [0, 1].flatMap(approachEntries) });
      for (const one of deeds) await act(records, one);
      const kept = await derived(factory);
      expect((await records.rebuild()).ok).toBe(true);
      expect(await derived(factory)).toEqual(kept);
    }),
    { numRuns: 80 },
  );
});

it('a build that derives in another way derives everything again at opening', async () => {
  const factory = new IDBFactory();
  const first = await opened({ factory, projection: 1 });
  await wrote(first, { entries: [...profileEntries(1), ...approachEntries(1)] });
  const kept = await first.subject('p1');
  first.close();
  if (kept === undefined) throw new Error('not kept');
  const project = () => ({ ...kept.columns, name: 'derived anew', about: [] });
  const same = await opened({ factory, projection: 1, project });
  expect((await same.subject('p1'))?.columns.name).not.toBe('derived anew');
  same.close();
  const second = await opened({ factory, projection: 2, project });
  expect((await second.subject('p1'))?.columns.name).toBe('derived anew');
});

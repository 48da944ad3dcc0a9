import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { versions, type SchemaVersion } from '../../lib/store/versions';
import { answersOf, diskOf, dumpOf, fixtureOf, lived, plainProject, readFixture } from './fixture';
import { opened, wrote } from './open';
import { profileEntries } from './seed';

const newest = versions.at(-1)?.version ?? 0;

describe('every released version of the store', () => {
  it.each(versions.map(({ version }) => version))(
    '%i opens, and answers as it did',
    async (version) => {
      const fixture = readFixture(version);
      const factory = await diskOf(fixture);
      const records = await opened({ factory, project: plainProject });
      expect(await answersOf(records)).toEqual(fixture.answers);
      expect((await records.rebuild()).ok).toBe(true);
      expect(await answersOf(records)).toEqual(fixture.answers);
    },
  );

  it.each(versions)('$version has the tables that its fixture tells of', ({ version, stores }) => {
    expect(readFixture(version).stores).toEqual(stores);
  });

  // When this fails, what is written to disk has changed: that needs a new version, a migration
  // and a fixture of its own, never another content of a fixture that was released.
  it('the newest writes what its fixture holds', async () => {
    const factory = new IDBFactory();
    const records = await lived(factory);
    await expect(await dumpOf(factory, records)).toMatchFileSnapshot(
      fileURLToPath(fixtureOf(newest)),
    );
  });
});

describe('a migration', () => {
  const next: SchemaVersion = {
    version: newest + 1,
    stores: { notes: 'id' },
    upgrade: async (transaction) => {
      await transaction
        .table('notes')
        .put({ id: 'moved', count: await transaction.table('subjects').count() });
    },
  };

  it('marks a restore point before it changes anything', async () => {
    const factory = await diskOf(readFixture(newest));
    const records = await opened({ factory, project: plainProject, versions: [...versions, next] });
    const [point] = await records.restorePoints();
    expect(point).toMatchObject({ label: `before-version-${newest + 1}`, subjects: 4 });
    expect(await answersOf(records)).toEqual(readFixture(newest).answers);
    await wrote(records, { entries: profileEntries(9) });
    if (point !== undefined) await records.returnTo(point.id, 'undo');
    expect(await answersOf(records)).toEqual(readFixture(newest).answers);
  });

  it('that fails leaves everything as it was', async () => {
    const factory = await diskOf(readFixture(newest));
    const failing: SchemaVersion = {
      ...next,
      upgrade: async (transaction) => {
        await transaction.table('subjects').clear();
        throw new DOMException('disk', 'QuotaExceededError');
      },
    };
    await expect(opened({ factory, versions: [...versions, failing] })).rejects.toThrow(
      'store-full',
    );
    const records = await opened({ factory, project: plainProject });
    expect(await answersOf(records)).toEqual(readFixture(newest).answers);
  });

  it('is not run on a new database', async () => {
    const records = await opened({ versions: [...versions, next] });
    expect(await records.restorePoints()).toEqual([]);
  });
});

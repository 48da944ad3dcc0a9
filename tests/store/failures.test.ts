import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/store/open-store';
import { rescueLines } from '../../lib/store/rescue';
import { versions } from '../../lib/store/versions';
import { allLines, names, opened, optionsFor, scrambled, wrote } from './open';
import { profileEntries, seedEntries } from './seed';

const newest = versions.at(-1)?.version ?? 0;

const refusal = 'A mutation operation was attempted on a database that did not allow mutations.';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** A browser whose database fails to open in this way. */
function failing(name: string, message = name): IDBFactory {
  const factory = new IDBFactory();
  vi.spyOn(factory, 'databases').mockRejectedValue(new DOMException(message, name));
  vi.spyOn(factory, 'open').mockImplementation(() => {
    const request = new EventTarget();
    const error = new DOMException(message, name);
    const event = new Event('error', { cancelable: true });
    Object.assign(request, { error });
    queueMicrotask(() => {
      request.dispatchEvent(event);
      if ('onerror' in request && typeof request.onerror === 'function') request.onerror(event);
    });
    return request as IDBOpenDBRequest;
  });
  return factory;
}

/** Has one of the browser's own ways with a table fail where told. */
function intercept(
  method: 'put' | 'add' | 'get',
  fails: (store: IDBObjectStore, first: unknown) => DOMException | undefined,
): void {
  const own: unknown = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method)?.value;
  if (typeof own !== 'function') throw new Error(`There is no ${method}`);
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function through(
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    const failure = fails(this, args[0]);
    if (failure !== undefined) throw failure;
    return Reflect.apply(own, this, args);
  });
}

/** Makes every write to a table fail in this way. */
function refuseWrites(table: string, name: string, message = name): void {
  const fails = (store: IDBObjectStore) =>
    store.name === table ? new DOMException(message, name) : undefined;
  intercept('put', fails);
  intercept('add', fails);
}

/** A connection of another window, by the bare browser. */
function connect(
  factory: IDBFactory,
  version: number,
  change: (db: IDBDatabase, transaction: IDBTransaction | null) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('town', version);
    request.addEventListener('upgradeneeded', () => change(request.result, request.transaction));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
  });
}

/** Puts something into a table past the store. */
async function tamper(factory: IDBFactory, table: string, row: unknown): Promise<void> {
  const db = await connect(factory, newest * 10);
  const transaction = db.transaction(table, 'readwrite');
  transaction.objectStore(table).put(row);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
}

async function rescued(lines: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const one of lines) all.push(one);
  return all;
}

describe('opening fails with its cause', () => {
  it.each([
    ['in a private window of Firefox', 'InvalidStateError', refusal, 'store-private'],
    ['when the profile is damaged', 'UnknownError', 'Internal error', 'store-corrupt'],
    ['when the disk is full', 'QuotaExceededError', 'full disk', 'store-full'],
    ['when site data are blocked', 'SecurityError', 'denied', 'store-unavailable'],
  ])('%s', async (_, name, message, cause) => {
    expect(await openStore(optionsFor({ factory: failing(name, message) }))).toMatchObject({
      ok: false,
      cause,
    });
  });

  it('in a private window that opens but refuses to write', async () => {
    refuseWrites('tallies', 'InvalidStateError', refusal);
    expect(await openStore(optionsFor())).toMatchObject({ ok: false, cause: 'store-private' });
  });

  it('when a newer version wrote it, and leaves that as it is', async () => {
    const factory = new IDBFactory();
    const newer = await connect(factory, 70, (db) =>
      db.createObjectStore('future', { keyPath: 'id' }),
    );
    newer.close();

    const result = await openStore(optionsFor({ factory }));
    expect(result).toMatchObject({
      ok: false,
      cause: 'store-newer',
      facts: { found: 7, known: newest },
    });
    const again = await connect(factory, 70);
    expect([...again.objectStoreNames]).toEqual(['future']);
  });

  it('when another window holds an older version and does not let go', async () => {
    const factory = new IDBFactory();
    const stubborn = await connect(factory, 5);
    expect(await openStore(optionsFor({ factory }))).toMatchObject({ cause: 'store-blocked' });
    stubborn.close();
    expect(await openStore(optionsFor({ factory }))).toMatchObject({ ok: true });
  });

  it('where there is no database at all', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('off', 'SecurityError');
    });
    expect(await openStore(optionsFor({ factory }))).toMatchObject({ cause: 'store-unavailable' });
  });
});

describe('an open store', () => {
  it('lets go when a newer version wants in, and says so', async () => {
    const factory = new IDBFactory();
    const old = await opened({ factory });
    const told = vi.fn();
    old.onClose(told);
    const next = { version: newest + 1, stores: { notes: 'id' } };
    const result = await openStore(optionsFor({ factory, versions: [...versions, next] }));
    expect(result.ok).toBe(true);
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ cause: 'store-closed' }),
    );
    expect(await old.write({ entries: profileEntries(1), why: 'late' })).toMatchObject({
      ok: false,
      cause: 'store-closed',
    });
    await expect(old.subject('p1')).rejects.toMatchObject({ failure: { cause: 'store-closed' } });
  });

  it('says nothing when it is closed on purpose', async () => {
    const records = await opened();
    const told = vi.fn();
    records.onClose(told);
    records.close();
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
  });

  it.each(['subjects', 'tallies', 'log'])(
    'writes all or nothing when the disk fills up at the %s',
    async (table) => {
      const records = await opened();
      await wrote(records, { entries: profileEntries(1) });
      const before = await allLines(records);
      refuseWrites(table, 'QuotaExceededError');
      const result = await records.write({
        entries: seedEntries(60),
        why: 'import',
        restorePoint: 'x',
      });
      expect(result).toMatchObject({ ok: false, cause: 'store-full' });
      vi.restoreAllMocks();
      expect(await allLines(records)).toEqual(before);
      expect(await records.restorePoints()).toEqual([]);
      expect((await records.facets()).total).toBe(1);
      expect(await wrote(records, { entries: seedEntries(60) })).toMatchObject({ subjects: 59 });
    },
  );

  it('says that a draft could not be kept', async () => {
    const records = await opened();
    refuseWrites('local', 'QuotaExceededError');
    expect(await records.local.put('draft.1', 'text')).toMatchObject({ cause: 'store-full' });
  });
});

describe('a broken row', () => {
  async function damaged() {
    const factory = new IDBFactory();
    const records = await opened({ factory });
    await wrote(records, { entries: seedEntries(3) });
    const list = { list: '+profile', sort: 'a', late: 0, step: '', when: '', terms: [] };
    await tamper(factory, 'subjects', {
      id: 'p1',
      last: 1,
      about: [],
      ...list,
      body: { groups: 'x' },
    });
    return { factory, records };
  }

  it('is named, and the others are shown', async () => {
    const { records } = await damaged();
    const found = await records.find({});
    expect(found.broken).toEqual(['p1']);
    expect(found.rows.map(({ id }) => id).toSorted()).toEqual(['p0', 'p2']);
    await expect(records.subject('p1')).rejects.toMatchObject({
      failure: { cause: 'store-corrupt', facts: { subject: 'p1' } },
    });
  });

  it('is not written over', async () => {
    const { records } = await damaged();
    const entries = [{ a: 'role', by: 'ana', e: 'p1', t: 1, v: 'Mayor' }];
    expect(await records.write({ entries, why: 'edit' })).toMatchObject({ cause: 'store-corrupt' });
    expect((await records.rebuild()).ok).toBe(true);
    expect((await records.find({})).broken).toEqual(['p1']);
  });

  it('does not keep the rescue from every other line', async () => {
    const { factory, records } = await damaged();
    const expected = [...(await rescued(records.rescue()))];
    expect(expected).toContainEqual({ lost: 'p1' });
    expect(expected).toHaveLength(17);
    records.close();
    expect(await rescued(rescueLines('town', undefined, factory))).toEqual(expected);
  });

  it('is whole again by rebuilding when only what was derived is broken', async () => {
    const factory = new IDBFactory();
    const records = await opened({ factory });
    await wrote(records, { entries: seedEntries(3) });
    const expected = await names(records);
    const db = await connect(factory, newest * 10);
    const row: { body: object } = await new Promise((resolve) => {
      const request = db.transaction('subjects').objectStore('subjects').get('p1');
      request.addEventListener('success', () => resolve(request.result));
    });
    db.close();
    await tamper(factory, 'subjects', { ...row, body: { ...row.body, columns: null } });
    expect((await records.find({})).broken).toEqual(['p1']);
    expect(await records.rebuild()).toMatchObject({ ok: true, value: 3 });
    expect(await names(records)).toEqual(expected);
  });
});

describe('the rescue', () => {
  it('reads a database that is newer than this version, and one that is sealed', async () => {
    const factory = new IDBFactory();
    const records = await opened({ factory, codec: scrambled });
    await wrote(records, { entries: profileEntries(1) });
    records.close();
    (await connect(factory, 990)).close();
    const lines = await rescued(rescueLines('town', scrambled, factory));
    expect(lines).toHaveLength(8);
    expect(await rescued(rescueLines('town', undefined, factory))).toEqual([{ lost: 'p1' }]);
  });

  it('goes on past rows that the browser itself cannot read', async () => {
    const factory = new IDBFactory();
    const records = await opened({ factory });
    await wrote(records, { entries: seedEntries(3) });
    intercept('get', (_, key) =>
      key === 'p1' ? new DOMException('Failed to read large value', 'NotReadableError') : undefined,
    );
    const lines = await rescued(records.rescue());
    expect(lines).toHaveLength(17);
    expect(lines).toContainEqual({ lost: 'p1' });
  });

  it('makes no database where there was none', async () => {
    const factory = new IDBFactory();
    expect(await rescued(rescueLines('town', undefined, factory))).toEqual([]);
    expect(await factory.databases()).toEqual([]);
  });
});

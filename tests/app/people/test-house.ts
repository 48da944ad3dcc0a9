import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { House } from '../../../lib/app/house';
import { derivedColumns } from '../../../lib/domain/derived-columns';
import { openStore } from '../../../lib/store/open-store';

export type PeopleHouse = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** The real records over a database in memory; the clock moves on with every look at it. */
export async function testHouse(): Promise<PeopleHouse> {
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  let time = Date.UTC(2026, 10, 3, 9);
  const opened = await openStore({
    name: 'groundwork-test',
    ...derivedColumns,
    now: () => time,
    factory: new IDBFactory(),
  });
  if (!opened.ok) throw new Error(opened.cause);
  return {
    records: opened.value,
    now: () => (time += 1000),
    random: (bytes) => crypto.getRandomValues(bytes),
    alone: (work) => work(),
  };
}

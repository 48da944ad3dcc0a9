import { addProfile } from '../../../lib/app/edit-profile';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { House } from '../../../lib/app/house';
import { failed } from '../../../lib/domain/result';
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
    alone: inTurn(),
  };
}

/** As the lock of the browser has it: one after the other. */
function inTurn(): House['alone'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}

/** The same house with no room left on the disk, or none for what is kept under words that begin so. */
export function full<H extends Pick<House, 'records'>>(house: H, prefix = ''): H {
  const { records } = house;
  const local: House['records']['local'] = {
    ...records.local,
    put: async (key, value) =>
      key.startsWith(prefix) ? failed('store-full') : records.local.put(key, value),
  };
  const write = async () => failed('store-full' as const);
  return { ...house, records: { ...records, local, ...(prefix === '' ? { write } : {}) } };
}

/** Somebody to ask about. */
export async function dana(): Promise<{ house: PeopleHouse; id: string }> {
  const house = await testHouse();
  const added = await addProfile(house, {
    name: 'Dana Whitlock',
    form: 'person',
    audience: 'official',
  });
  if (!added.ok) throw new Error(added.cause);
  return { house, id: added.value.profile };
}

/** An answer as somebody types it. */
export const words = {
  question: 'votes',
  text: 'Voted for the ordinance.',
  basis: 'official-record',
  source: '',
  visibility: 'group',
} as const;

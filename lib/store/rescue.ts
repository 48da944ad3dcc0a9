import { Dexie } from 'dexie';
import type { Rescued } from '../app/ports/records';
import { opened, plainCodec, type Codec } from './codec';
import { ask, openAsItIs } from './open-as-it-is';

/**
 * Every line that can still be read of a database that may not open as it should: of any version,
 * with broken rows, with a schema that nobody knows. Reads only. Each row is asked for by itself,
 * since one that the browser cannot read fails whatever else was asked with it.
 */
export async function* rescueLines(
  name: string,
  codec: Codec = plainCodec,
  factory: IDBFactory | undefined = Dexie.dependencies.indexedDB,
): AsyncIterable<Rescued> {
  if (factory === undefined) return;
  const db = await openAsItIs(factory, name);
  if (db === undefined) return;
  try {
    if (!db.objectStoreNames.contains('subjects')) return;
    for (const id of await keysOf(db)) {
      const row = await ask(() => subjectsOf(db).get(id)).catch(() => undefined);
      yield* linesOf(typeof id === 'string' ? id : '', codec, row);
    }
  } finally {
    db.close();
  }
}

function subjectsOf(db: IDBDatabase): IDBObjectStore {
  return db.transaction('subjects', 'readonly').objectStore('subjects');
}

async function keysOf(db: IDBDatabase): Promise<IDBValidKey[]> {
  return ask(() => subjectsOf(db).getAllKeys()).catch(() => []);
}

function* linesOf(id: string, codec: Codec, row: unknown): Iterable<Rescued> {
  const body = typeof row === 'object' && row !== null && 'body' in row ? row.body : undefined;
  const groups: unknown = valueAt(opened(codec, body), 'groups');
  let whole = Array.isArray(groups);
  for (const group of Array.isArray(groups) ? groups : []) {
    const lines: unknown = valueAt(group, 'lines');
    whole &&= Array.isArray(lines);
    for (const line of Array.isArray(lines) ? lines : []) {
      if (typeof line === 'string') yield { line };
      else whole = false;
    }
  }
  if (!whole) yield { lost: id };
}

function valueAt(value: unknown, key: 'groups' | 'lines'): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const object: Partial<Record<'groups' | 'lines', unknown>> = value;
  return object[key];
}

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Batch, Query, Records, WriteReport } from '../../lib/app/ports/records';
import { columnsOf } from '../../lib/domain/columns-of';
import type { Codec } from '../../lib/store/codec';
import { openStore, type StoreOptions } from '../../lib/store/open-store';

export const derivation = { profile: ['approach', 'signOn'] };

// Node has no database of its own; Dexie reads these when one is opened.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });

let clock = 1_770_000_000_000;

export function optionsFor(more: Partial<StoreOptions> = {}): StoreOptions {
  return {
    name: 'town',
    project: columnsOf,
    derivation,
    now: () => (clock += 1),
    factory: new IDBFactory(),
    ...more,
  };
}

/** Opens a store, on a disk of its own unless a factory is given. */
export async function opened(more: Partial<StoreOptions> = {}): Promise<Records> {
  const result = await openStore(optionsFor(more));
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

export async function wrote(records: Records, batch: Partial<Batch>): Promise<WriteReport> {
  const result = await records.write({ entries: [], why: 'test', ...batch });
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

export async function names(records: Records, query: Query = {}): Promise<string[]> {
  return (await records.find(query)).rows.map(({ columns }) => columns.name);
}

export async function allLines(records: Records): Promise<string[]> {
  const lines: string[] = [];
  for await (const chunk of records.lines()) lines.push(...chunk.flatMap((one) => one.lines));
  return lines;
}

/** Stands for the lock to come: bodies are unreadable, and no word is left in a key. */
export const scrambled: Codec = {
  indexed: false,
  seal: (body) => turned(body),
  open: (sealed) => {
    if (!(sealed instanceof Uint8Array)) throw new Error('not sealed');
    return JSON.parse(new TextDecoder().decode(sealed.map((byte) => byte ^ 0x5a)), revive);
  },
};

function turned(body: unknown): Uint8Array {
  const text = JSON.stringify(body, (_key, value: unknown) =>
    value instanceof Uint8Array ? { bytes: [...value] } : value,
  );
  return new TextEncoder().encode(text).map((byte) => byte ^ 0x5a);
}

function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return value;
  return Array.isArray(value.bytes) ? Uint8Array.from(value.bytes) : value;
}

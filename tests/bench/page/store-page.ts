import { Dexie } from 'dexie';
import type { Records } from '../../../lib/app/ports/records';
import { derivedColumns } from '../../../lib/domain/derived-columns';
import { openStore } from '../../../lib/store/open-store';
import { seedEntries } from '../../store/seed';

/**
 * Runs in a page of the extension: the store that is shipped, on a real IndexedDB. Times are in
 * milliseconds.
 */
const open = async (name: string): Promise<Records> => {
  const opened = await openStore({
    name,
    ...derivedColumns,
    now: Date.now,
  });
  if (!opened.ok) throw new Error(opened.cause);
  return opened.value;
};

const timed = async (work: () => PromiseLike<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Fills the extension's own database, in chunks, as an import would. */
export async function seed(profiles: number): Promise<number> {
  const records = await open('groundwork');
  for (let from = 0; from < profiles; from += 2500) {
    const entries = seedEntries(Math.min(2500, profiles - from), 1, from);
    const written = await records.write({ entries, why: 'seed' });
    if (!written.ok) throw new Error(written.cause);
  }
  records.close();
  return profiles;
}

/** Writes so many profiles into a new database, in one batch. */
export async function write(profiles: number): Promise<number> {
  const name = 'bench-write';
  await Dexie.delete(name);
  const records = await open(name);
  const entries = seedEntries(profiles);
  const time = await timed(async () => {
    const written = await records.write({ entries, why: 'bench' });
    if (!written.ok) throw new Error(written.cause);
  });
  records.close();
  return time;
}

/** The very rows that `write` left, put raw into a table with the same indexes. */
export async function putRaw(): Promise<number> {
  const { rows, schema } = await storedRows();
  const name = 'bench-raw';
  await Dexie.delete(name);
  const raw = new Dexie(name, { cache: 'disabled' });
  raw.version(1).stores({ subjects: schema });
  await raw.open();
  const time = await timed(() => raw.table('subjects').bulkPut(rows));
  raw.close();
  return time;
}

/** Derives everything again from the lines that `write` left. */
export async function refold(): Promise<number> {
  const records = await open('bench-write');
  const time = await timed(async () => {
    const rebuilt = await records.rebuild();
    if (!rebuilt.ok) throw new Error(rebuilt.cause);
  });
  records.close();
  return time;
}

/** Reads the same rows and does nothing with them. */
export async function readRaw(): Promise<number> {
  const db = await new Dexie('bench-write', { cache: 'disabled' }).open();
  const time = await timed(() => db.table('subjects').toArray());
  db.close();
  return time;
}

async function storedRows(): Promise<{ rows: unknown[]; schema: string }> {
  const db = await new Dexie('bench-write', { cache: 'disabled' }).open();
  const subjects = db.table('subjects');
  const rows: unknown[] = await subjects.toArray();
  const { primKey, indexes } = subjects.schema;
  db.close();
  return { rows, schema: [primKey.src, ...indexes.map(({ src }) => src)].join(', ') };
}

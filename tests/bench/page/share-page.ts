import { Decrypter } from 'age-encryption';
import { Dexie } from 'dexie';
import type { How, Order } from '../../../lib/app/ports/share-work';
import { currentGroup, keptGroups, startGroup } from '../../../lib/app/share/group';
import { saveForGroup } from '../../../lib/app/share/save-files';
import type { Result } from '../../../lib/domain/result';
import { chunksOf } from '../../../lib/exchange/group-file/bytes';
import { shortHash, utf8Bytes } from '../../../lib/ledger/hash';
import { shareInWorker } from '../../../lib/platform/share-worker';
import { alone, openRecords, random } from '../../../entrypoints/wiring/records';
import { groupEntries, laterEntry } from './share-seed';

/**
 * Runs in a page of the extension: files are made and taken by the worker that is shipped, in the
 * extension's own database. Times are in milliseconds.
 */
const database = 'groundwork';
const atOnce = 1000;
const all = {
  what: 'everything',
  assessments: true,
  people: 'names',
  blobs: 'none',
  seal: { to: 'group' },
} as const satisfies Order;

let whole = new Blob([]);
let news = new Blob([]);
let rings: Awaited<ReturnType<typeof keptGroups>> = [];
let rows: { name: string; schema: string; rows: unknown[] }[] = [];

const how: How = { signal: new AbortController().signal, onProgress: () => undefined };

async function house() {
  const records = right(await openRecords());
  return { records, random, alone, now: Date.now, share: shareInWorker };
}

function right<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A group with so many profiles, as it comes together over time: in several batches. */
export async function seed(profiles: number): Promise<number> {
  const here = await house();
  right(await startGroup(here, 'Willow Creek Tenants'));
  rings = await keptGroups(here);
  for (let from = 0; from < profiles; from += atOnce) {
    const count = Math.min(atOnce, profiles - from);
    const entries = Array.from({ length: count }, (_, at) => groupEntries(from + at)).flat();
    right(await here.records.write({ entries, why: 'seed' }));
  }
  here.records.close();
  return profiles;
}

/** Makes the file of everything, and keeps it for the rest. */
export async function makeWhole(): Promise<number> {
  const here = await house();
  const time = await timed(async () => (whole = await made(here, all)));
  here.records.close();
  return time;
}

/** Writes so many more answers, and makes the file of only what is new. */
export async function makeNews(entries: number): Promise<number> {
  const here = await house();
  const later = Array.from({ length: entries }, (_, n) => laterEntry(n));
  right(await here.records.write({ entries: later, why: 'seed' }));
  const time = await timed(async () => (news = await made(here, { ...all, what: 'new' })));
  here.records.close();
  return time;
}

async function made(here: Awaited<ReturnType<typeof house>>, order: Order): Promise<Blob> {
  let file = new Blob([]);
  const saveFile = (_: string, parts: readonly BlobPart[]): void => {
    file = new Blob([...parts]);
  };
  right(await saveForGroup({ ...here, saveFile }, order, how));
  return file;
}

export async function sizeOf(which: 'whole' | 'news'): Promise<number> {
  return (which === 'whole' ? whole : news).size;
}

/** As on another computer of a member: the key and nothing else. */
export async function forget(): Promise<number> {
  await Dexie.delete(database);
  const here = await house();
  right(await here.records.local.put('groups', rings.map(plain)));
  const group = await currentGroup(here);
  here.records.close();
  return group === undefined ? 0 : 1;
}

function plain({ group, current, former }: (typeof rings)[number]) {
  return { group: { id: group.id, name: group.name }, current, former: [...former] };
}

let opened = 0;

/** Opens a file to its preview; what is left is asked for by `took`. */
export async function open(which: 'whole' | 'news'): Promise<number> {
  const file = new File([which === 'whole' ? whole : news], `${which}.groundwork`);
  const chambers = { upper: 'Senate', lower: 'House', legislature: 'Legislature' };
  return timed(async () => {
    const preview = right(await shareInWorker.open({ file, language: 'en', chambers }, how));
    if (preview.is !== 'group') throw new Error('No group file');
    opened = preview.fresh;
  });
}

export async function take(): Promise<number> {
  const asked = { label: 'before', erasuresAgreed: [], become: false };
  return timed(async () => {
    const { fresh } = right(await shareInWorker.take(asked, how));
    if (fresh !== opened) throw new Error(`${opened} entries were promised, ${fresh} taken`);
  });
}

/** How many entries the last file brought. */
export async function brought(): Promise<number> {
  return opened;
}

/** Gives the file to another page of ours, as if a person had chosen it there. */
export async function hand(): Promise<number> {
  const channel = new BroadcastChannel('bench-file');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels have none
  channel.postMessage(whole);
  channel.close();
  return whole.size;
}

/** Keeps the rows that an import left, with the indexes of their tables, for `raw`. */
export async function keepRows(): Promise<number> {
  const db = await new Dexie(database, { cache: 'disabled' }).open();
  rows = [];
  for (const name of ['subjects', 'blobs', 'clips', 'clipWords', 'clipBook']) {
    const table = db.table(name);
    const { primKey, indexes } = table.schema;
    const schema = [primKey.src, ...indexes.map(({ src }) => src)].join(', ');
    rows.push({ name, schema, rows: await table.toArray() });
  }
  db.close();
  return rows.reduce((sum, table) => sum + table.rows.length, 0);
}

/** Unseals, inflates and hashes every line of the whole file, and nothing more. */
export async function rawRead(): Promise<number> {
  return timed(async () => {
    const decrypter = new Decrypter();
    for (const { current } of rings) decrypter.addIdentity(current);
    const open = await decrypter.decrypt(whole.stream());
    const inflating = new DecompressionStream('gzip');
    const over = open.pipeTo(inflating.writable as WritableStream<Uint8Array>);
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of chunksOf(inflating.readable)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) shortHash(utf8Bytes(line));
    }
    await over;
  });
}

/** Puts the rows of an import, of these tables, into tables with the same indexes. */
export async function rawPut(...names: readonly string[]): Promise<number> {
  await Dexie.delete('bench-raw');
  const raw = new Dexie('bench-raw', { cache: 'disabled' });
  const chosen = rows.filter(({ name }) => names.includes(name));
  raw.version(1).stores(Object.fromEntries(chosen.map(({ name, schema }) => [name, schema])));
  await raw.open();
  const time = await timed(async () => {
    for (const table of chosen) await raw.table(table.name).bulkPut(table.rows);
  });
  raw.close();
  await Dexie.delete('bench-raw');
  return time;
}

/** Lets go of all but the file. */
export async function rest(): Promise<number> {
  rows = [];
  return 0;
}

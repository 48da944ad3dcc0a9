import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Project, Records, Seen } from '../../lib/app/ports/records';
import type { Columns } from '../../lib/domain/columns';
import { wordsOf } from '../../lib/domain/fold-text';
import { erase } from '../../lib/ledger/erase';
import { versions } from '../../lib/store/versions';
import { known } from '../ledger/group';
import { opened, wrote } from './open';
import { approachEntries, profileEntries } from './seed';
import { clipEntries, textBlob } from './seed-clips';

export const fixtureOf = (version: number) =>
  new URL(`../fixtures/store/v${version}.jsonl`, import.meta.url);

/** A projection that never changes, so that only the store can make a fixture differ. */
export const plainProject: Project = (subject, related): Columns => {
  const first = ({ attributes }: Seen, a: string) => {
    const value = attributes.get(a)?.[0]?.value;
    return typeof value === 'string' ? value : '';
  };
  const name = first(subject, 'name');
  return {
    kind: first(subject, 'kind'),
    name,
    sort: name.toLowerCase(),
    words: wordsOf(name),
    audience: first(subject, 'audience'),
    form: first(subject, 'form'),
    role: first(subject, 'role'),
    organization: '',
    place: first(subject, 'place'),
    step: related.length > 0 ? 'ask' : '',
    signOn: '',
    tags: first(subject, 'tag.t1') === '' ? [] : [first(subject, 'tag.t1')],
    about: first(subject, 'profile') === '' ? [] : [first(subject, 'profile')],
    keys: [`name ${name}`],
    when: '',
    disputes: [...subject.attributes.values()].filter((field) => field.length > 1).length,
    deleted: subject.deleted,
    touched: subject.touched,
  };
};

/** A bit of everything that a store can hold. */
export async function lived(factory: IDBFactory): Promise<Records> {
  let time = 1_765_000_000_000;
  const now = () => (time += 1000);
  const records = await opened({ factory, now, project: plainProject });
  const blob = textBlob(['A clip from the Alder Falls Post']);
  await wrote(records, {
    entries: [
      ...profileEntries(1),
      ...approachEntries(1),
      ...clipEntries('p1', { id: 'c1', title: 'The mill reopens', text: blob.hash }),
    ],
    blobs: [blob],
    why: 'clip',
  });
  await wrote(records, {
    entries: profileEntries(2),
    why: 'import',
    restorePoint: 'before import',
  });
  const other = { a: 'role', by: 'ben', e: 'p1', t: 1_760_000_009_000, v: 'Deacon' };
  await wrote(records, { entries: [other] });
  const subject = (await records.subject('p2'))?.subject;
  if (subject === undefined) throw new Error('p2 was not kept');
  const ids = subject.heads.get('role') ?? [];
  const erasures = erase(subject, { ids }, { by: 'ana', t: 1_760_000_010_000 }).map(known);
  await wrote(records, { entries: erasures, erasuresAgreed: erasures.map(({ id }) => id) });
  await wrote(records, { entries: profileEntries(3) });
  const [point] = await records.restorePoints();
  if (point !== undefined) await records.returnTo(point.id, 'before returning');
  await wrote(records, { entries: profileEntries(4) });
  await records.local.put('settings', { language: 'es' });
  return records;
}

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: readonly { readonly table: string; readonly row: unknown }[];
  /** What the code of that version answered. */
  readonly answers: unknown;
}

/** What the records answer about themselves; equal before and after every migration. */
export async function answersOf(records: Records): Promise<unknown> {
  const ids = ['p1', 'p2', 'p3', 'p4', 'a1'];
  const lines: unknown[] = [];
  for await (const chunk of records.lines()) {
    lines.push(...chunk.map((one) => ({ id: one.id, lines: one.lines })));
  }
  return {
    columns: await records.columns(ids),
    lines,
    disputes: (await records.disputes()).map(({ id }) => id),
    list: (await records.find({ sort: 'name' })).rows.map(({ id }) => id),
    about: (await records.aboutOf('p1')).map(({ subject }) => subject.id),
    settings: await records.local.get('settings'),
    blobs: await records.blobHashes(),
    clips: await records.clips.search({ search: 'mill post' }),
  };
}

/** The database as it is on disk, with what the code of now answers about it. */
export async function dumpOf(factory: IDBFactory, records: Records): Promise<string> {
  const newest = versions.at(-1);
  const db = new Dexie('town', { indexedDB: factory, IDBKeyRange });
  await db.open();
  const head = { version: newest?.version, stores: newest?.stores };
  const rows: unknown[] = [];
  for (const table of db.tables) {
    for (const row of await table.toArray()) rows.push({ table: table.name, row });
  }
  db.close();
  const all = [head, ...rows, { answers: await answersOf(records) }];
  return `${all.map((one) => JSON.stringify(one, bytesAsList)).join('\n')}\n`;
}

export function readFixture(version: number): Fixture {
  const lines = readFileSync(fixtureOf(version), 'utf8').trimEnd().split('\n');
  const [head, ...rest] = lines.map((line) => JSON.parse(line, listAsBytes));
  const rows = rest.filter((line) => 'table' in line);
  return { ...head, rows, answers: rest.at(-1).answers };
}

/** A disk on which that version of the store left its rows. */
export async function diskOf(fixture: Fixture): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const db = new Dexie('town', { indexedDB: factory, IDBKeyRange });
  db.version(fixture.version).stores({ ...fixture.stores });
  for (const { table, row } of fixture.rows) await db.table(table).add(row);
  db.close();
  return factory;
}

function bytesAsList(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { bytesOf: [...value] } : value;
}

function listAsBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('bytesOf' in value)) return value;
  return Array.isArray(value.bytesOf) ? Uint8Array.from(value.bytesOf) : value;
}

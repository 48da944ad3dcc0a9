import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Portion, Records, Staging } from '../../lib/app/ports/records';
import type { Known } from '../../lib/ledger/entry';
import { erase } from '../../lib/ledger/erase';
import { known } from '../exchange/town-file';
import { allLines, opened, wrote } from './open';
import { seedEntries } from './seed';
import { clipEntries, textBlob } from './seed-clips';

const how = { why: 'import', restorePoint: 'before' };
const text = textBlob(['The mill reopens', 'It was shut for nine years.']);
const clip = clipEntries('p2', { id: 'c1', title: 'The mill reopens', text: text.hash }).map(known);

/** Six profiles in parts of two, then a page's text. */
function portions(): Portion[] {
  const bySubject = Map.groupBy([...seedEntries(6).map(known), ...clip], ({ e }) => e);
  const subjects = [...bySubject].toSorted(([one], [two]) => (one < two ? -1 : 1));
  const parts: Portion[] = [];
  for (let at = 0; at < subjects.length; at += 2) {
    parts.push({ entries: subjects.slice(at, at + 2).flatMap(([, own]) => own), blobs: [] });
  }
  return [...parts, { entries: [], blobs: [text] }];
}

async function stage(records: Records, parts = portions()): Promise<Staging> {
  const staging = await records.stage();
  if (!staging.ok) throw new Error(staging.cause);
  for (const part of parts) expect((await staging.value.add(part)).ok).toBe(true);
  return staging.value;
}

async function rowsSetAside(factory: IDBFactory): Promise<number> {
  const db = await new Dexie('town', { indexedDB: factory, IDBKeyRange }).open();
  const count = await db.table('staged').count();
  db.close();
  return count;
}

async function everything(records: Records) {
  return {
    lines: await allLines(records),
    columns: await records.columns(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']),
    facets: await records.facets(),
    blobs: await records.blobHashes(),
    clips: await records.clips.search({ search: 'mill nine' }),
  };
}

describe('what is set aside', () => {
  it('changes nothing before it is written', async () => {
    const records = await opened();
    await stage(records);
    expect(await allLines(records)).toEqual([]);
    expect(await records.blobHashes()).toEqual([]);
    expect(await records.revision()).toBe(0);
  });

  it('written part by part leaves what one batch would leave', async () => {
    const [one, two] = [await opened(), await opened()];
    const entries = portions().flatMap((part) => part.entries);
    const report = await wrote(one, { entries, blobs: [text], ...how });
    const staged = await (await stage(two)).write(how);
    expect(staged).toMatchObject({ ok: true, value: report });
    const { clips, ...rest } = await everything(two);
    const { clips: expected, ...others } = await everything(one);
    expect(rest).toEqual(others);
    expect(clips).toEqual(expected);
    expect(clips.total).toBe(1);
    expect((await two.restorePoints()).map(({ label }) => label)).toEqual(['before']);
    const [point] = await two.restorePoints();
    await two.returnTo(point?.id ?? 0, 'back');
    expect(await allLines(two)).toEqual([]);
  });

  it('tells what is here already, and what was erased', async () => {
    const records = await opened();
    const [first, ...rest] = portions();
    if (first === undefined) throw new Error('no portion');
    await wrote(records, { entries: first.entries });
    const subject = (await records.subject('p0'))?.subject;
    const ids = subject?.heads.get('role') ?? [];
    const erasures = subject ? erase(subject, { ids }, { by: 'ana', t: 9 }).map(known) : [];
    await wrote(records, { entries: erasures, erasuresAgreed: erasures.map(({ id }) => id) });
    const staging = await stage(records, []);
    const again = await staging.add(first);
    expect(again).toMatchObject({
      value: { entries: [], repeated: first.entries.length - 1, refused: 1 },
    });
    for (const part of rest) await staging.add(part);
    expect(await staging.write(how)).toMatchObject({ ok: true });
    expect((await allLines(records)).join('\n')).not.toContain('"e":"p0","t":1760000000004');
  });

  it('is refused when something was written since, and can be set aside anew', async () => {
    const records = await opened();
    const staging = await stage(records);
    await wrote(records, { entries: seedEntries(1, 0, 9) });
    expect(await staging.write(how)).toMatchObject({ cause: 'file-outdated' });
    expect((await records.find({})).total).toBe(1);
    expect(await (await stage(records)).write(how)).toMatchObject({ ok: true });
    expect((await records.find({})).total).toBe(7);
  });

  it('stopped in the middle leaves everything as it was', async () => {
    const records = await opened();
    const staging = await stage(records);
    const stopper = new AbortController();
    const seen: number[] = [];
    const progress = (at: number) => {
      seen.push(at);
      if (at === 2) stopper.abort();
    };
    const stopped = await staging.write({ ...how, signal: stopper.signal, progress });
    expect(stopped).toMatchObject({ cause: 'file-cancelled' });
    expect(seen.length).toBeGreaterThan(1);
    expect(await allLines(records)).toEqual([]);
    expect(await records.blobHashes()).toEqual([]);
    expect(await records.restorePoints()).toEqual([]);
    expect(await staging.write(how)).toMatchObject({ ok: true });
  });

  it('is off the disk once it is written, dropped, or an hour old', async () => {
    const factory = new IDBFactory();
    let time = 1_770_000_000_000;
    const now = () => time;
    const records = await opened({ factory, now });
    await (await stage(records)).write(how);
    expect(await rowsSetAside(factory)).toBe(0);
    const fresh: Known[] = seedEntries(2, 1, 20).map(known);
    const staging = await stage(records, [{ entries: fresh, blobs: [] }]);
    expect(await rowsSetAside(factory)).toBe(2);
    await staging.drop();
    expect(await rowsSetAside(factory)).toBe(0);
    await stage(records, [{ entries: fresh, blobs: [] }]);
    records.close();
    time += 3_600_001;
    await opened({ factory, now });
    expect(await rowsSetAside(factory)).toBe(0);
  });
});

import * as fc from 'fast-check';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { knowBlob } from '../../lib/ledger/blob';
import type { Known } from '../../lib/ledger/entry';
import { erase } from '../../lib/ledger/erase';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { say } from '../../lib/ledger/say';
import { union } from '../../lib/ledger/union';
import { plainCodec } from '../../lib/store/codec';
import { deedsWithErasing, known, play } from '../ledger/group';
import { plainProject } from './fixture';
import { allLines, opened, scrambled, wrote } from './open';
import { approachEntries, profileEntries, seedEntries } from './seed';

const stamp = { by: 'ana', t: 5 };

async function subjectOf(records: Awaited<ReturnType<typeof opened>>, id: string) {
  return (await records.subject(id))?.subject ?? foldSubject(id, []);
}

/** Every byte of every row, as text, to look for what must not be there. */
async function disk(factory: IDBFactory): Promise<string> {
  const db = new Dexie('town', { indexedDB: factory, IDBKeyRange });
  await db.open();
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return JSON.stringify(tables);
}

describe('a write', () => {
  it('tells what was new and what was here already', async () => {
    const records = await opened();
    const entries = profileEntries(1);
    const first = await wrote(records, { entries: [...entries, ...entries.slice(0, 2)] });
    expect(first).toMatchObject({ batch: 1, fresh: 8, repeated: 2, subjects: 1, held: [] });
    const again = await wrote(records, { entries });
    expect(again).toMatchObject({ batch: 1, fresh: 0, repeated: 8, subjects: 0 });
    expect(await records.revision()).toBe(1);
  });

  it('of a large batch again brings only what is missing, into a large store or a small one', async () => {
    for (const others of [0, 4000]) {
      const records = await opened({ project: plainProject });
      const short = seedEntries(600 + others).filter(({ a }) => a === 'kind' || a === 'name');
      await wrote(records, { entries: short });
      const more = short
        .slice(0, 1200)
        .map((entry) => ({ ...entry, t: entry.t + (entry.e === 'p9' ? 1 : 0) }));
      expect(await wrote(records, { entries: more })).toMatchObject({ fresh: 2, repeated: 1198 });
      const asked = ['p599', 'p0', 'p300'];
      expect((await records.subjects(asked)).map(({ subject }) => subject.id)).toEqual(asked);
    }
  });

  it('refuses the whole batch for one bad entry', async () => {
    const records = await opened();
    const bad = { a: 'role', by: 'ana', e: 'p1', t: 1, v: 'x'.repeat(300_000) };
    const result = await records.write({ entries: [...profileEntries(1), bad], why: 'test' });
    expect(result).toMatchObject({ ok: false, cause: 'entry-too-long', facts: { entry: 8 } });
    expect(await records.subject('p1')).toBeUndefined();
  });

  it('derives a profile from what is about it, whichever came first', async () => {
    const together = await opened();
    await wrote(together, { entries: [...profileEntries(1), ...approachEntries(1)] });
    const after = await opened();
    await wrote(after, { entries: profileEntries(1) });
    await wrote(after, { entries: approachEntries(1) });
    const before = await opened();
    await wrote(before, { entries: approachEntries(1) });
    await wrote(before, { entries: profileEntries(1) });
    for (const records of [together, after, before]) {
      const kept = await records.subject('p1');
      expect(kept?.columns.step).toBe('ask');
      expect(await records.facets()).toMatchObject({ total: 1 });
      expect((await records.aboutOf('p1', 'approach')).map(({ subject }) => subject.id)).toEqual([
        'a1',
      ]);
    }
  });

  it('derives both profiles again when an approach moves from one to the other', async () => {
    const records = await opened();
    await wrote(records, { entries: [...seedEntries(2), ...approachEntries(1)] });
    const moved = say(await subjectOf(records, 'a1'), 'profile', 'p0', stamp);
    await wrote(records, { entries: [moved] });
    const steps = await records.columns(['p0', 'p1']);
    expect(steps.map(({ columns }) => columns.step)).toEqual(['ask', 'research']);
  });

  it('gives what a fold of the union gives, however a group’s entries arrive', async () => {
    await fc.assert(
      fc.asyncProperty(deedsWithErasing, fc.nat({ max: 4 }), async (story, who) => {
        const { members, written } = play(story);
        const records = await opened({ codec: who > 2 ? scrambled : plainCodec });
        const erasuresAgreed = written.filter(({ a }) => a === 'erased').map(({ id }) => id);
        let expected: Known[] = [];
        for (const entries of [members[who] ?? [], written, members[0] ?? []]) {
          await wrote(records, { entries, erasuresAgreed });
          expected = union(expected, entries);
        }
        expect(await allLines(records)).toEqual(expected.map(({ line }) => line));
        const kept = await records.subject('willow');
        if (expected.length > 0) {
          expect(kept?.subject.attributes).toEqual(foldSubject('willow', expected).attributes);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an erasure', () => {
  it('waits until a person agrees', async () => {
    const records = await opened();
    await wrote(records, { entries: profileEntries(1) });
    const subject = await subjectOf(records, 'p1');
    const role = subject.heads.get('role') ?? [];
    const [erasure] = erase(subject, { ids: role }, stamp).map(known);
    if (erasure === undefined) throw new Error('nothing to erase');
    const waiting = await wrote(records, { entries: [erasure] });
    expect(waiting).toMatchObject({ fresh: 0, held: [erasure] });
    expect((await subjectOf(records, 'p1')).attributes.has('role')).toBe(true);
    const agreed = await wrote(records, { entries: [erasure], erasuresAgreed: [erasure.id] });
    expect(agreed).toMatchObject({ fresh: 1, held: [] });
    expect((await subjectOf(records, 'p1')).attributes.has('role')).toBe(false);
    expect((await wrote(records, { entries: [erasure] })).held).toEqual([]);
  });

  it('leaves nothing on the disk and lets nothing back in', async () => {
    const factory = new IDBFactory();
    const records = await opened({ factory });
    const text = 'Zephyrine told us in confidence';
    const secret = known({ a: 'finding.x', by: 'ana', e: 'p1', t: 4, v: text });
    const blob = knowBlob(new TextEncoder().encode('clip'), 'text/plain');
    await wrote(records, { entries: profileEntries(1) });
    const point = await records.makeRestorePoint('before the secret');
    if (!point.ok) throw new Error(point.cause);
    await wrote(records, { entries: [secret], blobs: [blob] });
    await records.returnTo(point.value.id, 'undo');
    await wrote(records, { entries: [{ a: 'finding.y', by: 'ana', e: 'p1', t: 5, v: text }] });
    expect(await disk(factory)).toContain('Zephyrine');
    const subject = await subjectOf(records, 'p1');
    const ids = subject.heads.get('finding.y') ?? [];
    const aside = foldSubject('p1', [...subject.history, secret]);
    const erasures = erase(aside, { ids: [...ids, secret.id], blobs: [blob.hash] }, stamp).map(
      known,
    );
    await wrote(records, { entries: erasures, erasuresAgreed: erasures.map(({ id }) => id) });
    expect(await disk(factory)).not.toContain('Zephyrine');
    expect(await records.blob(blob.hash)).toBeUndefined();
    const back = await wrote(records, { entries: [secret], blobs: [blob] });
    expect(back).toMatchObject({ fresh: 0, refused: 1, freshBlobs: 0 });
    for (const { id } of await records.restorePoints()) {
      await records.returnTo(id, 'again');
      expect(await disk(factory)).not.toContain('Zephyrine');
      expect(await wrote(records, { entries: [secret], blobs: [blob] })).toMatchObject({
        fresh: 0,
        refused: 1,
        freshBlobs: 0,
      });
    }
  });
});

describe('blobs', () => {
  it('that are dropped leave the disk and may come again', async () => {
    const records = await opened();
    const blob = knowBlob(new TextEncoder().encode('a page of the example'), 'text/plain');
    await wrote(records, { blobs: [blob] });
    await wrote(records, { dropBlobs: [blob.hash] });
    expect(await records.blobHashes()).toEqual([]);
    expect(await wrote(records, { blobs: [blob] })).toMatchObject({ freshBlobs: 1 });
    expect(await records.blob(blob.hash)).toMatchObject({ hash: blob.hash });
  });

  it('are kept once under their hash, whatever the codec', async () => {
    for (const codec of [plainCodec, scrambled]) {
      const records = await opened({ codec });
      const blob = knowBlob(Uint8Array.from([1, 2, 255]), 'image/png');
      expect(await wrote(records, { blobs: [blob, blob] })).toMatchObject({
        freshBlobs: 1,
        fresh: 0,
      });
      expect(await wrote(records, { blobs: [blob] })).toMatchObject({ freshBlobs: 0 });
      const kept = await records.blob(blob.hash);
      expect(kept?.type).toBe('image/png');
      expect([...(kept?.bytes ?? [])]).toEqual([1, 2, 255]);
      expect(await records.blobHashes()).toEqual([blob.hash]);
    }
  });
});

describe('the lines', () => {
  it('of chosen subjects, or of those touched since a batch', async () => {
    const records = await opened();
    await wrote(records, { entries: seedEntries(3) });
    const since = await records.revision();
    await wrote(records, {
      entries: [say(await subjectOf(records, 'p2'), 'role', 'Mayor', stamp)],
    });
    const ids: string[] = [];
    for await (const chunk of records.lines({ since })) ids.push(...chunk.map(({ id }) => id));
    expect(ids).toEqual(['p2']);
    for await (const [one] of records.lines({ ids: ['p1'] })) expect(one?.lines).toHaveLength(8);
  });
});

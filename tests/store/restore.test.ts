import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../lib/app/ports/records';
import { erase } from '../../lib/ledger/erase';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { say } from '../../lib/ledger/say';
import { holdsBatch, partingOf } from '../../lib/store/timeline';
import { known } from '../ledger/group';
import { allLines, opened, wrote } from './open';
import { profileEntries, seedEntries } from './seed';

async function point(records: Records, label: string): Promise<number> {
  const made = await records.makeRestorePoint(label);
  if (!made.ok) throw new Error(made.cause);
  return made.value.id;
}

describe('a restore point', () => {
  it('is listed, latest first, with what there was', async () => {
    const records = await opened();
    await wrote(records, { entries: seedEntries(2) });
    await point(records, 'first');
    await wrote(records, { entries: profileEntries(5), restorePoint: 'before import' });
    expect(await records.restorePoints()).toMatchObject([
      { label: 'before import', subjects: 2, entries: 16 },
      { label: 'first', subjects: 2, entries: 16 },
    ]);
  });

  it('is not marked by a batch that brings nothing', async () => {
    const records = await opened();
    await wrote(records, { entries: profileEntries(1) });
    await wrote(records, { entries: profileEntries(1), restorePoint: 'before import' });
    expect(await records.restorePoints()).toEqual([]);
  });

  it('that nobody made cannot be returned to', async () => {
    const records = await opened();
    await wrote(records, { entries: profileEntries(1) });
    expect(await records.returnTo(1, 'undo')).toMatchObject({ cause: 'restore-point-unknown' });
    expect(await allLines(records)).toHaveLength(8);
    expect(await records.restorePoints()).toEqual([]);
  });
});

describe('returning', () => {
  it('sets aside what came later, in lists and counts too, and can be undone', async () => {
    const records = await opened();
    await wrote(records, { entries: seedEntries(2) });
    const early = await point(records, 'early');
    await wrote(records, { entries: seedEntries(3, 1, 1) });
    const late = await allLines(records);
    const undo = await records.returnTo(early, 'before returning');
    expect((await records.find({})).rows.map(({ id }) => id).toSorted()).toEqual(['p0', 'p1']);
    expect(await records.facets()).toMatchObject({ total: 2 });
    expect(undo).toMatchObject({ ok: true, value: { label: 'before returning', subjects: 4 } });
    if (undo.ok) await records.returnTo(undo.value.id, 'and back');
    expect(await allLines(records)).toEqual(late);
    expect((await records.facets()).total).toBe(4);
  });

  it('gives what stood then, however often one returned and wrote since', async () => {
    const deed = fc.record({
      does: fc.constantFrom('write', 'point', 'return', 'erase'),
      which: fc.nat({ max: 2 }),
      t: fc.nat({ max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 30 }), async (deeds) => {
        const records = await opened();
        const stood = new Map<number, readonly string[]>();
        const erased = new Set<string>();
        const erasures: string[] = [];
        const stillStanding = (lines: readonly string[] = []) =>
          [...new Set([...lines.filter((line) => !erased.has(line)), ...erasures])].toSorted();
        for (const { does, which, t } of deeds) {
          const subject =
            (await records.subject(`p${which}`))?.subject ?? foldSubject(`p${which}`, []);
          const stamp = { by: 'ana', t };
          if (does === 'write') await wrote(records, { entries: [say(subject, 'role', t, stamp)] });
          if (does === 'point') stood.set(await point(records, 'here'), await allLines(records));
          if (does === 'return' && stood.size > 0) {
            const target = [...stood.keys()][t % stood.size] ?? 0;
            const before = await allLines(records);
            const undo = await records.returnTo(target, 'undo');
            if (undo.ok) stood.set(undo.value.id, before);
            expect((await allLines(records)).toSorted()).toEqual(stillStanding(stood.get(target)));
          }
          if (does === 'erase' && subject.history.length > 0) {
            const target = subject.history[t % subject.history.length];
            if (target === undefined || target.a === 'erased') continue;
            const entries = erase(subject, { ids: [target.id] }, stamp).map(known);
            await wrote(records, { entries, erasuresAgreed: entries.map(({ id }) => id) });
            erased.add(target.line);
            erasures.push(...entries.map(({ line }) => line));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the timeline', () => {
  const returns = [
    { n: 6, to: 3 },
    { n: 9, to: 5 },
  ];

  it('knows which batches stood after which', () => {
    const stood = (at: number) =>
      [1, 2, 3, 4, 5, 7, 8, 10].filter((n) => holdsBatch(returns, at, n));
    expect(stood(5)).toEqual([1, 2, 3, 4, 5]);
    expect(stood(8)).toEqual([1, 2, 3, 7, 8]);
    expect(stood(10)).toEqual([1, 2, 3, 4, 5, 10]);
  });

  it('knows where two moments part', () => {
    expect(partingOf(5, 8, returns)).toBe(3);
    expect(partingOf(5, 10, returns)).toBe(5);
    expect(partingOf(2, 10, returns)).toBe(2);
  });
});

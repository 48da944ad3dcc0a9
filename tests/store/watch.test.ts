import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { opened, wrote } from './open';
import { profileEntries, seedEntries } from './seed';

const silent = () => {};

describe('watching', () => {
  it('tells another window what was written, imported or returned to', async () => {
    const factory = new IDBFactory();
    const panel = await opened({ factory });
    const workspace = await opened({ factory });
    const totals: number[] = [];
    const stop = workspace.watch(
      async () => (await workspace.find({})).total,
      (total) => totals.push(total),
      silent,
    );
    await vi.waitFor(() => expect(totals.at(-1)).toBe(0));
    const point = await panel.makeRestorePoint('empty');
    await wrote(panel, { entries: profileEntries(1) });
    await vi.waitFor(() => expect(totals.at(-1)).toBe(1));
    await wrote(panel, { entries: seedEntries(100, 1, 5) });
    await vi.waitFor(() => expect(totals.at(-1)).toBe(101));
    if (point.ok) await panel.returnTo(point.value.id, 'undo');
    await vi.waitFor(() => expect(totals.at(-1)).toBe(0));
    stop();
  });

  it('follows what a query reads after its first answer, too', async () => {
    const records = await opened();
    const seen: number[] = [];
    const both = async () => {
      await records.local.get('settings');
      return (await records.find({})).total;
    };
    // Handed over as a plain function, as screens do.
    records.watch(
      () => both(),
      (total) => seen.push(total),
      silent,
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    await wrote(records, { entries: profileEntries(1) });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  });

  it('says nothing more once it was stopped', async () => {
    const records = await opened();
    const seen = vi.fn();
    const others = vi.fn();
    const stop = records.watch(() => records.facets(), seen, silent);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    stop();
    records.watch(() => records.facets(), others, silent);
    await wrote(records, { entries: profileEntries(1) });
    await vi.waitFor(() => expect(others.mock.lastCall).toMatchObject([{ total: 1 }]));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('tells why it cannot go on', async () => {
    const records = await opened();
    records.close();
    const failure = await new Promise((resolve) => {
      records.watch(() => records.facets(), silent, resolve);
    });
    expect(failure).toMatchObject({ cause: 'store-closed' });
  });
});

describe('small things of this device', () => {
  it('are kept, listed, watched from another window and taken away', async () => {
    const factory = new IDBFactory();
    const [one, other] = [await opened({ factory }), await opened({ factory })];
    const seen = vi.fn();
    const stop = other.local.watch('draft.7', seen, silent);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(undefined));
    await one.local.put('draft.7', { title: 'Council votes', odd: '\ud800' });
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith({ title: 'Council votes', odd: '\ud800' }),
    );
    await one.local.put('draft.9', null);
    await one.local.put('settings', 'es');
    expect(await other.local.keys('draft.')).toEqual(['draft.7', 'draft.9']);
    expect(await other.local.get('draft.9')).toBeNull();
    await one.local.delete('draft.7');
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(undefined));
    stop();
  });
});

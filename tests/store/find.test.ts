import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Query, Records } from '../../lib/app/ports/records';
import { plainCodec } from '../../lib/store/codec';
import { names, opened, scrambled, wrote } from './open';
import { approachEntries, seedEntries, seedProfiles } from './seed';

describe.each([
  ['with words in the keys', plainCodec],
  ['with no word in any key', scrambled],
])('lists %s', (_, codec) => {
  let records: Records;
  beforeAll(async () => {
    records = await opened({ codec });
    await seedProfiles(records, 300);
    await wrote(records, { entries: [0, 1, 2, 3].flatMap(approachEntries) });
    const all = await records.find({ limit: 1000 });
    expect(all.total).toBe(300);
  });

  /** Every way to ask, answered by hand from all rows. */
  async function byHand(keep: (row: Awaited<ReturnType<Records['columns']>>[number]) => boolean) {
    const ids = Array.from({ length: 300 }, (_item, n) => `p${n}`);
    return (await records.columns(ids)).filter(keep);
  }

  it('order by name, as people file it, in windows', async () => {
    const all = await names(records, { limit: 300 });
    const windows = await Promise.all(
      [0, 1, 2].map((n) => names(records, { offset: n * 100, limit: 100 })),
    );
    expect(windows.flat()).toEqual(all);
    const sorted = (await byHand(() => true)).toSorted((a, b) =>
      a.columns.sort < b.columns.sort ? -1 : 1,
    );
    expect(all).toEqual(sorted.map(({ columns }) => columns.name));
  });

  it('order by the latest touched', async () => {
    const found = await records.find({ sort: 'touched', limit: 300 });
    const touched = found.rows.map(({ columns }) => columns.touched);
    expect(touched).toEqual(touched.toSorted((a, b) => b - a));
  });

  it('order by step, as told', async () => {
    const found = await records.find({ sort: 'step', steps: ['ask', 'research'], limit: 6 });
    expect(found.total).toBe(300);
    const all = await records.find({ sort: 'step', steps: ['ask', 'research'], limit: 300 });
    const steps = [...new Set(all.rows.map(({ columns }) => columns.step))];
    expect(all.rows.slice(0, 6)).toEqual(found.rows);
    expect(steps.length).toBeGreaterThan(1);
    expect(all.rows.map(({ columns }) => steps.indexOf(columns.step))).toEqual(
      all.rows.map(({ columns }) => steps.indexOf(columns.step)).toSorted((a, b) => a - b),
    );
  });

  it.each<[string, Query, number]>([
    ['a beginning of a word', { search: 'nun' }, 38],
    ['accents and capitals that were not typed', { search: 'NÚÑEZ' }, 38],
    ['several words in any order', { search: 'falls nun' }, 38],
    ['a word of a role', { search: 'principal' }, 0],
    ['words nobody has', { search: 'zzz' }, 0],
    ['one audience', { audience: ['faith'] }, 43],
    ['one of two audiences', { audience: ['faith', 'school'] }, 86],
    ['a place and a tag', { place: ['Cedar Flats'], tag: ['transit'] }, 25],
    ['no sign-on', { signOn: [''] }, 300],
    ['a step', { step: ['ask'] }, 4],
    ['another kind', { kind: 'approach' }, 4],
    ['a kind that nobody made', { kind: 'meteor' }, 0],
  ])('narrow by %s', async (_name, query, known) => {
    const found = await records.find({ ...query, limit: 1000 });
    expect(found.rows).toHaveLength(found.total);
    const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const expected = await byHand(({ columns }) => {
      const words = fold(
        `${columns.name} ${columns.role} ${columns.place} ${columns.tags.join(' ')}`,
      );
      const typed = fold(query.search ?? '')
        .split(' ')
        .filter(Boolean);
      const has = (value: string, any?: readonly string[]) => any?.includes(value) ?? true;
      return (
        typed.every((word) => ` ${words}`.includes(` ${word}`)) &&
        has(columns.audience, query.audience) &&
        has(columns.place, query.place) &&
        has(columns.step, query.step) &&
        has(columns.signOn, query.signOn) &&
        (query.tag === undefined || columns.tags.some((tag) => query.tag?.includes(tag)))
      );
    });
    if (query.kind === undefined) {
      expect(found.rows.map(({ id }) => id).toSorted()).toEqual(
        expected.map(({ id }) => id).toSorted(),
      );
    }
    expect(found.total).toBe(known);
  });

  it('count what stands under each filter', async () => {
    const facets = await records.facets();
    expect(facets.total).toBe(300);
    expect(facets.counts.audience.get('faith')).toBe(43);
    expect(facets.counts.step.get('ask')).toBe(4);
    expect([...facets.counts.place.values()].reduce((a, b) => a + b, 0)).toBe(300);
  });
});

describe('exact things', () => {
  it.each([plainCodec, scrambled])(
    'find who has any of them, and no word finds them',
    async (codec) => {
      const records = await opened({ codec });
      await wrote(records, { entries: seedEntries(3) });
      const value = { kind: 'phone', value: '555-0142' };
      const contact = { a: 'contact.c1', by: 'ana', e: 'p2', t: 1, v: value };
      await wrote(records, { entries: [contact] });
      const [two] = await records.columns(['p2']);
      const keys = ['contact nobody', ...(two?.columns.keys ?? [])];
      expect(keys).toHaveLength(2);
      expect((await records.find({ keys })).rows.map(({ id }) => id)).toEqual(['p2']);
      expect((await records.find({ keys: ['contact nobody'] })).total).toBe(0);
      expect((await records.find({ search: 'contact' })).total).toBe(0);
    },
  );
});

describe('a narrowed list', () => {
  it('is up to date after every write, of another window too', async () => {
    const factory = new IDBFactory();
    const [one, other] = [await opened({ factory }), await opened({ factory })];
    await wrote(one, { entries: seedEntries(240) });
    const query: Query = { form: ['person'], limit: 3 };
    const first = await names(other, query);
    expect((await other.find(query)).total).toBe(240);
    const ahead = { a: 'name', by: 'ana', e: 'p7', t: 1, v: 'Aba 0' };
    const stands = (await one.subject('p7'))?.subject.heads.get('name') ?? [];
    await wrote(one, { entries: [{ ...ahead, r: stands }] });
    expect(await names(other, query)).toEqual(['Aba 0', ...first.slice(0, 2)]);
    await one.rebuild();
    expect(await names(other, query)).toEqual(['Aba 0', ...first.slice(0, 2)]);
  });
});

describe('deleted subjects', () => {
  it('leave the lists and can be listed by themselves', async () => {
    const records = await opened();
    await wrote(records, { entries: seedEntries(3) });
    const kept = await records.subject('p1');
    const seen = [...(kept?.subject.heads.values() ?? [])].flat().toSorted();
    await wrote(records, { entries: [{ a: 'deleted', by: 'ana', e: 'p1', t: 1, v: seen }] });
    expect((await records.find({})).rows.map(({ id }) => id)).not.toContain('p1');
    expect((await records.find({ deleted: true })).rows.map(({ id }) => id)).toEqual(['p1']);
    expect(await records.facets()).toMatchObject({ total: 2, deleted: 1 });
    expect((await records.find({ search: 'p' })).total).toBe(
      (await names(records, { search: 'p' })).length,
    );
  });

  it('stay in the lists while the deletion is contested', async () => {
    const records = await opened();
    await wrote(records, { entries: seedEntries(1) });
    await wrote(records, { entries: [{ a: 'deleted', by: 'ana', e: 'p0', t: 1, v: [] }] });
    expect((await records.find({})).rows[0]?.columns.deleted).toBe('contested');
    expect((await records.disputes()).map(({ id }) => id)).toEqual(['p0']);
  });
});

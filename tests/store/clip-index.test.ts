import * as fc from 'fast-check';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ClipQuery } from '../../lib/app/ports/clips';
import type { Records } from '../../lib/app/ports/records';
import { wordsOf } from '../../lib/domain/fold-text';
import { readProfile } from '../../lib/domain/profile';
import { erase } from '../../lib/ledger/erase';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { remove, restore, say } from '../../lib/ledger/say';
import { known } from '../ledger/group';
import { opened, scrambled, wrote } from './open';
import { profileEntries } from './seed';
import { clipEntries, drawFrom, findingEntry, seedClips, textBlob, zipf } from './seed-clips';

const words =
  'consejo council mill molino de la reopens Peña vote voted by Zephyrine housing'.split(' ');
const profiles = ['p0', 'p1', 'p2'];
const queries: readonly ClipQuery[] = [
  {},
  { search: 'co' },
  { search: 'cou' },
  { search: 'de' },
  { search: 'la mil' },
  { search: 'vote PENA' },
  { search: 'zephyrine' },
  { search: 'herald' },
  { search: 'mol', lang: ['es'] },
  { search: 'mill', site: ['Herald 1'] },
  { profile: 'p1' },
  { audience: ['faith', 'official'], search: 'hou' },
  { cited: true },
  { cited: false, search: 'b' },
  { from: 1_760_000_000_000, until: 1_760_006_000_000 },
];

interface Hit {
  readonly id: string;
  /** How many of the words stand in its title. */
  readonly rank: number;
  readonly minute: number;
}

const inOrder = (a: Hit, b: Hit) => b.rank - a.rank || b.minute - a.minute;
const byId = (a: Hit, b: Hit) => (a.id < b.id ? -1 : 1);

/** The same answers, by looking at all that everybody says. */
async function scan(records: Records, query: ClipQuery): Promise<Hit[]> {
  const parts = (await records.subjects(profiles)).flatMap(({ subject, columns }) => {
    if (columns.deleted === 'yes' || columns.kind !== 'profile') return [];
    const { clips, findings } = readProfile(subject.id, subject.attributes);
    return clips.map(({ id, value }) => ({
      id,
      value,
      profile: subject.id,
      audience: columns.audience,
      cited: findings.some((one) => one.value.clip === id),
    }));
  });
  const found: Hit[] = [];
  for (const [id, own] of Map.groupBy(parts, (part) => part.id)) {
    const [main] = own.toSorted(
      (a, b) => b.value.seen - a.value.seen || (a.profile < b.profile ? -1 : 1),
    );
    if (main === undefined) continue;
    const hashes = [main.value.text, ...own.map(({ value }) => value.text).toSorted()];
    const blobs = await records.blobs([...new Set(hashes)]);
    const head = wordsOf(own.map(({ value }) => `${value.title}\n${value.site}`).join('\n'));
    const text = blobs[0] === undefined ? [] : wordsOf(textOf(blobs[0].bytes));
    const typed = wordsOf(query.search ?? '');
    const inHead = typed.filter((word) => head.some((one) => one.startsWith(word)));
    const has = (word: string) =>
      inHead.includes(word) ||
      text.some((one) => (word.length < 3 ? one === word : one.startsWith(word)));
    const lang = main.value.lang.slice(0, 2);
    const minute = Math.floor(main.value.seen / 60_000);
    const fits =
      typed.every(has) &&
      (query.profile === undefined || own.some(({ profile }) => profile === query.profile)) &&
      (query.audience?.some((one) => own.some(({ audience }) => audience === one)) ?? true) &&
      (query.site?.includes(main.value.site) ?? true) &&
      (query.lang?.includes(lang) ?? true) &&
      (query.from === undefined || minute >= Math.floor(query.from / 60_000)) &&
      (query.until === undefined || minute < Math.floor(query.until / 60_000)) &&
      (query.cited === undefined || own.some(({ cited }) => cited) === query.cited);
    if (fits) found.push({ id, rank: inHead.length, minute });
  }
  return found.toSorted((a, b) => inOrder(a, b) || byId(a, b));
}

function textOf(bytes: Uint8Array): string {
  const blocks: { text: string }[] = JSON.parse(new TextDecoder().decode(bytes));
  return blocks.map(({ text }) => text).join('\n');
}

/** What the index answers; equals of one minute in the order of their ids. */
async function asked(records: Records, query: ClipQuery): Promise<Hit[]> {
  const { rows, total } = await records.clips.search({ ...query, limit: 1000 });
  expect(rows).toHaveLength(total);
  const typed = wordsOf(query.search ?? '');
  const hits: Hit[] = [];
  for (const row of rows) {
    const clips = (await records.subjects(row.profiles.map((one) => one.id))).flatMap(
      ({ subject }) =>
        readProfile(subject.id, subject.attributes).clips.filter(({ id }) => id === row.id),
    );
    const head = wordsOf(clips.map(({ value }) => `${value.title}\n${value.site}`).join('\n'));
    const rank = typed.filter((word) => head.some((one) => one.startsWith(word))).length;
    hits.push({ id: row.id, rank, minute: Math.floor(row.seen / 60_000) });
  }
  expect(hits).toEqual(hits.toSorted(inOrder));
  return hits.toSorted((a, b) => inOrder(a, b) || byId(a, b));
}

const does = [
  'clip',
  'clip',
  'clip',
  'many',
  'late text',
  'title',
  'finding',
  'audience',
  'clear',
  'delete',
  'restore',
  'erase',
  'erase text',
  'point',
  'return',
  'rebuild',
] as const;
const deed = fc.record({
  does: fc.constantFrom(...does),
  who: fc.nat({ max: 2 }),
  which: fc.nat({ max: 5 }),
  t: fc.nat({ max: 99 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function pageOf(which: number, t: number) {
  const draw = drawFrom(which);
  const word = zipf(words, draw);
  const title = `${word()} ${words[t % words.length] ?? ''}`;
  const text = textBlob([word(), Array.from({ length: 8 }, word).join(' '), `page ${which}`]);
  const seen = 1_760_000_000_000 + (t % 9) * 900_000;
  const lang = which % 2 === 0 ? 'es-MX' : 'en';
  return { title, text, seen, lang, site: `Herald ${t % 3}`, id: `c${which}` };
}

async function act(records: Records, { does: what, who, which, t }: Deed): Promise<void> {
  const id = profiles[who] ?? 'p0';
  const subject = (await records.subject(id))?.subject ?? foldSubject(id, []);
  const stamp = { by: 'ana', t };
  const { text, ...page } = pageOf(which, t);
  const points = await records.restorePoints();
  const point = points[t % Math.max(1, points.length)];
  const sayClip = (value: ReturnType<typeof pageOf>, at = stamp) =>
    clipEntries(id, { ...value, text: value.text.hash }, at);
  switch (what) {
    case 'clip':
      await wrote(records, {
        entries: sayClip({ ...page, text }),
        blobs: t % 3 === 0 ? [] : [text],
      });
      break;
    case 'many': {
      const pages = Array.from({ length: 30 + (t % 20) }, (_, at) => pageOf(which * 50 + at, t));
      await wrote(records, {
        entries: pages.flatMap((one) => sayClip(one)),
        blobs: pages.filter((_, at) => at % 7 !== 0).map((one) => one.text),
      });
      break;
    }
    case 'late text':
      await wrote(records, { blobs: [text] });
      break;
    case 'title':
      await wrote(records, {
        entries: [say(subject, `clip.${page.id}`, { ...page, text: text.hash, chars: 1 }, stamp)],
      });
      break;
    case 'finding':
      await wrote(records, { entries: [findingEntry(id, page.id, t)] });
      break;
    case 'audience':
      await wrote(records, {
        entries: [say(subject, 'audience', t % 2 === 0 ? 'faith' : 'official', stamp)],
      });
      break;
    case 'clear':
      await wrote(records, { entries: [say(subject, `clip.${page.id}`, null, stamp)] });
      break;
    case 'delete':
      await wrote(records, { entries: [remove(subject, stamp)] });
      break;
    case 'restore': {
      const entry = restore(subject, stamp);
      if (entry !== undefined) await wrote(records, { entries: [entry] });
      break;
    }
    case 'erase':
    case 'erase text': {
      const ids = subject.heads.get(`clip.${page.id}`) ?? [];
      const blobs = what === 'erase' ? [] : [text.hash];
      if (ids.length === 0) return;
      const entries = erase(subject, { ids, blobs }, stamp).map(known);
      await wrote(records, { entries, erasuresAgreed: entries.map((one) => one.id) });
      break;
    }
    case 'point':
      await records.makeRestorePoint('here');
      break;
    case 'return':
      if (point !== undefined) await records.returnTo(point.id, 'back');
      break;
    case 'rebuild':
      await records.rebuild();
      break;
  }
}

async function disk(factory: IDBFactory): Promise<string> {
  const db = new Dexie('town', { indexedDB: factory, IDBKeyRange });
  await db.open();
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return JSON.stringify(tables).toLowerCase();
}

describe('the index of clips', () => {
  it.each([
    ['as they are', undefined],
    ['sealed', scrambled],
  ])(
    'answers as a look at everything would, after anything, with rows %s',
    async (_, codec) => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 24 }), async (deeds) => {
          const records = await opened(codec === undefined ? {} : { codec });
          await wrote(records, { entries: [0, 1, 2].flatMap((n) => profileEntries(n, 0)) });
          for (const one of deeds) await act(records, one);
          for (const query of queries) {
            expect(await asked(records, query), JSON.stringify(query)).toEqual(
              await scan(records, query),
            );
          }
        }),
        { numRuns: codec === undefined ? 30 : 8 },
      );
    },
    300_000,
  );
});

describe('a clip', () => {
  const text = textBlob([
    'Council votes',
    'Zephyrine spoke for the mill, as Peñarrubia had asked.',
  ]);
  const entries = [
    ...profileEntries(1, 0),
    ...clipEntries('p1', { id: 'c1', title: 'The mill reopens', site: 'Post', text: text.hash }),
  ];
  const found = async (records: Records, search: string) =>
    (await records.clips.search({ search })).rows.map(({ id }) => id);

  it('is found by its title at once, and by its text as soon as that is here', async () => {
    const records = await opened();
    await wrote(records, { entries });
    expect(await found(records, 'mil reop')).toEqual(['c1']);
    expect(await found(records, 'penar')).toEqual([]);
    await wrote(records, { blobs: [text] });
    expect(await found(records, 'penar mil')).toEqual(['c1']);
  });

  it('is found by beginnings of three letters, in its title of one, and in its text by short words', async () => {
    const records = await opened();
    await wrote(records, { entries, blobs: [text] });
    expect(await found(records, 'm')).toEqual(['c1']);
    expect(await found(records, 'zep')).toEqual(['c1']);
    expect(await found(records, 'ze')).toEqual([]);
    expect(await found(records, 'as')).toEqual(['c1']);
  });

  it('stands once though several profiles have it, until the last of them lets go', async () => {
    const records = await opened();
    const other = clipEntries('p2', { id: 'c1', title: 'Mill is open', text: text.hash, seen: 9 });
    await wrote(records, { entries: [...entries, ...profileEntries(2, 0), ...other] });
    const { rows, total } = await records.clips.search({ search: 'mill' });
    expect(total).toBe(1);
    expect(rows[0]?.title).toBe('The mill reopens');
    expect(rows[0]?.profiles.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(await found(records, 'open')).toEqual(['c1']);
    for (const id of ['p1', 'p2']) {
      const kept = await records.subject(id);
      if (kept === undefined) throw new Error('not kept');
      expect(await found(records, 'mill')).toEqual(['c1']);
      await wrote(records, { entries: [remove(kept.subject, { by: 'ana', t: 9 })] });
    }
    expect(await found(records, 'mill')).toEqual([]);
    expect(await records.clips.clip('c1')).toBeUndefined();
  });

  it.each([0, 60])('that is erased leaves no word on the disk, among %i others', async (others) => {
    const factory = new IDBFactory();
    const records = await opened({ factory });
    await wrote(records, { entries, blobs: [text] });
    const more = Array.from({ length: others }, (_, n) => pageOf(n + 100, n));
    await wrote(records, {
      entries: more.flatMap((one) => clipEntries('p1', { ...one, text: one.text.hash })),
    });
    const subject = (await records.subject('p1'))?.subject;
    if (subject === undefined) throw new Error('not kept');
    expect(await disk(factory)).toContain('penarrubia');
    const cleared = say(subject, 'clip.c1', null, { by: 'ana', t: 9 });
    const ids = subject.heads.get('clip.c1') ?? [];
    // Taken off first: what is gone from the lists must go from the disk all the same.
    await wrote(records, { entries: [cleared] });
    const erasures = erase(subject, { ids, blobs: [text.hash] }, { by: 'ana', t: 10 }).map(known);
    await wrote(records, { entries: erasures, erasuresAgreed: erasures.map(({ id }) => id) });
    const left = await disk(factory);
    for (const word of ['penarrubia', 'peñarrubia', 'spoke']) expect(left).not.toContain(word);
    expect(await found(records, 'spoke')).toEqual([]);
    expect((await records.clips.search({})).total).toBe(others);
  });

  it('tells of its profiles by the names they have now', async () => {
    const records = await opened();
    await wrote(records, { entries });
    const subject = (await records.subject('p1'))?.subject;
    if (subject === undefined) throw new Error('not kept');
    const renamed = say(subject, 'name', 'Ana Ruiz', { by: 'ana', t: 9 });
    await wrote(records, { entries: [renamed] });
    expect((await records.clips.clip('c1'))?.profiles).toEqual([{ id: 'p1', name: 'Ana Ruiz' }]);
  });

  it('leaves no word of itself in any key', async () => {
    const factory = new IDBFactory();
    const records = await opened({ factory, codec: scrambled });
    await wrote(records, { entries, blobs: [text] });
    expect(await found(records, 'mill zeph')).toEqual(['c1']);
    const left = await disk(factory);
    for (const word of ['mill', 'zephyrine', 'post']) expect(left).not.toContain(word);
  });
});

describe('facets of clips', () => {
  it('count what stands under each filter', async () => {
    const records = await opened();
    await seedClips(records, { clips: 90, profiles: 9, words: 20, vocabulary: 300, batch: 40 });
    const { total, cited, audience, lang, site } = await records.clips.facets();
    expect(total).toBe(90);
    expect(cited).toBe(18);
    expect([...lang]).toEqual([
      ['en', 60],
      ['es', 30],
    ]);
    expect(audience.get('faith')).toBe(20);
    expect(site.get('Alder Falls Post 0')).toBe(1);
  });
});

describe('many clips', () => {
  it('that come at once are found as those that come one by one', async () => {
    const seed = { clips: 120, profiles: 10, words: 30, vocabulary: 400 };
    const [atOnce, slowly] = [await opened(), await opened()];
    await seedClips(atOnce, seed);
    await seedClips(slowly, { ...seed, batch: 7 });
    for (const search of ['cou', 'the', 'a', 'the co', 'herald 1']) {
      const [one, other] = await Promise.all(
        [atOnce, slowly].map((records) => records.clips.search({ search, limit: 200 })),
      );
      expect(one).toEqual(other);
      expect(one?.total).toBeGreaterThan(0);
    }
  });

  it('are read in windows that make up the whole', async () => {
    const records = await opened();
    await seedClips(records, { clips: 70, profiles: 10, words: 20, vocabulary: 300 });
    const whole = await records.clips.search({ search: 'the', limit: 100 });
    const windows = [0, 1, 2, 3].map((n) =>
      records.clips.search({ search: 'the', offset: n * 20, limit: 20 }),
    );
    expect((await Promise.all(windows)).flatMap(({ rows }) => rows)).toEqual(whole.rows);
  });
});

describe('an index of another build', () => {
  it('is made again at opening', async () => {
    const factory = new IDBFactory();
    const first = await opened({ factory });
    await seedClips(first, { clips: 40, profiles: 4, words: 20, vocabulary: 300 });
    const before = await first.clips.search({ search: 'cou', limit: 100 });
    first.close();
    const db = new Dexie('town', { indexedDB: factory, IDBKeyRange });
    await db.open();
    await db.table('clipBook').put({ key: 'book', body: { version: 0 } });
    db.close();
    const second = await opened({ factory });
    expect(await second.clips.search({ search: 'cou', limit: 100 })).toEqual(before);
    expect(before.total).toBeGreaterThan(0);
  });
});

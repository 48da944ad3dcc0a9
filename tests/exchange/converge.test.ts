import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateAttribute } from '../../lib/domain/visibility';
import { fullBackup } from '../../lib/exchange/sharing/choice';
import { erasedIds } from '../../lib/ledger/heads';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { union } from '../../lib/ledger/union';
import type { Known } from '../../lib/ledger/entry';
import { deeds, opened, play, secret } from './group-play';
import { everything, make } from './town-file';

const counts = fc.integer({ min: 3, max: 6 });
const shared = (entries: readonly Known[]) => entries.filter(({ a }) => !isPrivateAttribute(a));
const ids = (entries: readonly Known[]) => new Set(entries.map(({ id }) => id));
const textOf = (bytes: Uint8Array) => gunzipSync(bytes).toString();
const runs = { numRuns: 80 };

/** Everybody gives everybody a whole file, in an order of their own, some of them twice. */
async function meet(members: readonly (readonly Known[])[], order: readonly number[]) {
  const files = await Promise.all(members.map((mine) => make(mine, { share: everything })));
  return Promise.all(
    members.map(async (mine, at) => {
      let all: readonly Known[] = mine;
      for (const from of [...order, ...order.slice(0, 2)]) {
        const file = files[(from + at) % files.length];
        if (file !== undefined) all = union(all, await opened(file));
      }
      return all;
    }),
  );
}

const story = fc.tuple(deeds, counts).chain(([deeds, count]) =>
  fc.record({
    deeds: fc.constant(deeds),
    count: fc.constant(count),
    order: fc.shuffledSubarray(
      Array.from({ length: count }, (_, at) => at),
      { minLength: count },
    ),
  }),
);

describe('members who exchange files', () => {
  it('end with the same bytes, whatever they opened before and in which order', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ deeds, count, order }) => {
        const { members } = await play(deeds, count);
        const met = await meet(members, order);
        const files = await Promise.all(met.map((all) => make(all, { share: everything })));
        for (const file of files) expect(textOf(file)).toBe(textOf(files[0] ?? file));
      }),
      runs,
    );
  });

  it('lose nothing that anybody wrote, but what was erased', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ deeds, count, order }) => {
        const { members, written } = await play(deeds, count);
        const gone = erasedIds(written);
        const met = await meet(members, order);
        for (const all of met) {
          const here = ids(all);
          const lost = shared(written).filter(({ id }) => !here.has(id) && !gone.has(id));
          expect(lost).toEqual([]);
          expect(all.filter(({ id, a }) => gone.has(id) && a !== 'erased')).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('change nothing by opening the same file again', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ deeds, count }) => {
        const { members, files } = await play(deeds, count);
        for (const { bytes } of files.slice(0, 5)) {
          const once = union(members[0] ?? [], await opened(bytes));
          expect(union(once, await opened(bytes))).toEqual(once);
        }
      }),
      runs,
    );
  });

  it('never let out what is just theirs, nor anything it ever said', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ deeds, count, order }) => {
        const { members, files } = await play(deeds, count);
        for (const { bytes } of files) expect(textOf(bytes)).not.toContain(secret);
        for (const all of await meet(members, order)) {
          expect(textOf(await make(all, { share: everything }))).not.toContain(secret);
        }
      }),
      runs,
    );
  });

  it('carry what their version does not know', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ deeds, count, order }) => {
        const { members, written } = await play(deeds, count);
        const gone = erasedIds(written);
        const novel = written.filter(({ a, id }) => a === 'comet' && !gone.has(id));
        for (const all of await meet(members, order)) {
          const text = textOf(await make(all, { share: everything }));
          for (const { line } of novel) expect(text).toContain(line);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never receive an entry whose own attribute lacks what it replaced', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (deeds) => {
        const { files, written } = await play(deeds, 1);
        const gone = erasedIds(written);
        const byId = new Map(written.map((entry) => [entry.id, entry]));
        for (const { bytes } of files) {
          const entries = await opened(bytes);
          const here = ids(entries);
          const dangling = entries
            .filter(({ a }) => a !== 'erased')
            .flatMap(({ r = [] }) => r)
            .filter((id) => !here.has(id) && !gone.has(id) && byId.has(id));
          expect(dangling).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('get everything back from a full backup, just theirs too', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ deeds, count }) => {
        const { members } = await play(deeds, count);
        for (const mine of members) {
          const back = await opened(await make(mine, { share: fullBackup }));
          expect(ids(back)).toEqual(ids(mine));
          for (const { e } of mine) {
            expect(foldSubject(e, back).heads).toEqual(foldSubject(e, mine).heads);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

import type { Bench, BenchSetting } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { openExtension } from '../extension-page.ts';
import { median, row, type Row } from '../row.ts';

const words = 10_000;
const rounds = 9;

/** How often a question's answer is found, and at what cost; misses, so that less is better. */
const bench: Bench = {
  name: 'evidence',
  run: async (setting) => {
    const script = await bundle(new URL('../page/evidence-page.ts', import.meta.url));
    // Each in a browser of its own, where nothing has run before.
    const first = await once(setting, script, 'findFirst');
    const firstRank = await once(setting, script, 'rankAll');
    const extension = await openExtension(setting, script);
    const figure = (method: string, split: string, name: string) =>
      extension.call('figure', method, split, name);
    try {
      const rows: Row[] = [];
      for (const split of ['unseen', 'all']) {
        for (const [name, figureName] of [
          ['the first passage misses', 'hit1'],
          ['all three passages miss', 'hit3'],
          ['answers among three left out', 'recall3'],
          ['distance of the mean reciprocal rank from 1', 'mrr'],
        ] as const) {
          rows.push(
            row({
              name: `${name}, ${split} texts`,
              value: 1 - (await figure('finder', split, figureName)),
              unit: 'share',
              against: 1 - (await figure('bm25', split, figureName)),
              beside: 'BM25',
            }),
          );
        }
        rows.push(
          row({
            name: `the first passage misses, ${split} texts`,
            value: 1 - (await figure('finder', split, 'hit1')),
            unit: 'share',
            against: 1 - (await figure('first-sentence', split, 'hit1')),
            beside: 'the first sentence',
          }),
          row({
            name: `something is proposed where nothing answers, ${split} texts`,
            value: await figure('finder', split, 'falseProposals'),
            unit: 'share',
            limit: 0.1,
          }),
        );
      }
      const [find, rank]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        find.push(await extension.call('findAll', words));
        rank.push(await extension.call('rankAll', words));
      }
      return [
        ...rows,
        row({
          name: `all questions of a track over ${words} words`,
          value: median(find),
          unit: 'ms',
          limit: 50,
        }),
        row({
          name: `all questions of a track over ${words} words`,
          value: median(find),
          unit: 'ms',
          against: median(rank),
          beside: 'BM25',
        }),
        row({
          name: 'the same on the first page of a session',
          value: first,
          unit: 'ms',
          against: firstRank,
          beside: 'BM25',
        }),
      ];
    } finally {
      await extension.close();
    }
  },
};

async function once(setting: BenchSetting, script: string, name: string): Promise<number> {
  const extension = await openExtension(setting, script);
  try {
    return await extension.call(name, words);
  } finally {
    await extension.close();
  }
}

export default bench;

import { describe, expect, it } from 'vitest';
import { learnWeights } from '../../scripts/evidence/fit/fit.mjs';
import { minimize } from '../../scripts/evidence/fit/minimize.mjs';
import { readWeights } from '../../scripts/evidence/fit/read-weights.mjs';
import { regress } from '../../scripts/evidence/fit/regress.mjs';
import { writeWeights } from '../../scripts/evidence/fit/write-weights.mjs';
import { readFeatures } from '../../lib/evidence/weighing/compact';
import { weights as english } from '../../lib/evidence/weighing/weights-en';
import { weights as ofEnglishOrganizations } from '../../lib/evidence/weighing/weights-en-organizations';
import { weights as spanish } from '../../lib/evidence/weighing/weights-es';
import { weights as ofSpanishOrganizations } from '../../lib/evidence/weighing/weights-es-organizations';

describe('learning weights', () => {
  it('finds the bottom of a bowl that is steep one way and flat the other', () => {
    const [x, y] = minimize(2, (at, into) => {
      const [p = 0, q = 0] = at;
      into[0] = 200 * (p - 3);
      into[1] = 0.2 * (q + 5);
      return 100 * (p - 3) ** 2 + 0.1 * (q + 5) ** 2;
    });
    expect(x).toBeCloseTo(3, 1);
    expect(y).toBeCloseTo(-5, 0);
  });

  it('does not learn from what is no number', () => {
    expect(() => minimize(1, () => Number.NaN)).toThrow('no number');
    const endless = (_: Float64Array, into: Float64Array) => (into[0] = Infinity);
    expect(() => minimize(1, endless)).toThrow('no number');
  });

  const rows = Array.from({ length: 60 }, (_, at) => ({
    kind: 'page' as const,
    rows: [
      { features: ['ferry', 'the', at < 2 ? 'seldom' : 'often'], asked: asked(true) },
      { features: ['kettle', 'the', 'nadia'], asked: asked(false) },
    ],
  }));

  function asked(right: boolean) {
    return { boats: { figures: [1], right } };
  }

  it('gives weight to what tells an answer, and none to names or what is rare', () => {
    const [boats] = learnWeights(rows, 1, (name) => name === 'nadia');
    expect(boats?.question).toBe('boats');
    expect(boats?.kinds).toEqual(['page']);
    expect(boats?.words.get('ferry')).toBeGreaterThan(0.3);
    expect(boats?.words.get('kettle')).toBeLessThan(-0.3);
    expect(boats?.words.has('nadia')).toBe(false);
    expect(boats?.words.has('seldom')).toBe(false);
  });

  it('keeps fewer weights where each has to earn more, and those that tell most', () => {
    const [all] = learnWeights(rows, 1);
    const [few] = learnWeights(rows, 1, undefined, undefined, 100);
    expect(all?.words.has('often')).toBe(true);
    expect([...(few?.words.keys() ?? [])]).toEqual(['ferry', 'kettle', 'nadia']);
  });

  it('learns nothing from a handful of answers', () => {
    expect(learnWeights(rows.slice(0, 9), 1)).toEqual([]);
  });

  it('goes on from what was learned before, which only many answers move', () => {
    const before = [
      {
        question: 'boats',
        kinds: ['page'],
        words: new Map([
          ['harbor', 1.5],
          ['kettle', 2],
        ]),
        figures: [-0.5],
      },
      { question: 'tea', kinds: ['text'], words: new Map([['leaf', 0.7]]), figures: [0.2] },
    ];
    const [boats, tea] = learnWeights(rows.slice(0, 30), 1, undefined, before);
    expect(boats?.kinds).toEqual(['page']);
    expect(boats?.words.get('harbor')).toBeCloseTo(1.5);
    expect(boats?.words.get('ferry')).toBeGreaterThan(0.3);
    expect(boats?.words.get('kettle')).toBeLessThan(2);
    expect(boats?.words.get('kettle')).toBeGreaterThan(0.3);
    // Of whom a sentence speaks is not learned anew from a few.
    expect(boats?.figures[0]).toBeCloseTo(-0.5, 1);
    const [more] = learnWeights([...rows, ...rows, ...rows], 1, undefined, before);
    expect(more?.words.get('kettle') ?? 0).toBeLessThan(boats?.words.get('kettle') ?? 0);
    // Nothing was asked of it.
    expect([...(tea?.words ?? [])]).toEqual([['leaf', 0.7]]);
    expect(tea?.figures).toEqual([0.2]);
  });

  it('begins with what figures say of any question where one has few answers', () => {
    const told = { boats: { figures: [1, 1], right: true } };
    const untold = { boats: { figures: [0, 1], right: false } };
    const many = rows.map(({ kind }) => ({
      kind,
      rows: [
        { features: [], asked: told },
        { features: [], asked: untold },
      ],
    }));
    // None of its own has the first figure.
    const kettles = { kettles: { figures: [0, 1], right: true } };
    const few = rows
      .slice(0, 12)
      .map(({ kind }) => ({ kind, rows: [{ features: [], asked: kettles }] }));
    const figureOf = (documents: Parameters<typeof learnWeights>[0]) =>
      learnWeights(documents, 2).find(({ question }) => question === 'kettles')?.figures[0];
    expect(figureOf(few)).toBeCloseTo(0);
    expect(figureOf([...many, ...few])).toBeGreaterThan(0.5);
  });

  it('lets go of a known weight only where the documents speak against it', () => {
    const words = new Map([
      ['harbor', 0.05],
      ['the', 0.05],
    ]);
    const before = [
      { question: 'boats', kinds: ['page'], words, figures: [0] },
      { question: 'tea', kinds: ['text'], words: new Map([['leaf', 0.1]]), figures: [0] },
    ];
    const [boats, tea] = learnWeights(rows, 1, undefined, before);
    // All have "the", whether they answer or not; none has a harbor.
    expect(boats?.words.has('the')).toBe(false);
    expect(boats?.words.get('harbor')).toBeCloseTo(0.05);
    expect([...(tea?.words ?? [])]).toEqual([['leaf', 0.1]]);
  });

  it('writes each feature once, with its questions and tenths, a letter each', () => {
    const ferries = new Map([
      ['ferry', -0.31],
      ['ferry quay', 0.24],
      // Too little to be worth its room.
      ['ferry boat', 0.14],
    ]);
    const text = writeWeights([
      { question: 'boats', kinds: ['page'], words: new Map([['ferry', 1.24]]), figures: [0.5] },
      { question: 'tea', kinds: ['text'], words: ferries, figures: [1] },
    ]);
    expect(text).toContain('features: `\n0ferry\n5 quay\n`');
    expect(text).toContain('places: `\nAbB\n`');
    expect(text).toContain('tenths: `\niBb\n`');
    expect(text).toContain("{ id: 'tea', kinds: ['text'] }");
  });

  it.each([
    [0.34, 'b'],
    [0.36, 'e'],
    [-0.69, 'E'],
    [0.71, 'i'],
    [1.34, 'i'],
    [-1.36, 'R'],
    [4, 'r'],
  ])('writes a weight of %d in the nearest of four sizes', (weight, letter) => {
    const words = new Map([['ferry', weight]]);
    const text = writeWeights([{ question: 'boats', kinds: ['page'], words, figures: [0] }]);
    expect(text).toContain(`tenths: \`\n${letter}\n\``);
  });

  it('goes on from no weights of other figures', () => {
    const before = [{ question: 'boats', kinds: ['page'], words: new Map(), figures: [1] }];
    expect(() => learnWeights(rows, 2, undefined, before)).toThrow('other figures');
  });

  it('reads what it wrote', async () => {
    for (const weights of [english, spanish, ofEnglishOrganizations, ofSpanishOrganizations]) {
      const script = writeWeights(readWeights(weights))
        .replace(/^import .*$/mu, '')
        .replace('export const weights: Weights =', 'export default');
      const written: unknown = await import(`data:text/javascript,${encodeURIComponent(script)}`);
      expect(written).toHaveProperty('default.questions', weights.questions);
      expect(written).toHaveProperty('default.figures', weights.figures);
      const { default: again } = written as { default: typeof weights };
      expect(readFeatures(again)).toEqual(readFeatures(weights));
    }
  });

  it('takes what readers disagree about for more than nothing and less than an answer', () => {
    const doubted = { boats: { figures: [1], right: false, doubtful: true as const } };
    const disputed = rows.map(({ kind, rows: own }) => ({
      kind,
      rows: [...own, { features: ['raft', 'the'], asked: doubted }],
    }));
    const [boats] = learnWeights(disputed, 1);
    const [ferry = 0, raft = 0, kettle = 0] = ['ferry', 'raft', 'kettle'].map((name) =>
      boats?.words.get(name),
    );
    expect(ferry - raft).toBeGreaterThan(0.3);
    expect(raft - kettle).toBeGreaterThan(0.3);
    // They are no answers to count.
    const onlyDoubted = disputed.map(({ kind, rows: own }) => ({ kind, rows: own.slice(1) }));
    expect(learnWeights(onlyDoubted, 1)).toEqual([]);
  });

  it('puts what answers before the rest of its document', () => {
    const answers = (at: number) => [
      { document: at, features: [0], figures: [1], right: 1 },
      { document: at, features: [1], figures: [1], right: 0 },
    ];
    const cases = Array.from({ length: 40 }, (_, at) => answers(at)).flat();
    const prior = { center: new Float64Array(3), cost: new Float64Array([3, 3, 0]) };
    const gap = ([answer = 0, other = 0]: Float64Array) => answer - other;
    const apart = cases.map((one) => ({ ...one, document: undefined }));
    expect(gap(regress(cases, 2, prior))).toBeGreaterThan(gap(regress(apart, 2, prior)) + 0.1);
    // Where nothing answers, nothing comes first.
    const silent = cases.map((one) => ({ ...one, right: 0 }));
    const none = apart.map((one) => ({ ...one, right: 0 }));
    expect([...regress(silent, 2, prior)]).toEqual([...regress(none, 2, prior)]);
  });
});

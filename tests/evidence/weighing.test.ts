import { describe, expect, it } from 'vitest';
import { learnWeights } from '../../scripts/evidence/fit/fit.mjs';
import { minimize } from '../../scripts/evidence/fit/minimize.mjs';
import { readWeights } from '../../scripts/evidence/fit/read-weights.mjs';
import { writeWeights } from '../../scripts/evidence/fit/write-weights.mjs';
import { isName } from '../../scripts/evidence/fit/names';
import { findEvidence } from '../../lib/evidence/find';
import { readFeatures } from '../../lib/evidence/weighing/compact';
import { figureNames } from '../../lib/evidence/weighing/figures';
import { weights as english } from '../../lib/evidence/weighing/weights-en';
import { weights as ofEnglishOrganizations } from '../../lib/evidence/weighing/weights-en-organizations';
import { weights as spanish } from '../../lib/evidence/weighing/weights-es';
import { weights as ofSpanishOrganizations } from '../../lib/evidence/weighing/weights-es-organizations';
import { askCues } from './ask-cues';
import { organization } from '../../lib/guide/questions/organization';
import { person } from '../../lib/guide/questions/person';
import type { Block } from '../../lib/domain/page';

const questions = Object.values(person);
const find = (text: string, name: string, id: string) =>
  findEvidence({ text }, { name }, questions).get(id) ?? [];

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
    expect(text).toContain('tenths: `\nlDb\n`');
    expect(text).toContain("{ id: 'tea', kinds: ['text'] }");
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
});

describe.each([
  ['English', english, person],
  ['Spanish', spanish, person],
  ['organizations in English', ofEnglishOrganizations, organization],
  ['organizations in Spanish', ofSpanishOrganizations, organization],
])('the weights that were learned of %s', (_, learned, asked) => {
  const features = readFeatures(learned);

  it('belong to questions of the guide, with one for each figure', () => {
    const ids = new Set(Object.values(asked).map(({ id }) => id));
    expect(learned.questions.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(learned.figures).toHaveLength(learned.questions.length);
    for (const weights of learned.figures) expect(weights).toHaveLength(figureNames.length);
  });

  it('are written as they are read, and to no name of a person', () => {
    const effects = [...features.values()].flat();
    expect(learned.places.match(/[A-Za-z]/gu)).toHaveLength(effects.length);
    expect(learned.tenths.match(/[A-Za-z]/gu)).toHaveLength(effects.length);
    const places = new Set(effects.map(({ place }) => place));
    expect([...places].every((place) => place < learned.questions.length)).toBe(true);
    expect(features.size).toBe(learned.features.trim().split('\n').length);
    const names = [...features.keys()];
    const common = new Set(['john', 'gary', 'tony', 'johnson', 'smith', 'nguyen', 'garcia']);
    const named = names.filter((name) => name.split(/[ :^]/u).some((word) => common.has(word)));
    expect(named).toEqual([]);
    expect(isName('h:john', (name) => (name === '^john' ? 9 : 1))).toBe(true);
    expect(isName('bill', (name) => (name === 'bill' ? 9 : 1))).toBe(false);
  });
});

describe('weighing', () => {
  const text =
    'Dee Marlow sits on the council for the second ward. ' +
    'She put herself through night school at Tolman College while she cooked at the ferry canteen. ' +
    'Marlow and her husband, Bo, have two children. Her term ends in two years.';

  it('says which words spoke, word for word and each once', () => {
    for (const { id } of questions) {
      for (const { because, text: passage } of find(text, 'Dee Marlow', id)) {
        expect(because).not.toEqual([]);
        expect(new Set(because).size).toBe(because.length);
        for (const word of because) {
          expect(passage).toContain(word);
          expect(because.filter((other) => ` ${other} `.includes(` ${word} `))).toEqual([word]);
        }
      }
    }
    expect(find(text, 'Dee Marlow', 'family')[0]?.because.length).toBeGreaterThan(0);
    expect(find(text, 'Dee Marlow', 'schooling')[0]?.text).toContain('Tolman College');
    expect(find(text, 'Dee Marlow', 'family')[0]?.text).toContain('her husband');
  });

  const blocks = (lines: readonly string[]): Block[] =>
    lines.map((line) => ({ kind: 'paragraph', text: line, main: true }));
  const asked = (lines: readonly string[], id: string, form: 'person' | 'organization') =>
    findEvidence({ blocks: blocks(lines), title: '' }, { name: 'Ana Reyes', form }, questions).get(
      id,
    );

  it('knows Spanish by weights of its own', () => {
    const born = 'Ana Reyes nació en Puerto Aliso, donde su madre cosía redes.';
    const grown = 'De niña ayudaba en el mercado y vendía flores para pagar los libros.';
    const lines = [born, grown, 'Es concejala por el segundo distrito desde 2014.'];
    expect(askCues(lines.join('\n\n'), 'Ana Reyes', 'origin')).toEqual([born, grown]);
    const [first, ...more] = asked(lines, 'origin', 'person') ?? [];
    expect(first?.text).toBe(born);
    expect(first?.because).toContain('nació en');
    expect(more).toEqual([]);
  });

  const mill = { name: 'Tolman Mill', form: 'organization' } as const;
  const ofMill = Object.values(organization);
  const told =
    'Tolman Mill was founded in 1998 by two sisters. It has stood on Ferry Street ever since.';

  it('leaves running text about organizations to its cues', () => {
    for (const { id } of ofMill) {
      const found = findEvidence({ text: told }, mill, ofMill).get(id) ?? [];
      expect(found.map(({ text: passage }) => passage)).toEqual(
        askCues(told, mill.name, id, mill.form),
      );
    }
    expect(askCues(told, mill.name, 'history', mill.form)).not.toEqual([]);
  });

  it('knows pages of organizations by weights of their own', () => {
    const led = 'Bo Hale and Ana Reyes run the kitchen, and Teo Lund keeps the books.';
    const page = { blocks: blocks(['Tolman Mill', told, led]), title: 'Tolman Mill' };
    const found = findEvidence(page, mill, ofMill).get('leaders') ?? [];
    expect(found.map(({ text: passage }) => passage)).toEqual([led]);
    expect(found[0]?.because).not.toEqual([]);
    expect(askCues(led, mill.name, 'leaders', mill.form)).toEqual([]);
  });

  it('is sure of what it says, and the same every time', () => {
    const first = find(text, 'Dee Marlow', 'work');
    expect(find(text, 'Dee Marlow', 'work')).toEqual(first);
    for (const { score } of first) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

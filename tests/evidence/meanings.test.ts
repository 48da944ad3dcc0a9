import { describe, expect, it } from 'vitest';
import { dot, principalAxes } from '../../scripts/evidence/meanings/principal.mjs';
import {
  fewerMeanings,
  makeMeanings,
  writeMeanings,
} from '../../scripts/evidence/meanings/table.mjs';
import { isPersonsName } from '../../scripts/evidence/fit/names';
import type { Mention } from '../../lib/evidence/mentions';
import { tokenize } from '../../lib/evidence/tokens';
import { Meanings, type MeaningTable } from '../../lib/evidence/weighing/meanings';
import { meanings as english } from '../../lib/evidence/weighing/meanings-en';
import { Meant, Model } from '../../lib/evidence/weighing/model';
import type { Weights } from '../../lib/evidence/weighing/weights';
import { weights } from '../../lib/evidence/weighing/weights-en';

const table: MeaningTable = {
  mark: 'a',
  size: 2,
  stems: '0bank4er\n0ferr3y',
  senses: ['ea\nbc', 'cdec'],
};

describe('meanings of words', () => {
  const words = (text: string, ...mentions: Mention[]) => {
    const tokens = tokenize(text);
    return { tokens, from: 0, to: tokens.length, mentions };
  };
  const sum = (text: string) => [...new Meanings(table).sumOf(words(text))];

  it('add up, each word once and one without a meaning not at all', () => {
    expect(sum('the bank')).toEqual([2, 0]);
    expect(sum('bank on the bank')).toEqual([2, 0]);
    expect(sum('a banker, a bank')).toEqual([0, 1]);
    expect(sum('kettle')).toEqual([0, 0]);
  });

  it('count again in the next sum', () => {
    const all = new Meanings(table);
    const two = words('bank bank');
    expect([...all.sumOf({ ...two, to: 1 })]).toEqual([2, 0]);
    expect([...all.sumOf({ ...two, from: 1 })]).toEqual([2, 0]);
  });

  it('are weighed a word at a time', () => {
    expect(new Meanings(table).weigh('banker', [0.5, 0.25])).toBeCloseTo(-0.75);
    expect(new Meanings(table).weigh('kettle', [0.5, 0.25])).toBe(0);
  });

  it('know the sons of a club by their capital, and a Mr. Banker by his name', () => {
    const kin = new Meanings({ mark: 'b', size: 1, stems: '0son', senses: ['e'] });
    expect([...kin.sumOf(words('Sons and sons'))]).toEqual([2]);
    expect([...kin.sumOf(words('the Sons of Norway'))]).toEqual([0]);
    const banker = { from: 1, to: 2, who: 'other', pronoun: undefined, owning: false } as const;
    expect([...new Meanings(table).sumOf(words('Bo Banker sold it', banker))]).toEqual([0, 0]);
    expect([...new Meanings(table).sumOf(words('Banker and clerk'))]).toEqual([-2, 1]);
  });

  it('stay as they are where words are left out, under the same mark', () => {
    const fewer = fewerMeanings(table, (stem) => stem !== 'banker');
    expect(fewer).toEqual({
      mark: 'a',
      stems: ['bank', 'ferr', 'fery'],
      senses: [
        [2, -1, 0],
        [0, 2, 0],
      ],
    });
    expect(writeMeanings(fewer)).toContain("mark: 'a'");
  });

  const weighed: Weights = {
    questions: [{ id: 'work', kinds: ['page'] }],
    figures: [[1]],
    meanings: [[0.5, 0]],
    meaningMark: 'a',
    features: '\n0ferry\n',
    places: 'A',
    tenths: 'g',
  };
  const told = (model: Model, text: string) =>
    model.sumOf(words(text), (report) => {
      report('ferry', undefined, 0, 1);
      report('ferry', undefined, 1, 2);
    })[0];

  it('stand beside the weights of words, each of which counts once', () => {
    expect(told(new Model(weighed, new Meant(table)), 'a bank')).toBeCloseTo(1.7);
    expect(told(new Model(weighed, new Meant(table)), 'a kettle')).toBeCloseTo(0.7);
  });

  it('count nothing with weights that were learned for others', () => {
    const other = new Meant({ ...table, mark: 'other' });
    expect(told(new Model(weighed, other), 'a bank')).toBeCloseTo(0.7);
    expect(new Model(weighed, other).weighMeaning(0, 'bank')).toBe(0);
    expect(new Model(weighed, new Meant(table)).weighMeaning(0, 'bank')).toBeCloseTo(1);
  });
});

describe('making meanings', () => {
  it('finds the directions in which points differ most', () => {
    const points = [
      [3, 3, 0],
      [-3, -3, 0],
      [1, -1, 0],
      [-1, 1, 0],
    ];
    const [first = [], second = []] = principalAxes(points, [1, 1, 1, 1], 2);
    expect(Math.abs(first[0] ?? 0)).toBeCloseTo(Math.SQRT1_2);
    expect(first[0]).toBeCloseTo(first[1] ?? 0);
    expect(dot(first, second)).toBeCloseTo(0);
    expect(second[0]).toBeCloseTo(-(second[1] ?? 0));
  });

  // Two kinds of words, each met in places of its own, and one that no dictionary has.
  const trade = [1, 0.2, 0];
  const office = [0.2, 1, 0];
  const vectors: (readonly [string, readonly number[]])[] = [
    ...Array.from({ length: 500 }, () => ['zzyx', [0, 0, 1]] as const),
    ['baker', trade],
    ['mayor', office],
    ['florist', trade],
    ['senator', office],
    ['grocer', trade],
    ['governor', office],
  ];
  const made = makeMeanings(
    vectors,
    (word) => word,
    (word) => word !== 'zzyx',
  );

  it('gives words that are met in like places like meanings, and what is no word none', () => {
    expect(made.stems).toEqual(['baker', 'florist', 'governor', 'grocer', 'mayor', 'senator']);
    const meaningOf = (word: string) => {
      const at = made.stems.indexOf(word);
      return made.senses.map((numbers) => numbers[at]);
    };
    expect(meaningOf('florist')).toEqual(meaningOf('baker'));
    expect(meaningOf('senator')).toEqual(meaningOf('mayor'));
    expect(meaningOf('mayor')).not.toEqual(meaningOf('baker'));
  });

  it('gives words with one stem one meaning, that of the commoner more', () => {
    const half: readonly (readonly [string, readonly number[]])[] = [
      ...vectors,
      ['bakers', office],
    ];
    const joined = makeMeanings(
      half,
      (word) => word.replace(/s$/u, ''),
      (word) => word !== 'zzyx',
    );
    const at = joined.stems.indexOf('baker');
    const florist = joined.stems.indexOf('florist');
    expect(joined.stems).not.toContain('bakers');
    expect(joined.senses.map((numbers) => numbers[at])).not.toEqual(
      joined.senses.map((numbers) => numbers[florist]),
    );
  });

  it('has room for what is near before what is common', () => {
    const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]);
    const many = Array.from(
      { length: 6100 },
      (_, at) => [`${letters(at).join('')}x`, [1, at % 7]] as const,
    );
    const rare = many.at(-1)?.[0] ?? '';
    const all = makeMeanings(
      many,
      (word) => word,
      () => true,
      (stem) => stem === rare,
    );
    expect(all.stems).toHaveLength(6000);
    expect(all.stems).toContain(rare);
    expect(all.stems).not.toContain(many.at(-2)?.[0]);
  });

  it('writes what is read back', async () => {
    const script = writeMeanings(made)
      .replace(/^import .*$/mu, '')
      .replace('export const meanings: MeaningTable =', 'export default');
    const written = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
      default: MeaningTable;
    };
    const read = new Meanings(written.default);
    made.stems.forEach((stem, at) => {
      made.senses.forEach((numbers, number) => {
        const only = made.senses.map((_, other) => Number(other === number));
        expect(read.weigh(stem, only)).toBe(numbers[at]);
      });
    });
  });
});

describe('the meanings of English words', () => {
  const stems: string[] = [];
  for (const [, shared, rest = ''] of english.stems.matchAll(/(\d)([^\d\s]*)/gu)) {
    stems.push((stems.at(-1) ?? '').slice(0, Number(shared)) + rest);
  }

  it('are of words, each once and none of them a name of a person', () => {
    expect(new Set(stems).size).toBe(stems.length);
    expect(stems.filter((stem) => !/^[a-z]+$/u.test(stem))).toEqual([]);
    expect(stems.filter(isPersonsName)).toEqual([]);
  });

  it('have as many numbers as there are weights for them', () => {
    expect(english.senses).toHaveLength(english.size);
    for (const letters of english.senses) {
      expect(letters.replaceAll(/\s/gu, '')).toMatch(new RegExp(`^[a-e]{${stems.length}}$`, 'u'));
    }
    expect(weights.meanings).toHaveLength(weights.questions.length);
    expect(weights.meaningMark).toBe(english.mark);
    for (const all of weights.meanings ?? []) expect(all).toHaveLength(english.size);
  });

  it('tell words apart that mean other things', () => {
    const meant = new Meanings(english);
    const weighed = (question: string, word: string) => {
      const at = weights.questions.findIndex(({ id }) => id === question);
      return meant.weigh(tokenize(word)[0]?.stem ?? '', weights.meanings?.[at] ?? []);
    };
    expect(weighed('schooling', 'scholarship')).toBeGreaterThan(weighed('schooling', 'highway'));
    expect(weighed('family', 'grandfather')).toBeGreaterThan(weighed('family', 'budget'));
    expect(weighed('work', 'accountant')).toBeGreaterThan(weighed('work', 'weather'));
  });
});

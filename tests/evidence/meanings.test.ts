import { describe, expect, it } from 'vitest';
import { dot, principalAxes } from '../../scripts/evidence/meanings/principal.mjs';
import { makeMeanings, writeMeanings } from '../../scripts/evidence/meanings/table.mjs';
import { isPersonsName } from '../../scripts/evidence/fit/names';
import { tokenize } from '../../lib/evidence/tokens';
import { Meanings, type MeaningTable } from '../../lib/evidence/weighing/meanings';
import { meanings as english } from '../../lib/evidence/weighing/meanings-en';
import { weights } from '../../lib/evidence/weighing/weights-en';

const table: MeaningTable = {
  size: 2,
  stems: '0bank4er\n0ferr3y',
  senses: ['ea\nbc', 'cdec'],
};

describe('meanings of words', () => {
  const sum = (text: string) => {
    const tokens = tokenize(text);
    return [...new Meanings(table).sumOf(tokens, 0, tokens.length)];
  };

  it('add up, each word once and one without a meaning not at all', () => {
    expect(sum('the bank')).toEqual([2, 0]);
    expect(sum('bank on the bank')).toEqual([2, 0]);
    expect(sum('a banker, a bank')).toEqual([0, 1]);
    expect(sum('kettle')).toEqual([0, 0]);
  });

  it('count again in the next sum', () => {
    const all = new Meanings(table);
    const tokens = tokenize('bank bank');
    expect([...all.sumOf(tokens, 0, 1)]).toEqual([2, 0]);
    expect([...all.sumOf(tokens, 1, 2)]).toEqual([2, 0]);
  });

  it('are weighed a word at a time', () => {
    expect(new Meanings(table).weigh('banker', [0.5, 0.25])).toBeCloseTo(-0.75);
    expect(new Meanings(table).weigh('kettle', [0.5, 0.25])).toBe(0);
  });

  it('know the sons of a club by their capital', () => {
    const kin = new Meanings({ size: 1, stems: '0son', senses: ['e'] });
    const own = tokenize('Sons and sons');
    const club = tokenize('the Sons of Norway');
    expect([...kin.sumOf(own, 0, own.length)]).toEqual([2]);
    expect([...kin.sumOf(club, 0, club.length)]).toEqual([0]);
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
    // The commonest words tell little.
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

  it('gives words with one stem one meaning', () => {
    const joined = makeMeanings(
      [...vectors, ['bakers', [0, 1, 0]]],
      (word) => word.replace(/s$/u, ''),
      () => true,
    );
    expect(joined.stems.filter((stem) => stem === 'baker')).toHaveLength(1);
    expect(joined.stems).not.toContain('bakers');
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

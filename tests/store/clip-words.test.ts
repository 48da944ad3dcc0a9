import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../lib/domain/fold-text';
import { foldedWords } from '../../lib/store/clip-words';

const signs = [
  'a',
  'B',
  '7',
  'é',
  'e\u0301',
  'Σ',
  'ß',
  '½',
  "'",
  '’',
  '-',
  ',',
  '(',
  ' ',
  '\u00a0',
  '\n',
  '字',
];

it('the words of a clip are those that are searched for', () => {
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(foldedWords(one).toSorted()).toEqual(wordsOf(one).toSorted());
    }),
    { numRuns: 2000 },
  );
});

it('a word too long to be typed is cut, however it is asked for', () => {
  expect(foldedWords(`x${'y'.repeat(60)}, É${'z'.repeat(60)}`)).toEqual([
    `x${'y'.repeat(39)}`,
    `e${'z'.repeat(39)}`,
  ]);
});

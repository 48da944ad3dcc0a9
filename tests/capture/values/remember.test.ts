import { expect, it } from 'vitest';
import { matches } from '../../../lib/capture/values/matches';
import { forget, remembering, rememberingBy } from '../../../lib/capture/values/remember';

it('a text is thought about once until it is forgotten', () => {
  let asked = 0;
  const size = remembering((text) => {
    asked += 1;
    return text === '' ? undefined : text.length;
  });
  expect([size('town'), size('town'), size(''), size('')]).toEqual([4, 4, undefined, undefined]);
  expect(asked).toBe(2);
  forget();
  expect(size('town')).toBe(4);
  expect(asked).toBe(3);
});

it('answers that depend on something besides are kept apart by it', () => {
  const both = rememberingBy((text: string, country: 'US' | 'GB') => `${text} ${country}`);
  expect([both('a', 'US'), both('a', 'GB'), both('a', 'US')]).toEqual(['a US', 'a GB', 'a US']);
});

it('every match is found, empty ones too, and each search begins at the start', () => {
  const where = (pattern: RegExp) => matches('a-b-', pattern).map(({ index }) => index);
  const dash = /-/g;
  expect([where(dash), where(dash), where(/(?=-)/g)]).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
});

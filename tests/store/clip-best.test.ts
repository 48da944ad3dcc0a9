import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Best } from '../../lib/store/clip-best';

test('the best of many are those that sorting everything gives', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(2 ** 31), { maxLength: 400 }),
      fc.oneof(fc.nat(40), fc.integer({ min: 1001, max: 1300 })),
      (keys, wanted) => {
        const best = new Best(wanted);
        for (const key of keys) best.add(key);
        const sorted = keys.toSorted((one, other) => other - one);
        expect([...best.list()]).toEqual(sorted.slice(0, wanted));
        expect(best.count).toBe(keys.length);
      },
    ),
  );
});

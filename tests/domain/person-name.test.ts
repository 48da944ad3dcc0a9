import { describe, expect, test } from 'vitest';
import { nameForSorting, nameWords } from '../../lib/domain/person-name';

describe('a name is filed as people file it', () => {
  test.each([
    ['Dana Whitlock', 'Whitlock Dana'],
    ['Councilmember Dana Whitlock', 'Whitlock Dana'],
    ['Rev. Marcus de la Cruz, Jr.', 'de la Cruz Marcus'],
    ['Whitlock, Dana', 'Whitlock Dana'],
    ['Dr. Ana María Núñez PhD', 'Núñez Ana María'],
    ['Cher', 'Cher'],
  ])('%s', (name, filed) => {
    expect(nameForSorting(name)).toBe(filed);
  });

  test('a title alone is not eaten', () => {
    expect(nameWords('Bishop')).toEqual(['Bishop']);
  });
});

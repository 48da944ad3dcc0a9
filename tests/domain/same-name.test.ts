import { describe, expect, test } from 'vitest';
import { compareOrganizations, comparePeople } from '../../lib/domain/same-name';

describe('people', () => {
  test.each([
    ['Dana Whitlock', 'WHITLOCK, Dana', 'same'],
    ['Rev. José Núñez', 'Jose Nunez', 'same'],
    ['Theodore “Ted” Banwell', 'Ted Banwell', 'alike'],
    ['Marisol Quintero Vega', 'Marisol Quintero', 'alike'],
    ['D. Whitlock', 'Dana Whitlock', 'alike'],
    ['Lupe Ortega', 'Guadalupe Ortega', 'alike'],
    ['Dana Whitlock', 'Dana Moss', 'different'],
    ['Dana Whitlock', 'Owen Whitlock', 'different'],
    ['Dana', 'Dana Whitlock', 'different'],
  ])('%s and %s are %s', (one, other, likeness) => {
    expect(comparePeople(one, other)).toBe(likeness);
    expect(comparePeople(other, one)).toBe(likeness);
  });
});

describe('organizations', () => {
  test.each([
    ['The Marigold Bakery, LLC', 'Marigold Bakery', 'same'],
    ['Crane & Daughters Hardware', 'Crane and Daughters Hardware', 'same'],
    ['Grace Fellowship', 'Grace Chapel', 'different'],
  ])('%s and %s are %s', (one, other, likeness) => {
    expect(compareOrganizations(one, other)).toBe(likeness);
  });
});

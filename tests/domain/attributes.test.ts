import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { fieldOf, membersOf, valueOf } from '../../lib/domain/attributes';
import type { Attributes, Said } from '../../lib/domain/said';

const said = (value: unknown, at = 1, by = 'm'): Said<unknown> => ({
  value,
  by,
  at,
  entry: `${by}${at}`,
});
const told = (...pairs: [string, Said<unknown>[]][]): Attributes => new Map(pairs);

describe('a field', () => {
  test('leaves out values of a shape this version does not know', () => {
    const field = fieldOf(
      told(['role', [said({ from: 'a newer version' }), said('Chair')]]),
      'role',
      v.string(),
    );
    expect(field.map((one) => one.value)).toEqual(['Chair']);
  });

  test('cleared by everyone is empty', () => {
    expect(fieldOf(told(['role', [said(null)]]), 'role', v.string())).toEqual([]);
  });

  test('cleared by one and given by another shows both', () => {
    const field = fieldOf(
      told(['role', [said(null, 2, 'a'), said('Chair', 1, 'b')]]),
      'role',
      v.string(),
    );
    expect(field.map((one) => one.value)).toEqual([null, 'Chair']);
    expect(valueOf(field)).toBe('Chair');
  });
});

describe('a set', () => {
  test('has a member per attribute with its prefix, oldest first, and none that was cleared', () => {
    const members = membersOf(
      told(
        ['tag.b', [said('later', 5)]],
        ['tag.a', [said('earlier', 3)]],
        ['tag.c', [said(null, 4)]],
        ['tagged', [said('no member', 1)]],
      ),
      'tag',
      v.string(),
    );
    expect(members.map((one) => [one.id, one.value])).toEqual([
      ['a', 'earlier'],
      ['b', 'later'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { kindOf } from '../../lib/domain/kind-of';
import { categoryOf } from '../../lib/domain/visibility';
import { know, type Entry } from '../../lib/ledger/entry';
import { foldSubject } from '../../lib/ledger/fold-subject';

const said = (entry: Pick<Entry, 'a' | 'v'> & Partial<Entry>) => {
  const known = know({ by: 'm', e: 's', t: 1000, ...entry });
  if (!known.ok) throw new Error(known.cause);
  return known.value;
};
const kind = said({ a: 'kind', v: 'profile' });
const profile = [kind, said({ a: 'name', v: 'Dana' }), said({ a: 'role', v: 'Clerk' })];
const kindWith = (...more: Parameters<typeof said>[0][]) =>
  kindOf(foldSubject('s', [...profile, ...more.map(said)]));

describe('what a subject is', () => {
  test.each([0, 9e15])('is not changed by who says another kind at %s', (t) => {
    expect(kindWith({ a: 'kind', v: 'guide', t })).toBe('profile');
    expect(kindWith({ a: 'kind', v: 'guide', t, r: [kind.id] })).toBe('profile');
    expect(kindWith({ a: 'kind', v: 'no kind of ours', t, r: [kind.id] })).toBe('profile');
  });

  test('is what was said first where nothing else tells', () => {
    const two = [kind, said({ a: 'kind', v: 'member', t: 999 })];
    expect(kindOf(foldSubject('s', two))).toBe('member');
  });

  test('is nothing once it is cleared', () => {
    expect(kindWith({ a: 'kind', v: null, r: [kind.id] })).toBeUndefined();
  });
});

describe('where people disagree what a subject is', () => {
  test('the strictest counts of those kinds that say such things', () => {
    const category = (kinds: unknown[], attribute: string) =>
      categoryOf(kinds, attribute, () => ['x']);
    expect(category(['profile', 'guide'], 'role')).toBe('public');
    expect(category(['profile', 'petition'], 'role')).toBe('public');
    expect(category(['member', 'profile'], 'name')).toBe('people');
    expect(category(['guide', 'petition'], 'role')).toBe('unknown');
    expect(category(['petition'], 'name')).toBe('unknown');
    expect(category([], 'name')).toBe('unknown');
  });
});

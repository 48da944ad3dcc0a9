import { describe, expect, test } from 'vitest';
import { columnsOf, type Told } from '../../lib/domain/columns-of';
import type { Said } from '../../lib/domain/said';

let count = 0;
const said = (value: unknown, at = 1): Said<unknown> => ({
  value,
  by: 'm',
  at,
  entry: `e${count++}`,
});
const told = (id: string, values: Record<string, unknown>, at = 1): Told => ({
  id,
  attributes: new Map(Object.entries(values).map(([name, value]) => [name, [said(value, at)]])),
  deleted: 'no',
});
const dana = {
  kind: 'profile',
  form: 'person',
  audience: 'official',
  name: 'Councilmember Dana Núñez',
  organization: 'City of Alder Falls',
  'otherName.x': 'Dani Nunez',
  'tag.t': 'East Side',
};

describe('the columns of a profile', () => {
  test('sort by family name, without accents', () => {
    expect(columnsOf(told('p', dana), []).sort).toBe('nunez dana');
  });

  test('find it by other names, organization and tags', () => {
    expect(columnsOf(told('p', dana), []).words).toEqual(
      expect.arrayContaining(['dani', 'alder', 'falls', 'east', 'councilmember']),
    );
  });

  test('take their step from the rounds about it and their sign-on from its sign-ons', () => {
    const approach = told('a', {
      kind: 'approach',
      profile: 'p',
      round: 1,
      'happened.h': { what: 'meeting-set', on: '2026-11-02' },
    });
    const signOn = told('s', { kind: 'signOn', profile: 'p', as: 'individual' });
    const columns = columnsOf(told('p', dana), [approach, signOn]);
    expect([columns.step, columns.signOn]).toEqual(['prepare', 'individual']);
  });

  test('leave out what was deleted', () => {
    const approach = told('a', {
      kind: 'approach',
      profile: 'p',
      round: 1,
      'happened.h': { what: 'held', on: '2026-11-02' },
    });
    expect(columnsOf(told('p', dana), [{ ...approach, deleted: 'yes' }]).step).toBe('research');
  });

  test('count the attributes that people disagree about', () => {
    const subject = told('p', dana);
    const disputed = new Map(subject.attributes);
    disputed.set('role', [said('Chair'), said('Vice chair', 9)]);
    const columns = columnsOf({ ...subject, attributes: disputed }, []);
    expect([columns.disputes, columns.touched]).toEqual([1, 9]);
  });
});

test('two who clip one page or write one number differently have nothing to settle', () => {
  const subject = told('p', dana);
  const differing = new Map(subject.attributes);
  differing.set('clip.h', [said({ seen: 1 }), said({ seen: 2 })]);
  differing.set('contact.c', [said({ value: '1' }), said({ value: '2' })]);
  differing.set('finding.f', [said({ text: 'a' }), said({ text: 'b' })]);
  expect(columnsOf({ ...subject, attributes: differing }, []).disputes).toBe(1);
});

test('a kind that this version does not know has columns all the same', () => {
  const columns = columnsOf(told('x', { kind: 'seance', name: 'later' }), []);
  expect([columns.kind, columns.words]).toEqual(['', []]);
});

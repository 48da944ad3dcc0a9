import { describe, expect, it } from 'vitest';
import { readView, toggled, writeView } from '../../../components/people/people-query';

describe('the address of a view of people', () => {
  it('says nothing while nothing is chosen', () => {
    expect(Object.values(writeView(readView({}))).filter((value) => value !== '')).toEqual([]);
  });

  it('finds every choice again, commas and empty values too', () => {
    const view = {
      show: 'standing',
      search: 'ana',
      sort: 'touched',
      layout: 'board',
      chosen: { place: ['Mill Creek, North', 'East'], signOn: [''] },
    } as const;
    expect(readView(writeView(view))).toEqual(view);
  });

  it('takes what it does not know for nothing chosen', () => {
    expect(readView({ sort: 'luck', show: 'all', layout: 'pie', tag: '%' })).toEqual({
      show: 'standing',
      search: '',
      sort: 'name',
      layout: 'table',
      chosen: { tag: ['%'] },
    });
  });

  it('puts a value in and takes it out again', () => {
    const view = readView({});
    const on = toggled(view, 'tag', 'vigil');
    expect(on.chosen.tag).toEqual(['vigil']);
    expect(toggled(on, 'tag', 'vigil').chosen.tag).toEqual([]);
  });
});

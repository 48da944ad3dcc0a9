import { describe, expect, it } from 'vitest';
import { readView, toggled, writeView, writeWanted } from '../../../components/people/people-query';

describe('a view of people', () => {
  it('says nothing while nothing is chosen', () => {
    const view = readView({});
    expect(
      Object.values({ ...writeView(view), ...writeWanted(view) }).filter((value) => value !== ''),
    ).toEqual([]);
  });

  it('finds every choice again, commas and empty values too', () => {
    const view = {
      show: 'standing',
      search: 'ana',
      sort: 'touched',
      layout: 'board',
      chosen: { place: ['Mill Creek, North', 'East'], signOn: [''] },
    } as const;
    expect(readView({ ...writeView(view), ...writeWanted(view) })).toEqual(view);
    expect(writeView(view)).toEqual({ show: '', sort: 'touched', layout: 'board' });
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

import { describe, expect, it } from 'vitest';

import { blanksIn, fillBlanks, fillSearch } from '../../lib/guide/blanks';
import { renderTrack } from '../../lib/guide/registry';

const open = (blank: string) => `[${blank}]`;

describe('blanks', () => {
  it('are filled by the group and its campaign', () => {
    const text = fillBlanks('{name}, {group} asks: {ask}', { name: 'Ana', group: 'Us' }, open);
    expect(text).toBe('Ana, Us asks: [ask]');
  });

  it('are found each once', () => {
    expect(blanksIn('{place} and {place}, {ask}, {other}')).toEqual(['place', 'ask']);
  });

  it('leave nothing behind in search words when they are not known', () => {
    expect(fillSearch('"{name}" "{organization}" {place} votes', { name: 'Ana Ruiz' })).toBe(
      '"Ana Ruiz" votes',
    );
  });

  it('do not say the name of an organization twice', () => {
    const both = { name: 'Elm Hall', organization: 'Elm Hall' };
    expect(fillSearch('"{organization}" {name} history', both)).toBe('"Elm Hall" history');
    expect(fillSearch('"{name}" history', both)).toBe('"Elm Hall" history');
  });

  it('carry what a question seeks into its search words', () => {
    const votes = renderTrack('official', 'en').questions.person.find((one) => one.id === 'votes');
    const search = votes?.where[0]?.search ?? '';
    expect(fillSearch(search, { name: 'Ana Ruiz', place: 'Alder' })).toBe(
      '"Ana Ruiz" Alder roll call vote voted',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { stepOf, stepOfRounds, type Approach, type Happened } from '../../lib/domain/approach';

function approach(round: number, ...happened: Happened[]): Approach {
  const said = <T>(value: T) => ({ value, by: 'm', at: 1, entry: 'e' });
  return {
    id: `a${round}`,
    profile: [said('p')],
    campaign: [],
    round: [said(round)],
    happened: happened.map((value, at) => ({
      id: `h${at}`,
      field: [said(value)],
      value,
      said: said(value),
    })),
    askers: [],
    scheduler: [],
    request: [],
  };
}

describe('the step of an approach', () => {
  test('is research while nothing happened', () => {
    expect(stepOf([])).toBe('research');
  });

  test('follows the latest event by its date, not by when it was written down', () => {
    expect(
      stepOf([
        { what: 'held', on: '2026-11-12' },
        { what: 'asked', on: '2026-10-28' },
      ]),
    ).toBe('evaluate');
  });

  test('takes the furthest of several events on one day', () => {
    expect(
      stepOf([
        { what: 'evaluated', on: '2026-11-12' },
        { what: 'held', on: '2026-11-12' },
      ]),
    ).toBe('follow-up');
  });

  test('of a profile is that of its latest round, so a second round starts anew', () => {
    expect(stepOfRounds([approach(1, { what: 'refused', on: '2026-09-01' }), approach(2)])).toBe(
      'research',
    );
  });

  test('of a profile for whom one round was begun twice is how far either has come', () => {
    const thanked = approach(1, { what: 'thanked', on: '2026-11-13' });
    expect(stepOfRounds([thanked, approach(1)])).toBe('rest');
    expect(stepOfRounds([approach(1), thanked])).toBe('rest');
    expect(stepOfRounds([])).toBe('research');
  });
});

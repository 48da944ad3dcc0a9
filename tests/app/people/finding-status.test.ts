import { describe, expect, test } from 'vitest';
import {
  weighAll,
  type Verdict,
  type Weighed,
  type Weight,
} from '../../../lib/app/people/finding-status';

const now = Date.UTC(2026, 10, 3);

function answer(id: string, text: string, url?: string, quote?: string, page = id): Weighed {
  const clip =
    url === undefined
      ? undefined
      : {
          url,
          title: 'A page',
          site: 'A site',
          lang: 'en',
          seen: now - 1000,
          text: page,
          chars: 9,
        };
  return {
    id,
    clip,
    saidAt: now - 1000,
    finding: {
      question: 'votes',
      text,
      basis: 'reported',
      paper: 'paper',
      ...(quote === undefined ? {} : { quote: { text: quote, before: '', after: '', start: 0 } }),
    },
  };
}

const minutes = answer('a', 'Voted for the ordinance.', 'https://city.example.org/minutes');
const paper = answer('b', 'voted for the ordinance', 'https://ledger.example.org/vote');

function weigh(
  one: Weighed,
  all: readonly Weighed[],
  verdict: Verdict | undefined,
  at: number,
): Weight {
  const weight = weighAll(all, verdict, at, 18)[all.indexOf(one)];
  if (weight === undefined) throw new Error('Not among them');
  return weight;
}

describe('an answer', () => {
  test('is confirmed by another site that says the same', () => {
    expect(weigh(minutes, [minutes, paper], undefined, now)).toEqual({
      status: 'confirmed',
      sources: 2,
    });
  });

  test('is not confirmed by another page of the same site', () => {
    const again = answer('c', 'Voted for the ordinance.', 'https://www.city.example.org/news');
    expect(weigh(minutes, [minutes, again], undefined, now).status).toBe('single');
  });

  test('is not confirmed by a reprint of the same words elsewhere', () => {
    const words = 'voted with the 5-2 majority';
    const first = answer('a', 'Voted for it.', 'https://ledger.example.org/1', words);
    const reprint = answer('b', 'Voted for it.', 'https://wire.example.org/2', `“${words}”`);
    expect(weigh(first, [first, reprint], undefined, now).status).toBe('single');
  });

  test('is not confirmed by one with another number in it', () => {
    const early = answer('a', 'Served in the reserve from 1998', 'https://one.example.org/');
    const late = answer('b', 'Served in the reserve from 1999', 'https://two.example.org/');
    expect(weigh(early, [early, late], undefined, now).status).toBe('single');
  });

  test('is not confirmed by somebody who names no source', () => {
    const unsourced = answer('c', 'Voted for the ordinance.');
    expect(weigh(minutes, [minutes, unsourced], undefined, now).status).toBe('single');
  });

  test('is disputed once people say that it and another disagree', () => {
    const verdict = { say: 'differ', of: ['a', 'b'] } as const;
    expect(weigh(minutes, [minutes, paper], verdict, now).status).toBe('disputed');
  });

  test('is no longer disputed when the other one is gone', () => {
    const verdict = { say: 'differ', of: ['a', 'b'] } as const;
    expect(weigh(minutes, [minutes], verdict, now).status).toBe('single');
  });

  test('is confirmed by other words that people find to say the same', () => {
    const other = answer('c', 'She was one of five in favor.', 'https://radio.example.org/');
    const verdict = { say: 'agree', of: ['a', 'c'] } as const;
    expect(weigh(minutes, [minutes, other], verdict, now).status).toBe('confirmed');
  });

  test('grows old', () => {
    const months = (n: number) => now + n * 30.5 * 86_400_000;
    expect(weigh(minutes, [minutes], undefined, months(17)).status).toBe('single');
    expect(weigh(minutes, [minutes], undefined, months(19)).status).toBe('stale');
  });

  test('grows old when its group says so', () => {
    const later = now + 200 * 86_400_000;
    expect(weighAll([minutes], undefined, later, 6)[0]?.status).toBe('stale');
    expect(weighAll([minutes], undefined, later, 12)[0]?.status).toBe('single');
  });

  test('says that its quote is gone, also when another source agrees', () => {
    const gone = { ...minutes, goneAt: now };
    expect(weigh(gone, [gone], undefined, now)).toEqual({
      status: 'stale',
      sources: 1,
      goneAt: now,
    });
    expect(weigh(gone, [gone, paper], undefined, now)).toEqual({
      status: 'confirmed',
      sources: 2,
      goneAt: now,
    });
  });
});

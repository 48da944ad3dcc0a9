import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findQuote, takeQuote } from '../../lib/evidence/anchor';

const page = [
  'Councilmember Ana Reyes was first elected in 2018.',
  'She grew up above a laundromat on Fourth Street and still lives two blocks away.',
  'In her first term the council opened two clinics and paid off the pool.',
].join('\n');

function quoteOf(text: string) {
  const start = page.indexOf(text);
  return takeQuote(page, start, start + text.length);
}

const words = fc
  .array(fc.stringMatching(/^[a-zéñ]{1,9}$/u), { minLength: 30, maxLength: 200 })
  .map((list) => list.join(' '));

describe('findQuote', () => {
  it('finds what was taken, where it was taken', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 200 }), (text, at, length) => {
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        fc.pre(text.slice(start, end).trim() !== '');
        expect(findQuote(text, takeQuote(text, start, end))).toEqual({
          start,
          end,
          exact: true,
          score: 1,
        });
      }),
    );
  });

  it('finds a quote that moved because the page grew', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), (text, news, at) => {
        const start = at % (text.length - 40);
        const moved = `${news}\n${text}`;
        const found = findQuote(moved, takeQuote(text, start, start + 40));
        expect(found).toMatchObject({ start: news.length + 1 + start, exact: true });
      }),
    );
  });

  it('finds a quote with a few characters changed, and says that it is not exact', () => {
    const edit = fc.record({
      at: fc.nat(),
      what: fc.constantFrom('drop', 'add', 'change'),
    });
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (text, at, edits) => {
          const start = at % (text.length - 58);
          const end = start + 58;
          let changed = text.slice(start, end);
          for (const { at: where, what } of edits) {
            const index = 1 + (where % (changed.length - 2));
            const rest = changed.slice(what === 'add' ? index : index + 1);
            changed = changed.slice(0, index) + (what === 'drop' ? '' : 'Q') + rest;
          }
          const now = text.slice(0, start) + changed + text.slice(end);
          const found = findQuote(now, takeQuote(text, start, end));
          expect(found).toBeDefined();
          expect(Math.abs((found?.start ?? 0) - start)).toBeLessThanOrEqual(5);
          expect(Math.abs((found?.end ?? 0) - (start + changed.length))).toBeLessThanOrEqual(5);
          expect(found?.exact).toBe(now.includes(text.slice(start, end)));
        },
      ),
    );
  });

  it('tells equal words apart by what stands around them', () => {
    const text = 'He voted yes on rents. Later he voted yes on parks. Then he voted yes on pools.';
    const start = text.lastIndexOf('voted yes');
    const quote = takeQuote(text, start, start + 9);
    const now = `News. ${text}`;
    expect(findQuote(now, quote)?.start).toBe(start + 6);
  });

  it('says nothing of a quote that is gone', () => {
    const quote = quoteOf('opened two clinics and paid off the pool');
    expect(
      findQuote(page.replace(/In her first term.*$/u, 'She keeps bees.'), quote),
    ).toBeUndefined();
  });

  it('does not take a short phrase elsewhere for one that was edited away', () => {
    const quote = quoteOf('two clinics');
    const now = page.replace('two clinics', 'a library').concat('\nThe two classics are sold out.');
    expect(findQuote(now, quote)).toBeUndefined();
  });

  it('keeps text before and after, at most 64 characters of each', () => {
    const quote = quoteOf('first elected');
    expect(page).toContain(quote.before + quote.text + quote.after);
    expect(quote.before.length).toBeLessThanOrEqual(64);
    expect(quote.after).toHaveLength(64);
  });
});

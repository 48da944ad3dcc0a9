import { describe, expect, it } from 'vitest';

import { methods, readLabelled, scoreLabelled } from './labelled';

const docs = readLabelled();
const of = (split: string, style?: string) =>
  docs.filter((doc) => doc.split === split && (style === undefined || doc.style === style));

describe('the finder on labelled texts', () => {
  it('has texts of both styles and languages, most of them not written for tuning', () => {
    expect(docs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(docs.map(({ id }) => id)).size).toBe(docs.length);
    expect(of('develop').length).toBeLessThanOrEqual(docs.length * 0.4);
    expect(docs.filter(({ lang }) => lang === 'es').length).toBeGreaterThanOrEqual(8);
  });

  it.each([
    { style: 'page', hit1: 0.85, hit3: 0.9, falseProposals: 0.1 },
    { style: 'prose', hit1: 0.85, hit3: 0.9, falseProposals: 0.1 },
  ])('keeps its figures on every $style', ({ falseProposals, hit1, hit3, style }) => {
    const figures = scoreLabelled(
      'finder',
      docs.filter((doc) => doc.style === style),
    );
    expect(figures.hit1).toBeGreaterThanOrEqual(hit1);
    expect(figures.hit3).toBeGreaterThanOrEqual(hit3);
    expect(figures.falseProposals).toBeLessThanOrEqual(falseProposals);
  });

  it('finds more first than BM25 and first-sentence do, and is silent more often', () => {
    const [finder, ...others] = methods.map((method) => scoreLabelled(method, docs));
    for (const other of others) {
      expect(finder?.hit1).toBeGreaterThan(other.hit1);
      expect(finder?.falseProposals).toBeLessThan(other.falseProposals);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { hitsIn, piecesOf, type Piece } from '../../../lib/app/clips/hits';
import { searchClips } from '../../../lib/app/clips/search-clips';
import { snippetOf } from '../../../lib/app/clips/snippet';
import { houseOfAna, keep, paragraphs, profile } from './clip-house';

/** Hits in brackets. */
const marked = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('words that were looked for', () => {
  const mark = (text: string, search: string, where: 'title' | 'text' = 'text') =>
    marked(piecesOf(text, hitsIn(text, search, where)));

  it('are marked whole, by their beginnings, whatever their accents and capitals', () => {
    expect(mark('La reunión de PEÑA, reunida.', 'reuni pena')).toBe(
      'La [reunión] de [PEÑA], [reunida].',
    );
  });

  it('are whole when short, except in titles', () => {
    expect(mark('It is an island', 'is')).toBe('It [is] an island');
    expect(mark('It is an island', 'is', 'title')).toBe('It [is] an [island]');
  });

  it('hold an apostrophe, and accents that stand by themselves', () => {
    expect(mark("O'Brien spoke; an\u0303o nuevo", 'obri ano')).toBe(
      "[O'Brien] spoke; [an\u0303o] nuevo",
    );
  });
});

describe('a snippet', () => {
  const filler = 'many words stand before it '.repeat(12);

  it('is taken around the first hit, in the paragraph that has most of the words', () => {
    const blocks = paragraphs('The mill', `${filler}the mill reopens in May ${filler}`, 'mill');
    const snippet = marked(snippetOf(blocks, 'reopen mill'));
    expect(snippet).toContain('the [mill] [reopens] in May');
    expect(snippet).toMatch(/^… \w/u);
    expect(snippet).toMatch(/\w …$/u);
    expect(snippet?.length).toBeLessThan(260);
  });

  it('is the beginning of the page where the words stand in its title alone', () => {
    const blocks = paragraphs('Heading', 'The first paragraph.');
    expect(marked(snippetOf(blocks, 'nowhere'))).toBe('The first paragraph.');
    expect(marked(snippetOf(blocks, ''))).toBe('The first paragraph.');
    expect(snippetOf([], 'x')).toEqual([]);
  });
});

describe('searching clips', () => {
  it('tells for whom they were kept, by whom, and how many findings they gave', async () => {
    const house = await houseOfAna();
    await profile(house, 'p2', 'Ben Cole', 'official');
    const blocks = paragraphs('Mill', 'The mill reopens.');
    await keep(house, 'p1', 'c1', { title: 'Mill news', blocks });
    await keep(house, 'p2', 'c1', { title: 'Mill news', blocks });
    const { rows, total } = await searchClips(house, { search: 'mil' });
    expect(total).toBe(1);
    expect(rows[0]?.profiles).toEqual([
      { id: 'p1', name: 'Ana Ruiz' },
      { id: 'p2', name: 'Ben Cole' },
    ]);
    expect(rows[0]).toMatchObject({ id: 'c1', by: undefined, findings: 0 });
    expect(marked(rows[0]?.title)).toBe('[Mill] news');
    expect(marked(rows[0]?.snippet)).toBe('[Mill]');
  });

  it('finds by title what has no text here, and shows none', async () => {
    const house = await houseOfAna();
    await keep(house, 'p1', 'c1', { title: 'Far away' });
    const { rows } = await searchClips(house, { search: 'far' });
    expect(rows[0]?.snippet).toEqual([]);
    expect(rows[0]?.url).toBe('https://post.example.org/c1');
  });

  it('goes by the file where a page has no title', async () => {
    const house = await houseOfAna();
    await keep(house, 'p1', 'c1', { title: '', file: 'minutes.pdf' });
    const { rows } = await searchClips(house, {});
    expect(marked(rows[0]?.title)).toBe('minutes.pdf');
  });
});

import { describe, expect, it } from 'vitest';
import { compareBlocks, hashedText } from '../../lib/capture/compare';
import { pageKey } from '../../lib/capture/page-key';
import type { Block } from '../../lib/domain/page';

const blocks = (...texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text, main: true }));

describe('comparing two versions of a page', () => {
  it('finds nothing changed in the same text', () => {
    expect(
      compareBlocks(blocks('One.', 'Two.'), blocks('One.', 'Two.')).every(
        ({ kind }) => kind === 'same',
      ),
    ).toBe(true);
  });

  it('tells what was added, removed and changed, in the order of the newer version', () => {
    const older = blocks(
      'Heading',
      'The council meets on Tuesday at six.',
      'An old notice.',
      'The end.',
    );
    const newer = blocks(
      'Heading',
      'The council meets on Wednesday at six.',
      'The end.',
      'New paragraph.',
    );
    expect(compareBlocks(older, newer)).toEqual([
      { kind: 'same', text: 'Heading' },
      {
        kind: 'changed',
        before: 'The council meets on Tuesday at six.',
        after: 'The council meets on Wednesday at six.',
      },
      { kind: 'removed', text: 'An old notice.' },
      { kind: 'same', text: 'The end.' },
      { kind: 'added', text: 'New paragraph.' },
    ]);
  });

  it('hashes the same text alike, whatever its white space and furniture', () => {
    const furniture: Block = { kind: 'paragraph', text: 'Menu', main: false };
    expect(hashedText([...blocks('One  two.'), furniture])).toBe(hashedText(blocks('One two.')));
  });
});

describe('the key of a page', () => {
  const same = [
    'https://www.example.org/a/?utm_source=x&id=2',
    'http://example.org/a?id=2&fbclid=9',
    'https://example.org/a?id=2#staff',
  ];
  it.each(same)('is one for %s', (url) => {
    expect(pageKey(url)).toBe('example.org/a?id=2');
  });

  it('differs for another page of the same script', () => {
    expect(pageKey('https://example.org/p?id=1')).not.toBe(pageKey('https://example.org/p?id=2'));
  });

  it.each(['cid', 'source', 'ref', 'share', 'print', 'amp', 'referrer', 'at_a_glance', 'trk'])(
    'keeps %s, which may choose what a page shows',
    (name) => {
      const [one, other] = [1, 2].map((value) => `https://example.org/p?${name}=${value}`);
      expect(pageKey(one ?? '')).not.toBe(pageKey(other ?? ''));
    },
  );

  it.each([
    'utm_campaign',
    'fbclid',
    'gclid',
    'msclkid',
    'mc_eid',
    'mkt_tok',
    '_hsenc',
    'ref_src',
    'at_medium',
    'PHPSESSID',
  ])('lets go of %s, which only says where somebody came from', (name) => {
    expect(pageKey(`https://example.org/p?${name}=1`)).toBe('example.org/p');
  });

  it('believes a canonical address that only drops parameters', () => {
    expect(pageKey('https://example.org/a?sort=up', 'https://example.org/a')).toBe('example.org/a');
  });

  it('does not believe one that drops whose page of a directory it is', () => {
    const url = 'https://example.org/directory.aspx?EID=31';
    expect(pageKey(url, 'https://example.org/directory.aspx')).toBe(
      'example.org/directory.aspx?EID=31',
    );
  });

  it('does not believe one that names the front page, another page or another site', () => {
    const url = 'https://example.org/members/roe';
    for (const canonical of [
      'https://example.org/',
      'https://example.org/members',
      'https://other.example.net/members/roe',
    ]) {
      expect(pageKey(url, canonical)).toBe('example.org/members/roe');
    }
  });
});

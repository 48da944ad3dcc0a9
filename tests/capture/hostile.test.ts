// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import { pageText } from '../../lib/domain/page';
import { parse, snapshotOf } from './pages';

function read(html: string) {
  return readPage(snapshotOf(html), parse);
}

describe('a hostile page', () => {
  it('nested deeper than anybody would is read without a crash', () => {
    // Browsers stop nesting at 512 levels; jsdom does not, and takes minutes over 100 000.
    const deep = 2_000;
    const page = read(
      `<p>Before.</p>${'<div>'.repeat(deep)}bottom${'</div>'.repeat(deep)}<p>After.</p>`,
    );
    expect(pageText(page.blocks)).toContain('Before.');
  });

  it('of twenty megabytes is cut and says so', () => {
    const page = read(`<p>${'word '.repeat(4_000_000)}</p>`);
    expect(page.truncated).toBe(true);
    expect(pageText(page.blocks).length).toBeLessThan(7_000_000);
  });

  it('of ten thousand links keeps its addresses and takes none of them for main text', () => {
    const links = Array.from(
      { length: 10_000 },
      (_, at) => `<li><a href="/page/${at}">Page ${at}</a></li>`,
    );
    const page = read(`<h1>Index</h1><ul>${links.join('')}</ul>`);
    expect(page.blocks).toHaveLength(10_001);
    expect(page.blocks.filter((block) => block.main).length).toBeLessThan(10);
  });

  it('with script in every field gives text, never an address that runs', () => {
    const evil = 'javascript:alert(1)';
    const page = read(`
      <title>&lt;script&gt;alert(1)&lt;/script&gt;</title>
      <link rel="canonical" href="${evil}">
      <script type="application/ld+json">${JSON.stringify({
        '@type': 'Person',
        name: 'Jane Roe',
        image: evil,
        url: evil,
        sameAs: [evil, 'data:text/html,x'],
        email: evil,
        telephone: '<img src=x onerror=alert(1)>',
      })}</script>
      <h1>Jane Roe<script>alert(1)</script></h1>
      <p><a href="${evil}">website</a> <a href="JaVaScRiPt:alert(1)">Facebook</a><img src="${evil}" alt="Jane Roe"></p>`);
    expect(JSON.stringify(page.details)).not.toMatch(/javascript:|data:|onerror/i);
    expect(page.canonical).toBeUndefined();
    expect(page.blocks.flatMap((block) => block.links ?? [])).toEqual([]);
    expect(page.subject?.name).toBe('Jane Roe');
  });

  it('cannot reach a prototype through its structured data', () => {
    const page = read(`<script type="application/ld+json">
      {"@type":"Organization","name":"Example Guild","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"address":{"__proto__":{"streetAddress":"1 Elm Street"}}}
      </script><p>Text.</p>`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(page.details.filter((detail) => detail.kind === 'address')).toEqual([]);
  });

  it('whose structured data refers to itself ends', () => {
    const graph = [
      { '@id': '#a', '@type': 'Organization', name: 'Example Guild', member: { '@id': '#b' } },
      { '@id': '#b', '@type': 'Person', name: 'Jane Roe', worksFor: { '@id': '#a' } },
    ];
    const page = read(
      `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`,
    );
    expect(page.people.map((person) => person.name)).toContain('Jane Roe');
  });

  it('cannot turn the direction of a value or hide letters in it', () => {
    const page = read(
      '<h1>Jane \u202eRoe\u202c</h1><p>E-mail: ja\u200bne@example\u2060.org</p><p>Phone: \u202d(217) 555-0142\u202c</p>',
    );
    expect(page.subject?.name).toBe('Jane Roe');
    const values = page.details.map((detail) => detail.value);
    expect(values).toContain('jane@example.org');
    expect(values).toContain('(217) 555-0142');
    expect(JSON.stringify(page)).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it('with elements named like built-ins is read as any other', () => {
    const page = read(
      '<constructor class="constructor" role="constructor"><p>Still here.</p></constructor><toString>And here.</toString>',
    );
    expect(pageText(page.blocks)).toBe('Still here.\nAnd here.');
  });

  it('made to slow a pattern down is read all the same', () => {
    const bait = [
      '1 '.repeat(20_000),
      'a@'.repeat(20_000),
      '(555) '.repeat(10_000),
      'Aa '.repeat(20_000),
      '© 2020 '.repeat(5_000),
      'Mon '.repeat(20_000),
    ];
    const page = read(bait.map((text) => `<p>${text}</p>`).join(''));
    expect(page.blocks).toHaveLength(bait.length);
  });

  it('without anything in it is an empty page', () => {
    expect(read('')).toMatchObject({ blocks: [], people: [], details: [] });
  });
});

it('reads the same page the same way twice', () => {
  const html =
    '<h1>Mayor Jane Roe</h1><p>Phone: (217) 555-0142</p><p>9 Elm Street<br>Alder Falls, WI 54099</p>';
  expect(read(html)).toEqual(read(html));
});

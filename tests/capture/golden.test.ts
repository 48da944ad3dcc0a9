// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import type { Address, Detail, Page, Party } from '../../lib/domain/page';
import { pageText } from '../../lib/domain/page';
import { parse, snapshotOf } from './pages';

interface Expected {
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
  readonly site?: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  /** Null: the page is about nobody in particular. */
  readonly subject: Pick<Party, 'form' | 'name' | 'role' | 'organization'> | null;
  readonly people: readonly Pick<Party, 'name' | 'role'>[];
  readonly onlyThesePeople?: boolean;
  readonly details: readonly { kind: Detail['kind']; value: string | Address; of?: string }[];
  readonly main: readonly string[];
  readonly notMain: readonly string[];
}

const folder = path.resolve(import.meta.dirname, '../fixtures/golden');
const slugs = readdirSync(folder).toSorted();

function read(slug: string): { page: Page; expected: Expected } {
  const expected: Expected = JSON.parse(
    readFileSync(path.join(folder, slug, 'expected.json'), 'utf8'),
  );
  const html = readFileSync(path.join(folder, slug, 'source.html'), 'utf8');
  return { expected, page: readPage(snapshotOf(html, expected.url), parse) };
}

const pages = slugs.map((slug) => ({ slug, ...read(slug) }));

it('covers at least forty pages over all audiences', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(40);
});

describe.each(pages)('$slug', ({ page, expected }) => {
  it('is titled without its site, and dated and signed as the page says', () => {
    expect(page.title).toBe(expected.title);
    const { lang, site, author, published, modified } = expected;
    const said = Object.entries({ lang, site, author, published, modified }).filter(
      ([, value]) => value !== undefined,
    );
    expect(page).toMatchObject(Object.fromEntries(said));
  });

  it('is about whom it is about', () => {
    if (expected.subject === null) expect(page.subject).toBeUndefined();
    else expect(page.subject).toMatchObject(expected.subject);
  });

  it('names the people on it, with their roles', () => {
    const named = page.people.map(({ name, role }) =>
      role === undefined ? { name } : { name, role },
    );
    for (const person of expected.people)
      expect(named).toContainEqual(expect.objectContaining(person));
    if (expected.onlyThesePeople === true)
      expect(named.map(({ name }) => name).toSorted()).toEqual(
        expected.people.map(({ name }) => name).toSorted(),
      );
  });

  it('gives its details, each to the right owner', () => {
    for (const { kind, value, of } of expected.details) {
      const wanted = typeof value === 'string' ? value : expect.objectContaining(value);
      expect(page.details).toContainEqual(
        expect.objectContaining(
          of === undefined ? { kind, value: wanted } : { kind, value: wanted, of },
        ),
      );
    }
  });

  it('keeps what it is there for as main text, and furniture out of it', () => {
    const main = pageText(page.blocks.filter((block) => block.main));
    for (const words of expected.main) expect(main).toContain(words);
    for (const words of expected.notMain) expect(main).not.toContain(words);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { toMarkdown } from '../../lib/sheet/markdown';
import { sizeFor, localeOfPaper } from '../../lib/sheet/paper-size';
import { toRichText } from '../../lib/sheet/rich-text';
import { answer, dana, fullMeeting, question, sheetInput } from './a-sheet';

const people = [dana([question('votes', [answer('f1', 'Voted for the bus route.')])])];

describe('a sheet as Markdown', () => {
  it('has headings, lists and tables, with source numbers', () => {
    const text = toMarkdown(buildSheet(sheetInput({ people })));
    expect(text).toContain('# Dana Whitlock\n');
    expect(text).toContain('## Core messages\n\n1. Everyone should');
    expect(text).toContain('- Voted for the bus route. \\[1\\]');
    expect(text).toMatch(/\| Lead \| R\.\sD\., lives in District 2/);
  });

  it('takes nothing that people wrote for marks', () => {
    const meeting = {
      ...fullMeeting,
      purpose: '# not a heading\n- not a list *or* <b>bold</b> | x',
    };
    const text = toMarkdown(buildSheet(sheetInput({ meeting })));
    expect(text).toContain(
      '\\# not a heading  \n\\- not a list \\*or\\* \\<b\\>bold\\</b\\> \\| x',
    );
  });
});

describe('a sheet as rich text', () => {
  it('has real headings, tables and lists, and whatever was written stays text', () => {
    const { document: page } = new JSDOM('').window;
    const meeting = { ...fullMeeting, purpose: '<img src=x onerror=alert(1)>' };
    const rich = toRichText(buildSheet(sheetInput({ people, meeting })), page);
    expect(rich.querySelector('h1')?.textContent).toBe('Dana Whitlock');
    expect(rich.querySelectorAll('table td').length).toBeGreaterThan(10);
    expect(rich.querySelector('ol li')?.textContent).toContain('Everyone should');
    expect(rich.querySelector('img')).toBeNull();
    expect(rich.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the size of paper', () => {
  it.each([
    ['en-US', 'letter'],
    ['es-MX', 'letter'],
    ['es-US', 'letter'],
    ['es-419', 'letter'],
    ['en', 'letter'],
    ['en-GB', 'a4'],
    ['es-ES', 'a4'],
    ['es', 'a4'],
  ])('for %s is %s', (locale, size) => {
    expect(sizeFor(locale)).toBe(size);
  });

  it('leaves dates and numbers of the other language in the reader’s region', () => {
    expect(localeOfPaper('es', 'en-US')).toBe('es-US');
    expect(localeOfPaper('es', 'es-MX')).toBe('es-MX');
    expect(localeOfPaper('es', 'en')).toBe('es');
  });
});

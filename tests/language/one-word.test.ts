import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trackSources } from '../../lib/guide/registry';
import { sharedWords } from '../../lib/guide/words';
import { worksheetSources } from '../../lib/guide/worksheets';
import { messages } from '../../lib/language/registry';

/** Every string in it, however deep. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

const spanish = texts([
  Object.values(messages).map((message) => message.es),
  sharedWords.es,
  trackSources.map(({ words }) => words.es),
  worksheetSources.map(({ words }) => words.es),
  JSON.parse(readFileSync('public/_locales/es/messages.json', 'utf8')),
]);

const table = readFileSync('CONTRIBUTING.md', 'utf8')
  .split(/^## /mu)
  .find((section) => section.startsWith('Words'));
const rows = (table ?? '')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, thing = '', word = '', not = '']) => ({ thing, word, not: not.split(', ') }));

function saysIt(term: string): (text: string) => boolean {
  const end = term.endsWith('…') ? '' : '(?!\\p{L})';
  const words = term.replace(/…$/u, '').replaceAll(/[{}]/gu, '\\$&');
  const found = new RegExp(`(?<!\\p{L})${words}${end}`, 'iu');
  return (text) => found.test(text);
}

describe('the words for one thing', () => {
  it('are listed', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows)('are $word for the $thing, and no other', ({ word, not }) => {
    expect(spanish.filter(saysIt(word))).not.toEqual([]);
    expect(not.flatMap((term) => spanish.filter(saysIt(term)))).toEqual([]);
  });
});

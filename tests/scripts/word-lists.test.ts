import { expect, it } from 'vitest';
import { inOneLine, withoutBreaks } from '../../scripts/word-lists-in-a-line.mjs';

it('puts a list of words into one line, and nothing else', () => {
  const code =
    'const a = phrases(`\n    at the  mill,\n    in town\n  `);\nconst b = `two\nlines`;\n';
  expect(inOneLine(code)).toBe(
    'const a = phrases(`at the mill, in town`);\nconst b = `two\nlines`;\n',
  );
  expect(inOneLine('`\na\n  b\n`\n  .trim()\n  .split(/\\s+/u)')).toBe(
    '`a b`\n  .trim()\n  .split(/\\s+/u)',
  );
  const filled = 'words(`one\n${two}`)';
  expect(inOneLine(filled)).toBe(filled);
});

it('takes the breaks out of a table, but not from between its features', () => {
  const table = 'features: `\n0ferry\n3ry\n`,\nplaces: `\nAb\nB\n`,\nsenses: [\n`ab\nc`]';
  expect(withoutBreaks(table)).toBe(
    'features: `\n0ferry\n3ry\n`,\nplaces: `AbB`,\nsenses: [\n`abc`]',
  );
});

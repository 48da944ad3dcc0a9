import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../components/', import.meta.url));
const screens = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')] as const);

/** Words of ours alone, and at most a number. */
const plain = /^\{t\((?:'[\w.]+'|kindWords\[[\w.]+\])(?:, \{ n: [\w.]+ \})?\)\}$/;

it('no tab is called by a name or a title: the browser keeps what its tabs are called', () => {
  const titles = screens.flatMap(([path, source]) =>
    [...source.matchAll(/<ScreenTitle(?: tab=(\{.*?\}))?>\s*(.*?)\s*<\/ScreenTitle>/gs)].map(
      ([, tab, heading = '']) => `${path}: ${tab ?? heading}`,
    ),
  );
  expect(titles.length).toBeGreaterThan(20);
  expect(titles.filter((title) => !plain.test(title.replace(/^[^:]*: /, '')))).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { lintOverrides } from './architecture/lint-rules';
import { isThere, mappedPaths, standingIn } from './architecture/map';
import { describe as spell, findOffenders, roomOf, shipped } from './architecture/offenders';
import { foundByPlace, onlyTested } from './architecture/rooms';
import { findUnused } from './architecture/unused';

const badExample = 'tests/architecture/bad-example';

test('every file imports only from the rooms that its own may know', () => {
  expect(findOffenders('.').map(spell)).toEqual([]);
});

test('the bad example is caught, offender by offender, with file, line and rule', () => {
  expect(findOffenders(badExample).map(spell).map(firstWords)).toEqual([
    'lib/app/knows-the-platform.ts:1 imports ../platform/panel',
    'lib/domain/knows-the-store.ts:1 imports ../store/rows',
    'lib/domain/reads-a-clock.ts:7 uses document',
    'lib/domain/reads-a-clock.ts:5 uses Date.now',
    'lib/domain/reads-a-clock.ts:4 uses Date',
    'lib/evidence/lazy.ts:1 imports ../ledger/knows-dexie',
    'lib/evidence/lazy.ts:2 imports ?',
    'lib/language/asks-the-browser.ts:1 uses chrome',
    'lib/ledger/knows-dexie.ts:1 imports dexie',
    'lib/sheet/leave-behind.ts:1 reaches lib/sheet/summary.ts → lib/domain/finding.ts',
    'components/Screen.tsx:1 imports ../lib/platform/panel',
    'components/ui/Knowing.tsx:1 imports ../../lib/store/rows',
  ]);
});

test('an offender says why, in a sentence', () => {
  const [first] = findOffenders(badExample);
  expect(first && spell(first)).toBe(
    'lib/app/knows-the-platform.ts:1 imports ../platform/panel: a use case knows the pure rooms and its own ports, never the store or the browser',
  );
});

test('the longest folder that fits is a file’s room', () => {
  expect(roomOf('components/ui/Button.tsx')?.folder).toBe('components/ui');
  expect(roomOf('components/page/PageHead.tsx')?.folder).toBe('components');
  expect(roomOf('lib/app/ports/records.ts')?.folder).toBe('lib/app/ports');
  expect(roomOf('lib/elsewhere/thing.ts')).toBeUndefined();
});

test('the map lists what is there', () => {
  const listed = mappedPaths(readFileSync('ARCHITECTURE.md', 'utf8'));
  expect(listed.filter((path) => !isThere(path))).toEqual([]);
  const standing = shipped.flatMap((folder) => standingIn(folder, folder === 'entrypoints'));
  expect(standing.filter((path) => !listed.includes(path))).toEqual([]);
});

test('what is exported is used by more than tests', () => {
  const unused = findUnused('.', shipped, ['scripts']).filter((each) => !foundByPlace.test(each));
  expect(unused.filter((each) => !Object.hasOwn(onlyTested, each))).toEqual([]);
  // An exception that is needed no more goes, too.
  expect(Object.keys(onlyTested).filter((each) => !unused.includes(each))).toEqual([]);
});

test('an export is used when its own file, another or a late import mentions it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    const put = (file: string, code: string) => writeFileSync(join(folder, 'lib', file), code);
    mkdirSync(join(folder, 'lib'));
    put('a.ts', 'export const own = 1; export const two = own; export type Odd = 1;');
    put('b.ts', "import { two as other } from './a'; export const late = other;");
    put('c.ts', "void import('./b').then(({ late }) => late);");
    expect(findUnused(folder, ['lib'], [])).toEqual(['lib/a.ts Odd']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the linter is given the same table, by `npm run lint:rooms`', () => {
  const config: unknown = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  const { overrides } = v.parse(v.object({ overrides: v.array(v.unknown()) }), config);
  expect(overrides).toEqual(expect.arrayContaining([...lintOverrides()]));
});

test('the linter catches the bad example too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    cpSync(badExample, folder, { recursive: true });
    cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    const found = lint(folder);
    expect([...new Set(found)].sort()).toEqual([
      'components/Screen.tsx no-restricted-imports',
      'components/ui/Knowing.tsx no-restricted-imports',
      'lib/app/knows-the-platform.ts no-restricted-imports',
      'lib/domain/knows-the-store.ts no-restricted-imports',
      'lib/domain/reads-a-clock.ts no-restricted-globals',
      'lib/evidence/lazy.ts no-restricted-imports',
      'lib/language/asks-the-browser.ts no-restricted-globals',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** `file:line verb what`, without the reason. */
function firstWords(line: string): string {
  return line.split(': ')[0] ?? line;
}

const report = v.object({
  diagnostics: v.array(v.object({ filename: v.string(), code: v.string() })),
});

function lint(folder: string): string[] {
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  let printed: string;
  try {
    printed = execFileSync(process.execPath, [oxlint, '--format=json'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    printed = v.parse(v.object({ stdout: v.string() }), error).stdout;
  }
  const { diagnostics } = v.parse(report, JSON.parse(printed));
  return diagnostics.flatMap(({ filename, code }) => {
    const rule = /no-restricted-\w+/.exec(code)?.[0];
    return rule ? [`${filename.replaceAll('\\', '/')} ${rule}`] : [];
  });
}

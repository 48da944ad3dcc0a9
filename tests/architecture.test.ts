import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { lintOverrides } from './architecture/lint-rules';
import { describe as spell, findOffenders, roomOf } from './architecture/offenders';

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

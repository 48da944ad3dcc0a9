import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/ledger/entry';
import { run } from './age-tool';
import { asSubjects, make, read, testIdentity, town, townBlobs } from './town-file';

let folder = '';
let key = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'age-'));
  key = join(folder, 'key.txt');
  writeFileSync(key, `${testIdentity}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = asSubjects(town).flatMap((subject) => subject.lines);

describe('with the age and gunzip of the system', () => {
  it('a file made here opens, and its lines verify', async () => {
    const file = await make(town, {
      blobs: townBlobs,
      share: { assessments: true, people: 'names', backup: true },
      seal: { to: 'group', identity: testIdentity },
    });
    const text = run('gunzip', [], run('age', ['-d', '-i', key], file)).toString();
    const entries = text.split('\n').filter((line) => line.startsWith('{"a":'));
    expect(entries).toEqual(lines);
    expect(entries.map((line) => parseEntry(line).ok)).not.toContain(false);
  });

  it('an open file is plain gzip', async () => {
    const text = run('gunzip', [], await make(town)).toString();
    expect(text.split('\n')[0]).toContain('"format":"groundwork"');
  });

  it('a file sealed there opens here', async () => {
    const recipient = run('age-keygen', ['-y', key], '').toString().trim();
    const open = run('gunzip', [], await make(town, { blobs: townBlobs }));
    const sealed = run('age', ['-r', recipient], run('gzip', ['-9'], open));
    const { result, entries } = await read(Uint8Array.from(sealed), { identities: [testIdentity] });
    expect(result.ok).toBe(true);
    expect(entries.length).toBe(lines.length - 1);
  });

  it('a file sealed there to several groups opens here with any one key', async () => {
    const recipient = run('age-keygen', ['-y', key], '').toString().trim();
    const other = run('age-keygen', [], '').toString().split('\n').at(-2) ?? '';
    const otherKey = join(folder, 'other.txt');
    writeFileSync(otherKey, `${other}\n`);
    const theirs = run('age-keygen', ['-y', otherKey], '').toString().trim();
    const sealed = run('age', ['-r', theirs, '-r', recipient], await make(town));
    const { result } = await read(Uint8Array.from(sealed), { identities: [testIdentity] });
    expect(result.ok).toBe(true);
  });

  it('a tool that is missing is named, with the way to get it', () => {
    expect(() => run('age-that-is-not-there', [], '')).toThrow(
      /needs the tool .* apt-get install age/,
    );
  });
});

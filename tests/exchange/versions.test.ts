import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileVersion } from '../../lib/exchange/group-file/head';
import type { Keys } from '../../lib/exchange/group-file/seal';
import { read, testIdentity } from './town-file';

/**
 * Every version of the format that was ever released, as it was written then. A row is added with
 * each version and none is ever changed or taken away: a group may open its oldest file any day.
 */
const released: readonly { version: number; passphrase: string }[] = [
  { version: 1, passphrase: 'plain river stone' },
];

const fixture = (name: string) => Uint8Array.from(readFileSync(`tests/fixtures/exchange/${name}`));

describe.each(released)('a file of version $version', ({ version, passphrase }) => {
  const expected = new TextDecoder().decode(fixture(`v${version}.jsonl`)).split('\n');
  const entries = expected.filter((line) => line.startsWith('{"a":'));

  it.each<{ name: string; keys: Keys }>([
    { name: `v${version}.groundwork`, keys: { identities: [testIdentity] } },
    { name: `v${version}-passphrase.groundwork`, keys: { passphrases: [passphrase] } },
    { name: `v${version}.groundwork.jsonl.gz`, keys: {} },
  ])('opens whole: $name', async ({ name, keys }) => {
    const found = await read(fixture(name), keys);
    expect(found.result).toMatchObject({ ok: true, value: { head: { version }, unread: 0 } });
    expect(found.entries.map(({ line }) => line)).toEqual(entries);
    expect(found.blobs.length).toBe(2);
  });
});

it('the version written today is among those kept', () => {
  expect(released.map(({ version }) => version)).toContain(fileVersion);
});

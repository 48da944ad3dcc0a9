import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobHash } from '../../lib/ledger/hash';
import { know, longestLine, parseEntry } from '../../lib/ledger/entry';
import { known } from './group';

const entry = { a: 'role', by: 'ana', e: 'willow', t: 1_760_000_000_000, v: 'Pastor' };
const line = '{"a":"role","by":"ana","e":"willow","t":1760000000000,"v":"Pastor"}';
const id = 'AAAAAAAAAAAAAAAAAAAAAA';
const other = 'BAAAAAAAAAAAAAAAAAAAAA';

function refusal(text: string): string {
  const result = parseEntry(text);
  return result.ok ? 'accepted' : result.cause;
}

const withValue = (v: string) => line.replace('"Pastor"', v);

describe('a line', () => {
  it('has its keys sorted and no white space', () => {
    const shuffled = { v: { b: [1, 2], a: null }, t: 5, e: 'x', by: 'y', a: 'role' };
    expect(known(shuffled).line).toBe(
      '{"a":"role","by":"y","e":"x","t":5,"v":{"a":null,"b":[1,2]}}',
    );
  });

  it('sorts keys that look like numbers as text', () => {
    const { line: sorted } = known({ ...entry, v: { 10: 'x', 9: 'y', a: 'z' } });
    expect(sorted).toContain('{"10":"x","9":"y","a":"z"}');
  });

  it('hashes to the first 16 bytes of its SHA-256', () => {
    const expected = createHash('sha256').update(line).digest().subarray(0, 16);
    expect(known(entry).id).toBe(expected.toString('base64url'));
  });

  it('reads back as the same entry', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (v) => {
        // What JSON cannot carry both ways (-0) is what the ledger refuses; skip it here.
        const first = know({ ...entry, v: JSON.parse(JSON.stringify(v)) });
        fc.pre(first.ok);
        const again = parseEntry(first.value.line);
        expect(again.ok && again.value.id).toBe(first.value.id);
        expect(again.ok && again.value.v).toEqual(first.value.v);
      }),
    );
  });

  it('carries an attribute that this version does not know', () => {
    const text = line.replace('"role"', '"horoscope2031.x_-9"');
    expect(refusal(text)).toBe('accepted');
  });
});

describe('parseEntry refuses', () => {
  it.each([
    ['no JSON', 'role: Pastor', 'entry-not-json'],
    ['a list', '[]', 'entry-shape'],
    ['null', 'null', 'entry-shape'],
    ['a missing value', line.replace(',"v":"Pastor"', ''), 'entry-shape'],
    ['an unknown key', line.replace('}', ',"z":1}'), 'entry-shape'],
    ['an id inside', line.replace('"t"', '"id":"x","t"'), 'entry-shape'],
    ['white space', line.replace(',', ', '), 'entry-other-spelling'],
    ['a final line end', `${line}\n`, 'entry-other-spelling'],
    [
      'keys in another order',
      `{"by":"ana",${line.slice(1).replace('"by":"ana",', '')}`,
      'entry-other-spelling',
    ],
    ['a key twice', line.replace('{', '{"a":"name",'), 'entry-other-spelling'],
    ['an escape that is not needed', withValue('"P\\u0061stor"'), 'entry-other-spelling'],
    ['an escaped slash', withValue('"a\\/b"'), 'entry-other-spelling'],
    ['another spelling of a number', withValue('1.0'), 'entry-other-spelling'],
    ['an exponent', withValue('1e3'), 'entry-other-spelling'],
    ['a lone surrogate', withValue('"\\ud800"'), 'entry-bad-text'],
    ['a lone surrogate in a key', withValue('{"\\udc00":1}'), 'entry-bad-text'],
    ['minus zero', withValue('-0'), 'entry-bad-number'],
    ['a number beyond all', withValue('1e400'), 'entry-bad-number'],
    ['a number that loses digits', withValue('9007199254740992'), 'entry-bad-number'],
    ['a prototype key', withValue('{"__proto__":{"polluted":true}}'), 'entry-bad-key'],
    ['a constructor key', withValue('[{"constructor":1}]'), 'entry-bad-key'],
    ['depth 17', withValue('['.repeat(16) + ']'.repeat(16)), 'entry-too-deep'],
    [
      'depth beyond any stack',
      withValue('['.repeat(120_000) + ']'.repeat(120_000)),
      'entry-too-deep',
    ],
    ['nesting that never ends', '['.repeat(200_000), 'entry-not-json'],
    ['a line too long', withValue(`"${'x'.repeat(longestLine)}"`), 'entry-too-long'],
    ['a line too long in bytes', withValue(`"${'ñ'.repeat(longestLine / 2)}"`), 'entry-too-long'],
    ['an attribute with a capital', line.replace('"role"', '"Role"'), 'entry-attribute'],
    ['an attribute with two dots', line.replace('"role"', '"a.b.c"'), 'entry-attribute'],
    ['an attribute too long', line.replace('"role"', `"a${'b'.repeat(128)}"`), 'entry-attribute'],
    ['an empty author', line.replace('"ana"', '""'), 'entry-author'],
    ['a subject with a slash', line.replace('"willow"', '"../x"'), 'entry-subject'],
    ['a time with a fraction', line.replace('1760000000000', '1.5'), 'entry-time'],
    ['a time before 1970', line.replace('1760000000000', '-5'), 'entry-time'],
    ['replacing nothing', line.replace('"t"', '"r":[],"t"'), 'entry-replaces'],
    ['replacing one twice', line.replace('"t"', `"r":["${id}","${id}"],"t"`), 'entry-replaces'],
    ['replacing unsorted', line.replace('"t"', `"r":["${other}","${id}"],"t"`), 'entry-replaces'],
    [
      'replacing what is no id',
      line.replace('"t"', '"r":["AAAAAAAAAAAAAAAAAAAAAB"],"t"'),
      'entry-replaces',
    ],
    [
      'a deletion that lists words',
      withValue('["x"]').replace('"role"', '"deleted"'),
      'entry-deletion',
    ],
    [
      'an erasure of nothing sensible',
      withValue('{"ids":1}').replace('"role"', '"erased"'),
      'entry-erasure',
    ],
    [
      'an erasure that does not replace what it erases',
      withValue(`{"blobs":[],"ids":["${id}"]}`).replace('"role"', '"erased"'),
      'entry-erasure',
    ],
  ])('%s', (_, text, cause) => {
    expect(refusal(text)).toBe(cause);
  });

  it('accepts depth 16', () => {
    expect(refusal(withValue('['.repeat(15) + ']'.repeat(15)))).toBe('accepted');
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.nat({ max: line.length })), (noise) => {
        const text = typeof noise === 'number' ? line.slice(0, noise) : noise;
        expect(parseEntry(text).ok).toBe(text === line);
      }),
    );
  });
});

describe('a known entry', () => {
  it('is not taken at its word once it was copied', () => {
    const forged = Object.assign({}, known(entry), { v: 'Mayor' });
    const result = know(forged);
    expect(result.ok && result.value.id).not.toBe(known(entry).id);
    expect(result.ok && result.value.line).toContain('Mayor');
  });

  it('cannot be made of what is not JSON', () => {
    const v = [undefined];
    expect(know({ ...entry, v: JSON.parse('[0]').concat(v) }).ok).toBe(false);
    expect(know({ ...entry, t: Number.NaN }).ok).toBe(false);
  });
});

it('a blob is named by the whole of its SHA-256', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(blobHash(bytes)).toBe(createHash('sha256').update(bytes).digest('base64url'));
    }),
  );
});

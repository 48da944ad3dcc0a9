import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failed } from '../../lib/domain/result';
import { writeGroupFile } from '../../lib/exchange/group-file/write';
import { openGroupFile } from '../../lib/exchange/group-file/open';
import { erase } from '../../lib/ledger/erase';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { knowBlob } from '../../lib/ledger/blob';
import type { SubjectLines } from '../../lib/exchange/sharing/sift';
import { fullBackup } from '../../lib/exchange/sharing/choice';
import {
  asSubjects,
  clipText,
  known,
  make,
  onlyPublic,
  picture,
  read,
  testIdentity,
  town,
  townBlobs,
  whole,
  writing,
} from './town-file';

const group = { to: 'group', identity: testIdentity } as const;
const keys = { identities: [testIdentity] };
const words = { to: 'passphrase', passphrase: 'plain river stone', cost: 6 } as const;
const linesIn = (bytes: Uint8Array) => gunzipSync(bytes).toString().trimEnd().split('\n');
const packed = (lines: readonly string[]) =>
  Uint8Array.from(gzipSync(lines.map((line) => `${line}\n`).join('')));
async function* inOne(subjects: readonly SubjectLines[]) {
  yield await Promise.resolve(subjects);
}
const allLines = (entries = town) => asSubjects(entries).flatMap(({ lines }) => lines);

describe('a group file', () => {
  it('gives back every entry and blob, in the order of subjects and ids', async () => {
    const file = await make(town, { share: fullBackup, blobs: townBlobs, seal: group });
    const { result, entries, blobs } = await read(file, keys);
    expect(result).toMatchObject({
      ok: true,
      value: {
        counts: { entries: town.length, subjects: 3, blobs: 2 },
        head: { by: 'member-rosa', group: { name: 'Willow Creek Tenants' }, version: 1 },
        sealedTo: 'group',
        unread: 0,
      },
    });
    expect(entries.map(({ line }) => line)).toEqual(allLines());
    expect(blobs).toEqual(townBlobs.toSorted((one, two) => (one.hash < two.hash ? -1 : 1)));
  });

  it('opens by a passphrase, and open ones open without anything', async () => {
    const sealed = await make(town, { seal: words });
    const opened = await read(sealed, { passphrases: ['another one', words.passphrase] });
    expect(opened.result).toMatchObject({ ok: true, value: { sealedTo: 'passphrase' } });
    const open = await read(await make(town));
    expect(open.result).toMatchObject({ ok: true, value: { sealedTo: 'nobody' } });
    expect(open.entries).toEqual(opened.entries);
  });

  it('is the same bytes whenever the same is written, but for the seal', async () => {
    expect(await make(town, { blobs: townBlobs })).toEqual(
      await make(town.toReversed(), { blobs: townBlobs }),
    );
  });

  it('keeps every line within the limit of a reader, pictures too', async () => {
    const quotes = knowBlob(new TextEncoder().encode('"\u0001😀\n'.repeat(60_000)), 'text/plain');
    const shown = known({ a: 'photo', by: 'm', e: 'p', t: 1, v: quotes.hash });
    const file = await make([...town, shown], { blobs: [...townBlobs, quotes] });
    const sizes = linesIn(file).map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024);
    const { blobs } = await read(file);
    expect(blobs.map(({ hash }) => hash)).toContain(quotes.hash);
  });

  it('takes clip texts without pictures, or neither', async () => {
    const texts = await read(await make(town, { blobs: townBlobs, choice: 'texts' }));
    expect(texts.blobs).toEqual([clipText]);
    const none = await read(await make(town, { blobs: townBlobs, choice: 'none' }));
    expect(none.blobs).toEqual([]);
  });

  it('takes only the blobs that something in it names', async () => {
    const stray = knowBlob(new TextEncoder().encode('stray'), 'text/plain');
    const { blobs } = await read(await make(town, { blobs: [...townBlobs, stray] }));
    expect(blobs).not.toContainEqual(stray);
  });

  it('with only what is new takes an attribute whole, and leaves the others at home', async () => {
    const latest = town.find(({ v }) => v === 'Mayor of Willow Creek');
    const file = await make(town, { isNew: (id) => id === latest?.id });
    const { entries } = await read(file);
    expect(entries.map(({ a }) => a)).toEqual(['role', 'role']);
  });

  it('hands on what it reads in batches, and says at the end that it is whole', async () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      known({ a: `tag.t${at}`, by: 'm', e: `p${at % 50}`, t: at, v: 'x' }),
    );
    const { result, batches, entries } = await read(await make(many));
    expect(result.ok).toBe(true);
    expect(batches).toBeGreaterThan(2);
    expect(entries.length).toBe(5000);
  });

  it('tells how far it is, up to the whole', async () => {
    const shares: number[] = [];
    const file = await make(town, { blobs: townBlobs });
    await openGroupFile(new Blob([file]), {
      keys: {},
      stage: () => Promise.resolve({ ok: true, value: undefined }),
      progress: (share) => shares.push(share),
    });
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when whoever sets it aside cannot, and says why', async () => {
    const file = await make(town);
    const result = await openGroupFile(new Blob([file]), {
      keys: {},
      stage: () => Promise.resolve(failed('disk-full')),
    });
    expect(result).toEqual(failed('disk-full'));
  });

  it('is not even begun in a way that its reader would refuse', async () => {
    const right = writing(town);
    const badName = {
      ...right,
      head: { ...right.head, group: { id: 'g', name: 'x'.repeat(300) } },
    };
    await expect(whole(writeGroupFile(badName))).rejects.toThrow();
    const twice = [...asSubjects(town), ...asSubjects(town)];
    const repeated = { ...right, lines: inOne(twice) };
    await expect(whole(writeGroupFile(repeated))).rejects.toThrow('sorted');
  });

  it('stops on request, opening', async () => {
    const file = await make(town);
    const { result } = await read(file, {}, { signal: AbortSignal.abort() });
    expect(result).toEqual(failed('file-cancelled'));
  });

  it('stops on request, writing', async () => {
    const made = make(town, { signal: AbortSignal.abort(new Error('stopped')) });
    await expect(made).rejects.toThrow('stopped');
  });
});

describe('a file that is not right', () => {
  const causeOf = async (bytes: Uint8Array<ArrayBuffer>, with_ = {}) => {
    const { result } = await read(bytes, with_);
    return result.ok ? 'opened' : result.cause;
  };
  const head = async () => linesIn(await make([]))[0] ?? '';
  const file = async (...lines: string[]) => packed([await head(), ...lines]);
  const end = (entries: number, subjects: number, blobs = 0) =>
    JSON.stringify({ blobs, end: true, entries, subjects });
  const ada = known({ a: 'name', by: 'm', e: 'p', t: 1, v: 'Ada' });
  const ben = known({ a: 'name', by: 'm', e: 'q', t: 1, v: 'Ben' });

  it('is refused when it is empty or no group file at all', async () => {
    expect(await causeOf(new Uint8Array())).toBe('file-empty');
    expect(await causeOf(Uint8Array.from(Buffer.from('%PDF-1.7 …')))).toBe('file-not-ours');
    expect(await causeOf(packed(['{"hello":"world"}']))).toBe('file-not-ours');
    expect(await causeOf(packed(['name,role']))).toBe('file-not-ours');
  });

  it('is refused before reading when it is too large', async () => {
    const result = await openGroupFile(
      { size: 600 * 1024 * 1024, stream: () => new ReadableStream() },
      { keys: {}, stage: () => Promise.resolve({ ok: true, value: undefined }) },
    );
    expect(result).toEqual(failed('file-too-large', { megabytes: 600, limit: 512 }));
  });

  it('names the key that is missing or wrong', async () => {
    const toGroup = await make(town, { seal: group });
    const toWords = await make(town, { seal: words });
    expect(await causeOf(toGroup)).toBe('file-wants-key');
    expect(await causeOf(toWords, keys)).toBe('file-wants-passphrase');
    expect(await causeOf(toWords, { passphrases: ['plain river stones'] })).toBe(
      'file-wrong-passphrase',
    );
    const other = 'AGE-SECRET-KEY-1MDX30RHDEQ3A8UEG053LHCC95YSY5JXYN4AQZ3AGUD2Q4M23EQ2QPP6YC4';
    expect(await causeOf(toGroup, { identities: [other] })).toBe('file-other-key');
  });

  it('is refused when it was cut off anywhere inside its seal', async () => {
    const whole = await make(town, { seal: group, blobs: townBlobs });
    for (const size of [whole.length - 1, whole.length - 300, 70_000, 300, 100]) {
      expect(await causeOf(whole.slice(0, size), keys)).toBe('file-seal-broken');
    }
  });

  it('is refused when the seal costs too much to open', async () => {
    const costly = await make([], { seal: words });
    const text = Buffer.from(costly).toString('latin1').replace(/ 6\n/, ' 22\n');
    const changed = Uint8Array.from(Buffer.from(text, 'latin1'));
    expect(await causeOf(changed, { passphrases: [words.passphrase] })).toBe(
      'file-seal-too-costly',
    );
  });

  it('is refused when its gzip is cut off, changed, or followed by anything', async () => {
    const open = await make(town, { blobs: townBlobs });
    expect(await causeOf(open.slice(0, -5))).toBe('file-gzip-broken');
    expect(await causeOf(Uint8Array.from([...open, 0]))).toBe('file-gzip-broken');
  });

  it('is refused as soon as it inflates too far', async () => {
    const bomb = await file('0'.repeat(100_000));
    const { result } = await read(bomb, {}, { limit: 60_000 });
    expect(result).toEqual(failed('file-inflates-too-far', { limit: 1 }));
  });

  it('is refused when a line is too long, also one that never ends', async () => {
    expect(await causeOf(await file('x'.repeat(300_000)))).toBe('file-line-too-long');
    const endless = Uint8Array.from(gzipSync('x'.repeat(3_000_000)));
    expect(await causeOf(endless)).toBe('file-line-too-long');
  });

  it('is refused when it is not text', async () => {
    expect(await causeOf(Uint8Array.from(gzipSync(Buffer.from([0x7b, 0xff, 0xfe]))))).toBe(
      'file-not-text',
    );
  });

  it('is refused when it needs a newer version, and says which', async () => {
    const newer = (await head())
      .replace('"reader":1', '"reader":3')
      .replace('"version":1', '"version":4');
    const { result } = await read(packed([newer, '{"what":"ever"}']));
    expect(result).toEqual(failed('file-newer', { version: 4, reader: 3, known: 1 }));
  });

  it('opens when it is newer but says that this version can read it', async () => {
    const newer = (await head()).replace('"version":1', '"version":2');
    const { result } = await read(packed([newer, ada.line, '{"novel":true}', end(1, 1)]));
    expect(result).toMatchObject({ ok: true, value: { unread: 1, counts: { entries: 1 } } });
  });

  it('is refused when its head is not right', async () => {
    const bad = (await head()).replace('"by":"member-rosa"', '"by":7');
    expect(await causeOf(packed([bad]))).toBe('file-bad-head');
  });

  it('is refused for an entry that is not right, with its line and the reason', async () => {
    const spaced = ada.line.replace('"by"', ' "by"');
    const { result } = await read(await file(spaced, end(1, 1)));
    expect(result).toEqual(failed('file-bad-entry', { line: 2, because: 'entry-other-spelling' }));
    const deep = `{"a":"name","by":"m","e":"p","t":1,"v":${'['.repeat(20)}${']'.repeat(20)}}`;
    expect(await read(await file(deep))).toMatchObject({
      result: { cause: 'file-bad-entry', facts: { because: 'entry-too-deep' } },
    });
    const reaching = '{"a":"name","by":"m","e":"p","t":1,"v":{"__proto__":1}}';
    expect(await read(await file(reaching))).toMatchObject({
      result: { cause: 'file-bad-entry', facts: { because: 'entry-bad-key' } },
    });
  });

  it('is refused when subjects are out of order or an entry comes twice', async () => {
    expect(await causeOf(await file(ben.line, ada.line, end(2, 2)))).toBe('file-out-of-order');
    expect(await causeOf(await file(ada.line, ada.line, end(2, 1)))).toBe('file-out-of-order');
  });

  it('is refused for a blob that is not what its hash says', async () => {
    const wrong = { blob: clipText.hash, of: 1, part: 1, text: 'other', type: 'text/plain' };
    expect(await causeOf(await file(JSON.stringify(wrong), end(0, 0, 1)))).toBe('file-wrong-hash');
  });

  it('is refused for a blob whose parts do not follow one another', async () => {
    const lines = linesIn(await make(town, { blobs: [picture] }));
    const parts = lines.filter((line) => line.startsWith('{"blob":'));
    expect(parts.length).toBe(3);
    const [one = '', two = '', three = ''] = parts;
    for (const wrong of [[two], [one, three], [one, end(0, 0)], [one, one], [one, ada.line]]) {
      expect(await causeOf(await file(...wrong))).toMatch(/file-(bad-blob|out-of-order)/);
    }
  });

  it('is refused when it stops before its end or counts wrongly', async () => {
    expect(await causeOf(await file(ada.line))).toBe('file-cut-off');
    expect(await causeOf(await file(ada.line, end(2, 1)))).toBe('file-miscounted');
    expect(await causeOf(await file(ada.line, end(1, 1), ben.line))).toBe('file-bad-line');
    expect(await causeOf(await file('{"end":true}'))).toBe('file-bad-line');
  });
});

describe('what may leave', () => {
  const fieldsOf = async (share = onlyPublic) =>
    (await read(await make(town, { share }))).entries.map(({ e, a }) => `${e} ${a}`);

  it('is by default what is public, and nothing of it about our people', async () => {
    expect(new Set(await fieldsOf())).toEqual(
      new Set(
        ['clip.k1', 'contact.c1', 'finding.f1', 'kind', 'name', 'role'].map(
          (a) => `profile-ada ${a}`,
        ),
      ),
    );
  });

  it('takes assessments and what we were told only when asked', async () => {
    const fields = await fieldsOf({ assessments: true, people: 'no' });
    expect(fields).toContain('profile-ada stance.s1');
    expect(fields).toContain('profile-ada finding.f2');
    expect(fields).not.toContain('profile-ada tie.t1');
  });

  it('takes our people only when asked, and their names only when asked for names', async () => {
    const initials = await fieldsOf({ assessments: false, people: 'initials' });
    expect(initials).toContain('profile-ada tie.t1');
    expect(initials).toContain('member-jamal color');
    expect(initials).not.toContain('member-jamal name');
    expect(await fieldsOf({ assessments: false, people: 'names' })).toContain('member-jamal name');
  });

  it('takes what this version does not know only where everything goes', async () => {
    expect(await fieldsOf({ assessments: true, people: 'initials' })).not.toContain('comet-1 tail');
    const all = await fieldsOf({ assessments: true, people: 'names' });
    expect(all).toContain('comet-1 tail');
    expect(all).toContain('profile-ada moonPhase');
  });

  it('always takes what must be forgotten, since it has to reach every copy', async () => {
    const subject = foldSubject('member-jamal', town);
    const name = town.find(({ a, e }) => a === 'name' && e === 'member-jamal');
    const gone = erase(subject, { ids: [name?.id ?? ''] }, { by: 'member-jamal', t: 1 }).map(known);
    const { entries } = await read(await make([...town, ...gone], { share: onlyPublic }));
    expect(entries.map(({ id }) => id)).toContain(gone[0]?.id);
  });

  it('never takes what is just mine, but into a backup', async () => {
    for (const assessments of [true, false]) {
      for (const people of ['no', 'initials', 'names'] as const) {
        expect((await fieldsOf({ assessments, people })).join()).not.toContain('Mine');
      }
    }
    expect(await fieldsOf(fullBackup)).toContain('profile-ada findingMine.f3');
  });
});

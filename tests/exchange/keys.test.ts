import { identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/domain/fold-text';
import { makeInvite, openInvite } from '../../lib/exchange/keys/invite';
import {
  changeKey,
  currentKeys,
  formerKeys,
  isIdentity,
  makeKeyRing,
  sealOf,
  takeKey,
} from '../../lib/exchange/keys/key-ring';
import { knownWord, makeWords, passphraseOf, readWords } from '../../lib/exchange/keys/passphrase';
import { englishWords } from '../../lib/exchange/keys/words/en';
import { spanishWords } from '../../lib/exchange/keys/words/es';
import { run } from './age-tool';
import { make, read, testIdentity, town } from './town-file';

const willow = { id: 'group-willow', name: 'Vecinos de Willow «Norte»' };
const cheap = 4;

describe.each([
  { language: 'en' as const, words: englishWords },
  { language: 'es' as const, words: spanishWords },
])('the words of $language', ({ language, words }) => {
  it('are 2048, short, plain, and no two alike in four letters', () => {
    expect(words.length).toBe(2048);
    const folded = words.map(foldText);
    expect(folded.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
    expect(new Set(folded.map((word) => word.slice(0, 4))).size).toBe(2048);
  });

  it('are chosen six at a time by the randomness given', () => {
    const bytes = [0, 0, 0, 1, 7, 255, 8, 0, 255, 255, 0, 2];
    const chosen = makeWords(language, (array) => {
      array.set(bytes);
      return array;
    });
    expect(chosen).toEqual([0, 1, 2047, 0, 2047, 2].map((at) => words[at]));
  });

  it('are understood however they are typed', () => {
    const six = fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 6 });
    const parting = fc.constantFrom(' ', '-', ', ', '\n', '  ', ' · ');
    const form = fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.normalize('NFD'),
      foldText,
    );
    fc.assert(
      fc.property(six, parting, form, (chosen, between, change) => {
        expect(readWords(` ${chosen.map(change).join(between)} `)).toBe(passphraseOf(chosen));
      }),
    );
  });
});

describe('words that were typed', () => {
  const typed = 'acorn banana cactus dolphin eagle forest';

  it('may have numbers before them and slips after the fourth letter', () => {
    expect(readWords('1. acorm 2. bananna 3. cactos 4. dolphins 5. eagle 6. forrest')).toBe(
      undefined,
    );
    expect(readWords('1. acorm 2. bananna 3. cactos 4. dolphins 5. eagle 6. forets')).toBe(
      'acorn-banana-cactus-dolphin-eagle-forest',
    );
  });

  it('are not a passphrase when they are too few, too many or unknown', () => {
    expect(readWords(typed)).toBeDefined();
    expect(readWords('acorn banana cactus dolphin eagle')).toBeUndefined();
    expect(readWords(`${typed} garden`)).toBeUndefined();
    expect(readWords('acorn banana cactus dolphin eagle qqqqq')).toBeUndefined();
    expect(knownWord('Árbol', 'es')).toBe('arbol');
    expect(knownWord('aco', 'en')).toBeUndefined();
  });
});

describe('an invite', () => {
  it('gives the group and its key to who has the words', async () => {
    const ring = await makeKeyRing(willow);
    const invite = await makeInvite(ring, 'six-plain-words', cheap);
    expect(await openInvite(invite, 'six-plain-words')).toEqual({ ok: true, value: ring });
  });

  it('is found inside a message that quotes it', async () => {
    const ring = await makeKeyRing(willow);
    const invite = await makeInvite(ring, 'w', cheap);
    const quoted = invite
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n');
    const opened = await openInvite(`Hi! Here it is:\r\n${quoted}\r\nSee you`, 'w');
    expect(opened).toEqual({ ok: true, value: ring });
  });

  it('says whether the words are wrong or the invite is', async () => {
    const invite = await makeInvite(await makeKeyRing(willow), 'right', cheap);
    expect(await openInvite(invite, 'wrong')).toMatchObject({ cause: 'invite-wrong-words' });
    expect(await openInvite('hello', 'right')).toMatchObject({ cause: 'invite-not-ours' });
    const lines = invite.split('\n');
    const cut = lines.toSpliced(3, 1).join('\n');
    expect(await openInvite(cut, 'right')).toMatchObject({ cause: 'invite-broken' });
  });

  it('is refused when opening it would cost too much', async () => {
    const invite = await makeInvite(await makeKeyRing(willow), 'w', 17);
    expect(await openInvite(invite, 'w')).toMatchObject({ cause: 'invite-broken' });
  });
});

describe('a group’s key', () => {
  it('changes when somebody leaves: old files still open here, new ones no longer there', async () => {
    const before = await makeKeyRing(willow);
    const after = await changeKey(before);
    const old = await make(town, { seal: sealOf(before) });
    const fresh = await make(town, { seal: sealOf(after) });
    const otherKey = { cause: 'file-other-key' };
    expect((await read(old, formerKeys([after]))).result.ok).toBe(true);
    expect((await read(old, currentKeys([after]))).result).toMatchObject(otherKey);
    expect((await read(fresh, currentKeys([after]))).result.ok).toBe(true);
    expect((await read(fresh, currentKeys([before]))).result).toMatchObject(otherKey);
  });

  it('that comes by a new invite keeps what was there to open old files', async () => {
    const mine = await makeKeyRing(willow);
    const invited = { ...(await changeKey(mine)), former: [] };
    const taken = takeKey(mine, invited);
    expect(taken).toEqual({ ...invited, former: [mine.current] });
    expect(takeKey(taken, invited)).toEqual(taken);
    expect(takeKey(undefined, invited)).toEqual(invited);
  });

  it('is known by its checksum', async () => {
    expect(await isIdentity(testIdentity)).toBe(true);
    expect(await isIdentity(testIdentity.replace('XHWL', 'XHWW'))).toBe(false);
    expect(await isIdentity('AGE-SECRET-KEY-PQ-1ABC')).toBe(false);
  });

  it('opens with the age of the system, which can also seal to it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ring-'));
    try {
      const ring = await makeKeyRing(willow);
      const key = join(folder, 'key');
      writeFileSync(key, `# a comment, as in an invite\n${ring.current}\n`);
      const file = await make(town, { seal: sealOf(ring) });
      expect(run('gunzip', [], run('age', ['-d', '-i', key], file)).toString()).toContain('Ada');
      const sealed = run('age', ['-r', await identityToRecipient(ring.current)], await make(town));
      const { result } = await read(Uint8Array.from(sealed), currentKeys([ring]));
      expect(result.ok).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

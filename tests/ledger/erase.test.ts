import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLine, type Known } from '../../lib/ledger/entry';
import { erase, holdErasures, reachOf } from '../../lib/ledger/erase';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { headsOf } from '../../lib/ledger/heads';
import { say } from '../../lib/ledger/say';
import { union } from '../../lib/ledger/union';
import { about, deeds, deedsWithErasing, known, plain, play } from './group';

const stamp = { by: 'ana', t: 100 };
const headIds = (entries: readonly Known[]) =>
  [...headsOf(entries).values()]
    .flat()
    .map(({ id }) => id)
    .toSorted();

/** A group's entries, some of them to erase, and a subset of the rest. */
const scene = deeds.chain((story) => {
  const { written } = play(story);
  const distinct = union(written, []);
  return fc.tuple(fc.constant(distinct), fc.subarray(distinct), fc.subarray(distinct));
});

describe('erasing', () => {
  it('takes the place of what it erases, in every subset and order', () => {
    fc.assert(
      fc.property(scene, ([all, targets, some]) => {
        const ids = targets.map(({ id }) => id);
        const erasures = erase(foldSubject(about, all), { ids }, stamp).map(known);
        const withTargets = union(some, targets);
        const expected = headIds(withTargets).filter((id) => !ids.includes(id));
        for (const held of [withTargets, some.filter(({ id }) => !ids.includes(id))]) {
          expect(headIds([...erasures, ...held])).toEqual(expected);
          expect(headIds(union(held, erasures))).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing of the content in any set that holds it', () => {
    fc.assert(
      fc.property(deedsWithErasing, fc.infiniteStream(fc.boolean()), (story, coins) => {
        const { written } = play(story);
        const some = written.filter(() => coins.next().value);
        const gone = new Set(foldSubject(about, some).erased);
        const text = JSON.stringify([plain(some), union(some, some).map(({ line }) => line)]);
        for (const entry of written) {
          if (entry.a === 'erased' || !gone.has(entry.id)) continue;
          expect(text).not.toContain(JSON.stringify(entry.line).slice(1, -1));
          expect(foldSubject(about, some).history).not.toContain(entry);
        }
      }),
    );
  });

  it('cannot be undone by erasing or replacing the erasure', () => {
    const secret = known(say(foldSubject(about, []), 'note', 'secret', stamp));
    const [erasure] = erase(foldSubject(about, [secret]), { ids: [secret.id] }, stamp).map(known);
    if (erasure === undefined) throw new Error('nothing was erased');
    const undo = known({
      a: 'erased',
      by: 'eve',
      e: about,
      r: [erasure.id],
      t: 200,
      v: { blobs: [], ids: [erasure.id] },
    });
    for (const set of [
      [secret, erasure, undo],
      [undo, erasure, secret],
    ]) {
      expect(foldSubject(about, set).attributes.size).toBe(0);
      expect(union([], set)).not.toContain(secret);
    }
  });

  it('does not reach entries about another subject', () => {
    const mine = known({ a: 'note', by: 'ana', e: 'birch', t: 1, v: 'keep' });
    const erasure = known({
      a: 'erased',
      by: 'eve',
      e: about,
      r: [mine.id],
      t: 2,
      v: { blobs: [], ids: [mine.id] },
    });
    expect(union([mine], [erasure])).toContain(mine);
    expect(foldSubject('birch', [mine, erasure]).attributes.get('note')).toHaveLength(1);
  });

  it('keeps every line within bounds, however much is erased', () => {
    const all: Known[] = [];
    for (let n = 0; n < 9000; n += 1) {
      all.push(known({ a: `finding.f${n}`, by: 'ana', e: about, t: n, v: 'x' }));
    }
    const subject = foldSubject(about, all);
    const blobs = Array.from({ length: 3000 }, (_, n) => `${n}`.padStart(42, 'A').concat('A'));
    const erasures = erase(subject, { ids: all.map(({ id }) => id), blobs }, stamp).map(known);
    expect(erasures.every(({ line }) => line.length < longestLine)).toBe(true);
    const after = foldSubject(about, [...all, ...erasures]);
    expect(after.attributes.size).toBe(0);
    expect(after.erasedBlobs.size).toBe(3000);
  });
});

describe('an erasure from somebody else', () => {
  const first = known(say(foldSubject(about, []), 'role', 'Pastor', stamp));
  const second = known(say(foldSubject(about, [first]), 'role', 'Bishop', stamp));
  const erasures = erase(foldSubject(about, [first, second]), { ids: [second.id] }, stamp).map(
    known,
  );

  it('is held until a person agrees', () => {
    const incoming = [first, ...erasures];
    expect(holdErasures(incoming, () => false)).toEqual({ accepted: [first], held: erasures });
    expect(holdErasures(incoming, () => true)).toEqual({ accepted: incoming, held: [] });
  });

  it('tells its reach first', () => {
    expect(reachOf(erasures, [first, second])).toEqual({ erases: [second], hides: [], blobs: [] });
    expect(reachOf(erasures, [first])).toEqual({ erases: [], hides: [first], blobs: [] });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../lib/ledger/entry';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { headsOf } from '../../lib/ledger/heads';
import { union } from '../../lib/ledger/union';
import { about, deeds, deedsWithErasing, plain, play, type Played } from './group';

const lines = (entries: readonly Known[]) => entries.map(({ line }) => line);

/** Three overlapping parts of what a group wrote. */
const parts = deedsWithErasing.chain((story) => {
  const { written } = play(story);
  const part = fc.subarray([...written]);
  return fc.tuple(part, part, part);
});

describe('union', () => {
  it('does not mind which copy comes first', () => {
    fc.assert(
      fc.property(parts, ([one, two]) => {
        expect(lines(union(one, two))).toEqual(lines(union(two, one)));
      }),
    );
  });

  it('does not mind how copies are grouped', () => {
    fc.assert(
      fc.property(parts, ([one, two, three]) => {
        const left = union(union(one, two), three);
        expect(lines(left)).toEqual(lines(union(one, union(two, three))));
      }),
    );
  });

  it('changes nothing when the same copy comes again', () => {
    fc.assert(
      fc.property(parts, ([one, two]) => {
        const once = union(one, two);
        expect(lines(union(once, two))).toEqual(lines(once));
        expect(lines(union(once, once))).toEqual(lines(once));
      }),
    );
  });

  it('refuses what an erasure here has named', () => {
    fc.assert(
      fc.property(deedsWithErasing, fc.nat(), (story, who) => {
        const { members, written } = play(story);
        const mine = members[who % members.length] ?? [];
        const { erased } = foldSubject(about, mine);
        const offered = written.filter(({ a }) => a !== 'erased');
        const after = union(mine, offered).filter(({ a }) => a !== 'erased');
        expect(after.some(({ id }) => erased.has(id))).toBe(false);
        expect(after.length).toBe(offered.filter(({ id }) => !erased.has(id)).length);
      }),
    );
  });
});

describe('fold', () => {
  it('gives the same whatever the order, the repeats and the parts it came in', () => {
    fc.assert(
      fc.property(
        deedsWithErasing.chain((story) => {
          const { written } = play(story);
          return fc.tuple(
            fc.constant(written),
            fc.shuffledSubarray([...written], { minLength: written.length }),
            fc.subarray([...written]),
            fc.nat({ max: written.length }),
          );
        }),
        ([written, shuffled, again, at]) => {
          const whole = plain(written);
          expect(plain([...shuffled, ...again])).toEqual(whole);
          expect(plain(union(shuffled.slice(at), shuffled.slice(0, at)))).toEqual(whole);
        },
      ),
    );
  });

  it('is ready for any subset', () => {
    fc.assert(
      fc.property(parts, ([one]) => {
        const { history, heads } = foldSubject(about, one);
        const ids = new Set(history.map(({ id }) => id));
        expect([...heads.values()].flat().every((id) => ids.has(id))).toBe(true);
      }),
    );
  });

  it('is equal for everybody once everybody has met', () => {
    fc.assert(
      fc.property(deedsWithErasing, (story) => {
        const { members } = play(story);
        const forward = members.reduce<Known[]>((all, mine) => union(all, mine), []);
        const backward = members.toReversed().reduce<Known[]>((all, mine) => union(mine, all), []);
        expect(lines(forward)).toEqual(lines(backward));
        expect(plain(forward)).toEqual(plain(backward));
      }),
    );
  });
});

/** Heads by causality alone: what nobody wrote over having seen it. */
function headsBySeeing({ seen }: Played, view: readonly Known[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const entry of view) {
    const over = view.some(({ a, id }) => a === entry.a && seen.get(id)?.has(entry.id));
    if (!over) heads.set(entry.a, [...(heads.get(entry.a) ?? []), entry.id].toSorted());
  }
  return heads;
}

describe('heads', () => {
  it('are what no writer had seen when writing the same attribute', () => {
    fc.assert(
      fc.property(deeds, (story) => {
        const played = play(story);
        for (const view of [...played.members, played.written]) {
          const heads = headsOf(view);
          const ids = new Map(
            [...heads].map(([a, own]) => [a, own.map(({ id }) => id).toSorted()]),
          );
          expect(ids).toEqual(headsBySeeing(played, view));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('make a deletion contested exactly when something is said that its writer had not seen', () => {
    fc.assert(
      fc.property(deeds, (story) => {
        const played = play(story);
        const view = played.written;
        const heads = headsBySeeing(played, view);
        const words = view.filter(({ id }) => heads.get('deleted')?.includes(id));
        const others = [...heads].flatMap(([a, ids]) => (a === 'deleted' ? [] : ids));
        const stands = words.filter(({ v }) => v !== null);
        const allSeen = stands.some(({ id }) =>
          others.every((other) => played.seen.get(id)?.has(other)),
        );
        const settled = allSeen && stands.length === words.length ? 'yes' : 'contested';
        expect(foldSubject(about, view).deleted).toBe(stands.length === 0 ? 'no' : settled);
      }),
      { numRuns: 300 },
    );
  });
});

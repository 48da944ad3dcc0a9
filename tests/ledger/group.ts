import * as fc from 'fast-check';
import { know, type Entry, type Known } from '../../lib/ledger/entry';
import { erase } from '../../lib/ledger/erase';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { remove, restore, say } from '../../lib/ledger/say';
import { union } from '../../lib/ledger/union';

export const about = 'willow';

export function known(entry: Entry): Known {
  const result = know(entry);
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

/** What each writer does, in turn; whom and what are picked by numbers, modulo what there is. */
export type Deed =
  | { does: 'say'; who: number; a: string; v: string | number; t: number }
  | { does: 'clear'; who: number; a: string; t: number }
  | { does: 'delete'; who: number; t: number }
  | { does: 'restore'; who: number; t: number }
  | { does: 'erase'; who: number; which: number; t: number }
  | { does: 'give'; who: number; to: number; attributes: readonly string[] | undefined };

const attributes = ['role', 'name', 'phone', 'finding.f1', 'deleted', 'erased'] as const;
const who = fc.nat({ max: 4 });
const t = fc.nat({ max: 50 });
const a = fc.constantFrom(...attributes.slice(0, 4));

/** Meetings exchange whole attributes, as files do; undefined is everything. */
const give = fc.record({
  does: fc.constant('give' as const),
  who,
  to: who,
  attributes: fc.option(fc.subarray([...attributes]), { nil: undefined }),
});
const sayDeed = fc.record({
  does: fc.constant('say' as const),
  who,
  a,
  v: fc.oneof(fc.nat({ max: 3 }), fc.string({ maxLength: 4, unit: 'grapheme' })),
  t,
});
const clearDeed = fc.record({ does: fc.constant('clear' as const), who, a, t });
const deletion = fc.record({
  does: fc.constantFrom('delete' as const, 'restore' as const),
  who,
  t,
});
const erasure = fc.record({ does: fc.constant('erase' as const), who, which: fc.nat(), t });

export const deeds = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: sayDeed },
    { weight: 4, arbitrary: give },
    { weight: 1, arbitrary: clearDeed },
    { weight: 1, arbitrary: deletion },
  ),
  { maxLength: 30 },
);
export const deedsWithErasing = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: sayDeed },
    { weight: 3, arbitrary: give },
    { weight: 1, arbitrary: clearDeed },
    { weight: 1, arbitrary: deletion },
    { weight: 2, arbitrary: erasure },
  ),
  { maxLength: 30 },
);

export interface Played {
  readonly members: readonly (readonly Known[])[];
  /** Every entry that was ever written, erased ones too. */
  readonly written: readonly Known[];
  /** Of every entry, all that its writer had before writing it. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Lets five members work and meet. What each had seen is noted apart from what entries claim. */
export function play(story: readonly Deed[]): Played {
  const members: Known[][] = Array.from({ length: 5 }, () => []);
  const written: Known[] = [];
  const seen = new Map<string, ReadonlySet<string>>();
  for (const deed of story) {
    const mine = members[deed.who] ?? [];
    if (deed.does === 'give') {
      const wanted = deed.attributes;
      const given = mine.filter((entry) => wanted?.includes(entry.a) ?? true);
      members[deed.to] = union(members[deed.to] ?? [], given);
      continue;
    }
    for (const entry of entriesOf(deed, mine).map(known)) {
      seen.set(entry.id, new Set(mine.map(({ id }) => id)));
      written.push(entry);
      members[deed.who] = union(members[deed.who] ?? [], [entry]);
    }
  }
  return { members, written, seen };
}

function entriesOf(deed: Exclude<Deed, { does: 'give' }>, mine: readonly Known[]): Entry[] {
  const subject = foldSubject(about, mine);
  const stamp = { by: `m${deed.who}`, t: deed.t };
  if (deed.does === 'say') return [say(subject, deed.a, deed.v, stamp)];
  if (deed.does === 'clear') return [say(subject, deed.a, null, stamp)];
  if (deed.does === 'delete') return [remove(subject, stamp)];
  if (deed.does === 'restore')
    return [restore(subject, stamp)].filter((entry) => entry !== undefined);
  const target = mine[deed.which % Math.max(1, mine.length)];
  return target === undefined ? [] : erase(subject, { ids: [target.id] }, stamp);
}

/** A fold as plain data, to compare. */
export function plain(entries: readonly Known[]): unknown {
  const subject = foldSubject(about, entries);
  return {
    ...subject,
    attributes: [...subject.attributes],
    heads: [...subject.heads].toSorted(([one], [two]) => (one < two ? -1 : 1)),
    erased: [...subject.erased].toSorted(),
    erasedBlobs: [...subject.erasedBlobs].toSorted(),
    history: subject.history.map(({ line }) => line),
  };
}

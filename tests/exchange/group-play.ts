import * as fc from 'fast-check';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { erase } from '../../lib/ledger/erase';
import { remove, restore, say } from '../../lib/ledger/say';
import type { Entry, Known } from '../../lib/ledger/entry';
import type { Json } from '../../lib/ledger/json';
import { union } from '../../lib/ledger/union';
import type { Share } from '../../lib/exchange/sharing/choice';
import { known, make, read } from './town-file';

/** What is only ever written down under an attribute that is *just mine*. */
export const secret = 'just-me-secret';

const subjects = ['ada', 'ben', 'our-rosa'] as const;
const values: Readonly<Record<string, Json>> = {
  name: 'Ada Winters',
  role: 'Clerk',
  'contact.c1': { kind: 'phone', value: '555-0134' },
  'finding.f1': { basis: 'reported', clip: 'k', paper: 'paper', question: 'q', text: 'Said so' },
  'finding.f2': { basis: 'told', paper: 'paper', question: 'q', text: 'We were told' },
  'stance.s1': { on: '2026-09-01', value: 'support', why: 'She said so' },
  'tie.t1': { direction: 'both', kind: 'friend', to: 'our-rosa' },
  comet: { from: 'a later version' },
  'cometMine.c1': secret,
  'findingMine.f9': { basis: 'told', paper: 'paper', question: 'q', text: secret },
};
const attributes = Object.keys(values);

export type Deed =
  | { does: 'say'; who: number; e: string; a: string; t: number; words: number }
  | { does: 'clear' | 'delete' | 'restore'; who: number; e: string; a: string; t: number }
  | { does: 'erase'; who: number; which: number; t: number }
  /** Makes a file; it may be opened much later, more than once, after newer ones. */
  | { does: 'send'; who: number; share: Share; only: readonly string[] | undefined; news: boolean }
  | { does: 'open'; who: number; which: number };

const who = fc.nat({ max: 5 });
const t = fc.nat({ max: 50 });
// Mostly about one thing, so that members meet, replace and disagree.
const e = fc.oneof(
  { weight: 3, arbitrary: fc.constant('ada') },
  { weight: 1, arbitrary: fc.constantFrom(...subjects) },
);
const a = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('role', 'finding.f1', 'findingMine.f9') },
  { weight: 1, arbitrary: fc.constantFrom(...attributes) },
);
const share: fc.Arbitrary<Share> = fc.record({
  assessments: fc.boolean(),
  people: fc.constantFrom('no' as const, 'initials' as const, 'names' as const),
});

export const deeds = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        does: fc.constant('say' as const),
        who,
        e,
        a,
        t,
        words: fc.nat({ max: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constantFrom('clear' as const, 'delete' as const, 'restore' as const),
        who,
        e,
        a,
        t,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constant('erase' as const), who, which: fc.nat(), t }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('send' as const),
        who,
        share,
        only: fc.option(fc.subarray([...subjects]), { nil: undefined }),
        news: fc.boolean(),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ does: fc.constant('open' as const), who, which: fc.nat() }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);

export interface Sent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly from: number;
}

export interface Played {
  readonly members: readonly (readonly Known[])[];
  readonly files: readonly Sent[];
  readonly written: readonly Known[];
}

/** Lets up to six members work apart and exchange files, real ones, in any order. */
export async function play(story: readonly Deed[], count: number): Promise<Played> {
  const members: Known[][] = Array.from({ length: count }, () => []);
  const sentBefore: Set<string>[] = members.map(() => new Set());
  const files: Sent[] = [];
  const written: Known[] = [];
  for (const deed of story) {
    const me = deed.who % count;
    const mine = members[me] ?? [];
    if (deed.does === 'send') {
      const seen = sentBefore[me] ?? new Set();
      const own = mine.filter((entry) => deed.only?.includes(entry.e) ?? true);
      const isNew = (id: string) => !seen.has(id);
      const making = { share: deed.share, ...(deed.news && { isNew }) };
      files.push({ bytes: await make(own, making), from: me });
      for (const { id } of own) seen.add(id);
    } else if (deed.does === 'open') {
      const file = files[deed.which % Math.max(1, files.length)];
      if (file !== undefined) members[me] = union(mine, await opened(file.bytes));
    } else {
      const entries = entriesOf(deed, mine, me).map(known);
      written.push(...entries);
      members[me] = union(mine, entries);
    }
  }
  return { members, files, written };
}

export async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Known[]> {
  const { result, entries } = await read(bytes);
  if (!result.ok) throw new Error(result.cause);
  return entries;
}

function entriesOf(
  deed: Exclude<Deed, { does: 'send' | 'open' }>,
  mine: readonly Known[],
  me: number,
): Entry[] {
  const stamp = { by: `m${me}`, t: deed.t };
  if (deed.does === 'erase') {
    const target = mine[deed.which % Math.max(1, mine.length)];
    if (target === undefined) return [];
    return erase(foldSubject(target.e, mine), { ids: [target.id] }, stamp);
  }
  const subject = foldSubject(deed.e, mine);
  if (deed.does === 'clear') return [say(subject, deed.a, null, stamp)];
  if (deed.does === 'delete') return [remove(subject, stamp)];
  if (deed.does === 'restore') return [restore(subject, stamp)].filter((one) => one !== undefined);
  if (deed.does !== 'say') return [];
  const kind = deed.e === 'our-rosa' ? 'member' : 'profile';
  // Everybody makes the same first entry, as a device does that learnt of it from a file.
  const first = { a: 'kind', by: 'm0', e: deed.e, t: 0, v: kind };
  return [first, say(subject, deed.a, spoken(deed.a, deed.words), stamp)];
}

/** Different words for the same attribute, so that people can disagree. */
function spoken(attribute: string, words: number): Json {
  const value = values[attribute] ?? null;
  if (typeof value === 'string') return `${value} ${words}`;
  if (typeof value !== 'object' || value === null || !('text' in value)) return value;
  return { ...value, text: `${JSON.stringify(value['text'])} ${words}` };
}

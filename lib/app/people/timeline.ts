import { approachEvents, type ApproachEvent } from '../../domain/approach';
import { profileFields } from '../../domain/profile';
import type { Entry } from '../../ledger/entry';
import type { Subject } from '../../ledger/subject';

/** What somebody did, in the terms of the screen. */
export type Deed =
  | { readonly what: Plain }
  /** A page's title, a tag's text: the words that name it. */
  | { readonly what: 'clip' | 'tag'; readonly name: string }
  | { readonly what: 'field'; readonly field: string }
  | { readonly what: 'happened'; readonly event: ApproachEvent };
type Plain =
  | 'added'
  | 'finding'
  | 'finding-removed'
  | 'clip-removed'
  | 'contact'
  | 'tie'
  | 'judged'
  | 'compared'
  | 'deleted'
  | 'restored'
  | 'other';

export interface Happening {
  readonly at: number;
  readonly by: string;
  readonly deed: Deed;
  /** How many of the same kind in one go. */
  readonly count: number;
  /** Of answers that were taken out: under which attributes they were kept. */
  readonly removed: readonly string[];
}

/** What was said by one person within this time is one happening. */
const oneGo = 30 * 60_000;

/** Who did what, latest first: the profile's own history and that of its rounds. */
export function timelineOf(
  profile: Pick<Subject, 'history'>,
  rounds: readonly Pick<Subject, 'history'>[],
): readonly Happening[] {
  const begun = new Set(profile.history.filter(({ a }) => a === 'kind').map(({ t }) => t));
  const entries = [
    // What was said in the moment of adding somebody is part of adding them.
    ...profile.history.filter((entry) => !(begun.has(entry.t) && entry.a in profileFields)),
    ...rounds.flatMap((round) => round.history.filter(({ a }) => a.startsWith('happened.'))),
  ].toSorted((one, other) => other.t - one.t);
  const happenings: Happening[] = [];
  for (const entry of entries) {
    const deed = deedOf(entry);
    if (deed === undefined) continue;
    const last = happenings.at(-1);
    if (last && last.by === entry.by && last.at - entry.t < oneGo && alike(last.deed, deed)) {
      const removed = [...last.removed, ...removedBy(entry, deed)];
      happenings[happenings.length - 1] = { ...last, count: last.count + 1, removed };
    } else {
      const removed = removedBy(entry, deed);
      happenings.push({ at: entry.t, by: entry.by, deed, count: 1, removed });
    }
  }
  return happenings;
}

function removedBy({ a }: Pick<Entry, 'a'>, { what }: Deed): readonly string[] {
  return what === 'finding-removed' ? [a] : [];
}

function alike(one: Deed, other: Deed): boolean {
  if (one.what !== other.what) return false;
  return one.what !== 'field' || other.what !== 'field' || one.field === other.field;
}

const bySet: Readonly<Record<string, (v: unknown) => Deed>> = {
  finding: (v) => ({ what: v === null ? 'finding-removed' : 'finding' }),
  findingMine: (v) => ({ what: v === null ? 'finding-removed' : 'finding' }),
  clip: (v) => (v === null ? { what: 'clip-removed' } : { what: 'clip', name: titleOf(v) }),
  tag: (v) => (typeof v === 'string' ? { what: 'tag', name: v } : { what: 'other' }),
  contact: () => ({ what: 'contact' }),
  tie: () => ({ what: 'tie' }),
  stance: () => ({ what: 'judged' }),
  power: () => ({ what: 'judged' }),
  answers: () => ({ what: 'compared' }),
  otherName: () => ({ what: 'field', field: 'otherName' }),
};

function deedOf({ a, v }: Pick<Entry, 'a' | 'v'>): Deed | undefined {
  const [set = '', member] = a.split('.', 2);
  if (member === undefined) {
    if (a === 'kind') return v === null ? undefined : { what: 'added' };
    if (a === 'deleted') return { what: v === null ? 'restored' : 'deleted' };
    return a in profileFields ? { what: 'field', field: a } : { what: 'other' };
  }
  if (set === 'happened') return eventOf(v);
  return Object.hasOwn(bySet, set) ? bySet[set]?.(v) : { what: 'other' };
}

function eventOf(v: unknown): Deed | undefined {
  const what = typeof v === 'object' && v !== null && 'what' in v ? v.what : undefined;
  const event = approachEvents.find((known) => known === what);
  return event === undefined ? undefined : { what: 'happened', event };
}

function titleOf(v: unknown): string {
  const title = typeof v === 'object' && v !== null && 'title' in v ? v.title : '';
  return typeof title === 'string' ? title : '';
}

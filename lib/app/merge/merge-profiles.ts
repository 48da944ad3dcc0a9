import { done, failed, type Result } from '../../domain/result';
import { know, type Entry, type Known } from '../../ledger/entry';
import { remove, say, type Stamp } from '../../ledger/say';
import { deleted, erased } from '../../ledger/shape';
import { shortHash, utf8Bytes } from '../../ledger/hash';
import type { Subject } from '../../ledger/subject';
import { exampleMark } from '../example-mark';
import type { House } from '../house';
import { orStoreFailure } from '../or-store-failure';
import { thisMember } from '../this-member';
import { leadsTo, pointersBack, pointersTo } from './pointers';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Attributes that stay with the one they were said of. */
const own = new Set(['kind', 'name', 'mergedInto', exampleMark, deleted, erased]);

export interface Merged {
  readonly undo: () => Promise<Result<null>>;
}

/**
 * Two profiles turn out to be one. What was said of `other` is said of `kept` too, by whoever said
 * it and when; where both have a value and differ, the two stand side by side to be settled. The
 * other's name becomes another name. `other` is put away as merged, not erased, so that the merge
 * can be taken apart again. Two members who merge the same pair write the same entries.
 */
export function mergeProfiles(house: Needs, kept: string, other: string): Promise<Result<Merged>> {
  return orStoreFailure(() => mergeNow(house, kept, other));
}

async function mergeNow(house: Needs, kept: string, other: string): Promise<Result<Merged>> {
  if (kept === other) return failed('merge-with-itself');
  const by = await thisMember(house);
  const merged = await house.alone(async () => {
    const [into, from] = await both(house, kept, other);
    if (!into || !from) return failed('profile-gone');
    const stamp = { by, t: house.now() };
    const entries = [
      ...copies(from, kept).map((copy) => anew(copy, into, stamp)),
      ...(await pointersTo(house, other, kept, stamp)),
      ...putAway(from, kept, stamp),
    ];
    return house.records.write({ entries, why: 'merge' });
  });
  return merged.ok ? done({ undo: () => unmergeProfiles(house, other) }) : merged;
}

/** Takes a merge apart: `other` stands by itself again, and what came from it leaves the kept one. */
export function unmergeProfiles(house: Needs, other: string): Promise<Result<null>> {
  return orStoreFailure(() => unmergeNow(house, other));
}

async function unmergeNow(house: Needs, other: string): Promise<Result<null>> {
  const by = await thisMember(house);
  const parted = await house.alone(async () => {
    const from = (await house.records.subject(other))?.subject;
    const mark = from?.attributes.get('mergedInto')?.[0];
    const kept = mark?.value;
    if (!from || !mark || typeof kept !== 'string') return failed('profile-gone');
    const into = (await house.records.subject(kept))?.subject;
    const stamp = { by, t: house.now() };
    const entries = [
      ...(into ? withdrawn(into, from, stamp) : []),
      ...(await pointersBack(house, kept, other, mark.at, stamp)),
      say(from, 'mergedInto', null, stamp),
      say(from, deleted, null, stamp),
    ];
    return house.records.write({ entries, why: 'unmerge' });
  });
  return parted.ok ? done(null) : parted;
}

async function both(house: Needs, kept: string, other: string) {
  const found = await house.records.subjects([kept, other]);
  const byId = new Map(found.map(({ subject }) => [subject.id, subject]));
  return [byId.get(kept), byId.get(other)] as const;
}

/** What stands of one subject, as entries about another: the same every time they are made. */
function copies(from: Subject, into: string): readonly Known[] {
  const heads = new Set([...from.heads].flatMap(([a, ids]) => (own.has(a) ? [] : ids)));
  const entries: Entry[] = from.history
    .filter(
      ({ a, id, v }) => heads.has(id) && v !== null && !leadsTo(v, into) && a !== `apart.${into}`,
    )
    .map(({ a, by, t, v }) => ({ a, by, e: into, t, v }));
  const names = from.attributes.get('name') ?? [];
  for (const name of names) {
    if (typeof name.value !== 'string') continue;
    const id = shortHash(utf8Bytes(name.value));
    entries.push({ a: `otherName.${id}`, by: name.by, e: into, t: name.at, v: name.value });
  }
  return entries.flatMap((entry) => {
    const known = know(entry);
    return known.ok ? [known.value] : [];
  });
}

/** A copy that was withdrawn once, by taking a merge apart, is said anew; others as they are. */
function anew(copy: Known, into: Subject, stamp: Stamp): Entry {
  const withdrawnBefore =
    into.history.some(({ id }) => id === copy.id) && !into.heads.get(copy.a)?.includes(copy.id);
  return withdrawnBefore ? say(into, copy.a, copy.v, { by: copy.by, t: stamp.t }) : copy;
}

/** Marks where it went and deletes it, mark included: nothing about it is contested by that. */
function putAway(from: Subject, kept: string, stamp: Stamp): Entry[] {
  const mark = say(from, 'mergedInto', kept, stamp);
  const marked = know(mark);
  const removal = remove(from, stamp);
  const seen = Array.isArray(removal.v) ? removal.v.map(String) : [];
  const ids = marked.ok ? [...seen, marked.value.id] : seen;
  return [mark, { ...removal, v: ids.toSorted() }];
}

/** Clears what came with the merge and nobody has changed since; what others say too, stays. */
function withdrawn(into: Subject, from: Subject, stamp: Stamp): Entry[] {
  const came = cameFrom(into, from);
  const entries: Entry[] = [];
  for (const [a, heads] of into.heads) {
    if (!heads.some((id) => came.has(id))) continue;
    const other = into.history.find(({ id }) => heads.includes(id) && !came.has(id));
    entries.push(say(into, a, other?.v ?? null, stamp));
  }
  return entries;
}

/** Ids of what the merge brought, as it was first copied or, after an earlier parting, said anew. */
function cameFrom(into: Subject, from: Subject): ReadonlySet<string> {
  const merged = from.attributes.get('mergedInto')?.[0]?.at ?? 0;
  const copied = copies(from, into.id);
  const spelled = new Set(copied.map(({ a, v }) => `${a} ${JSON.stringify(v)}`));
  const again = into.history.filter(
    ({ a, t, v }) => t >= merged && spelled.has(`${a} ${JSON.stringify(v)}`),
  );
  return new Set([...copied, ...again].map(({ id }) => id));
}

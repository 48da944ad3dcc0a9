import { lookupKey } from '../../domain/columns-of';
import { know, type Entry } from '../../ledger/entry';
import type { Json } from '../../ledger/json';
import { say, type Stamp } from '../../ledger/say';
import { deleted } from '../../ledger/shape';
import type { Subject } from '../../ledger/subject';
import type { House } from '../house';
import { headsIn, moved, movedBack, namesProfile } from './members-moved';

type Needs = Pick<House, 'records'>;

/**
 * Entries that make whatever is about one profile be about another: its approaches, sign-ons,
 * meetings and tasks, the rounds it asks in, and the ties of others to it.
 */
export function pointersTo(house: Needs, from: string, to: string, stamp: Stamp): Promise<Entry[]> {
  return entriesOf(house, from, stamp, (subject) => [
    ...pointed(subject, from, to, stamp),
    ...tiesTurned(subject, { from, to, stamp, onlyFormer: false }),
  ]);
}

/** Takes back what `pointersTo` did when `other` was merged into `kept`, at the time `merged`. */
export function pointersBack(
  house: Needs,
  kept: string,
  other: string,
  merged: number,
  stamp: Stamp,
): Promise<Entry[]> {
  return entriesOf(house, kept, stamp, (subject) => [
    ...parted(subject, kept, other, merged, stamp),
    ...tiesTurned(subject, { from: kept, to: other, stamp, onlyFormer: true }),
  ]);
}

async function entriesOf(
  house: Needs,
  id: string,
  stamp: Stamp,
  entriesFor: (subject: Subject) => readonly Entry[],
): Promise<Entry[]> {
  const about = await house.records.aboutOf(id);
  const found = [
    ...about.map((one) => one.subject),
    ...(await tiedTo(house, id)),
    ...(await naming(house, id)),
  ];
  const subjects = [...new Map(found.map((subject) => [subject.id, subject])).values()];
  return subjects.flatMap((subject) => stillDeleted(subject, entriesFor(subject), stamp));
}

/** Profiles with a tie to this one; deleted ones too. */
async function tiedTo(house: Needs, id: string): Promise<readonly Subject[]> {
  const ids: string[] = [];
  for (const gone of [false, true]) {
    const query = { keys: [lookupKey('tie', id)], deleted: gone };
    const { total } = await house.records.find({ ...query, limit: 1 });
    const { rows } = await house.records.find({ ...query, limit: Math.max(total, 1) });
    ids.push(...rows.map((row) => row.id));
  }
  return (await house.records.subjects(ids)).map((one) => one.subject);
}

/** Rounds in which somebody asks others, and members who said whom they know. */
async function naming(house: Needs, id: string): Promise<readonly Subject[]> {
  const found: Subject[] = [];
  for (const kind of ['approach', 'member'] as const) {
    const { total } = await house.records.find({ kind, limit: 1 });
    const { rows } = await house.records.find({ kind, limit: Math.max(total, 1) });
    const subjects = await house.records.subjects(rows.map((row) => row.id));
    found.push(...subjects.flatMap(({ subject }) => (namesProfile(subject, id) ? [subject] : [])));
  }
  return found;
}

function pointed(subject: Subject, from: string, to: string, stamp: Stamp): Entry[] {
  const own = says(subject, 'profile', from) ? [say(subject, 'profile', to, stamp)] : [];
  const toThem = own.length > 0 || says(subject, 'profile', to);
  // Nobody asks themselves for a meeting.
  const turned = moved(subject, from, to, stamp).filter(
    ({ a }) => !(toThem && a === `asker.${to}`),
  );
  return [...own, ...turned];
}

function parted(
  subject: Subject,
  kept: string,
  other: string,
  merged: number,
  stamp: Stamp,
): Entry[] {
  const wasOthers = subject.history.some(({ a, v }) => a === 'profile' && v === other);
  const own =
    wasOthers && says(subject, 'profile', kept) ? [say(subject, 'profile', other, stamp)] : [];
  return [...own, ...movedBack(subject, kept, other, merged, stamp)];
}

interface Turn {
  readonly from: string;
  readonly to: string;
  readonly stamp: Stamp;
  /** Only ties that once led there. */
  readonly onlyFormer: boolean;
}

/** Said again by each who said it, so that what they differ in stays to be settled. */
function tiesTurned(subject: Subject, { from, to, stamp, onlyFormer }: Turn): Entry[] {
  // A tie between the two would lead from somebody to themselves.
  if (subject.id === from || subject.id === to) return [];
  return [...subject.heads].flatMap(([a, r]) => {
    if (!a.startsWith('tie.')) return [];
    const heads = headsIn(subject, a);
    if (!heads.some(({ v }) => leadsTo(v, from))) return [];
    const former = subject.history.some((entry) => entry.a === a && leadsTo(entry.v, to));
    if (onlyFormer && !former) return [];
    return heads.map(({ by, v }) => ({
      a,
      by,
      e: subject.id,
      r,
      t: stamp.t,
      v: leadsTo(v, from) ? { ...v, to } : v,
    }));
  });
}

/** Whether a value is a tie whose other end is this profile. */
export function leadsTo(value: Json, id: string): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && 'to' in value && Object.is(value['to'], id);
}

function says(subject: Subject, a: string, value: Json): boolean {
  return subject.attributes.get(a)?.some((said) => said.value === value) ?? false;
}

/** Something new about what is deleted would bring it back in sight: its deletion names it, too. */
function stillDeleted(subject: Subject, entries: readonly Entry[], stamp: Stamp): readonly Entry[] {
  if (subject.deleted !== 'yes' || entries.length === 0) return entries;
  const changed = new Set(entries.map(({ a }) => a));
  const left = [...subject.heads].flatMap(([a, ids]) =>
    a === deleted || changed.has(a) ? [] : ids,
  );
  const fresh = entries.flatMap((entry) => {
    const known = know(entry);
    return known.ok ? [known.value.id] : [];
  });
  return [...entries, say(subject, deleted, [...left, ...fresh].toSorted(), stamp)];
}

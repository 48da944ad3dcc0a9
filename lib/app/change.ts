import { done, failed, type Failed, type Result } from '../domain/result';
import type { KnownBlob } from '../ledger/blob';
import { know, type Entry } from '../ledger/entry';
import { canonicalJson, type Json } from '../ledger/json';
import { remove, restore, type Stamp } from '../ledger/say';
import { deleted } from '../ledger/shape';
import type { Subject } from '../ledger/subject';
import type { House } from './house';
import { orStoreFailure } from './or-store-failure';
import { thisMember } from './this-member';

/** What a person did to one subject: new values of its attributes; null clears one. */
export interface Change {
  readonly subject: string;
  readonly values: Readonly<Record<string, Json>>;
  /** Values that people gave side by side: said again by each, to be settled once more. */
  readonly sideBySide?: Readonly<Record<string, readonly Given[]>>;
  /** True deletes the subject as it is seen now, false takes every deletion back. */
  readonly deleted?: boolean;
}

export interface Given {
  readonly by: string;
  readonly value: Json;
}

export interface Changed {
  /** Subjects that have something new. */
  readonly subjects: readonly string[];
  /** Says again what was said before, unless somebody has said something newer since. */
  readonly undo: () => Promise<Result<Changed>>;
}

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/**
 * The one way in which use cases write: every value replaces all that this device sees said about
 * its attribute, in one transaction. Values that are already settled so write nothing.
 */
export function change(
  house: Needs,
  why: string,
  changes: readonly Change[],
  blobs: readonly KnownBlob[] = [],
): Promise<Result<Changed>> {
  return changePlanned(house, why, async () => changes, blobs);
}

/**
 * What to change may depend on what is said at that moment: nobody writes between the plan and what
 * comes of it. A screen shows what was said a moment ago, and two quick clicks do not wait for it.
 */
export function changePlanned(
  house: Needs,
  why: string,
  plan: () => Promise<readonly Change[]>,
  blobs: readonly KnownBlob[] = [],
): Promise<Result<Changed>> {
  return orStoreFailure(async () => {
    const by = await thisMember(house);
    return house.alone(async () => writeNow(house, why, await plan(), blobs, by));
  });
}

async function writeNow(
  house: Needs,
  why: string,
  changes: readonly Change[],
  blobs: readonly KnownBlob[],
  by: string,
): Promise<Result<Changed>> {
  const before = await said(
    house,
    changes.map((one) => one.subject),
  );
  const now = house.now();
  const entries = changes.flatMap((one) => entriesFor(one, before.get(one.subject), by, now));
  const written = await house.records.write({ entries, blobs, why });
  if (!written.ok)
    return written.cause === 'entry-too-long' ? whichTooLong(written, entries) : written;
  return done(changed(house, why, entries, before));
}

type Said = ReadonlyMap<string, Subject>;

async function said({ records }: Pick<House, 'records'>, ids: readonly string[]): Promise<Said> {
  const kept = await records.subjects(ids);
  return new Map(kept.map(({ subject }) => [subject.id, subject]));
}

/**
 * A deletion names all that it saw in one entry, or nobody could tell that one person saw all of
 * it; a file may bring more about one subject than an entry can name.
 */
function whichTooLong<F extends Failed>(written: F, entries: readonly Entry[]): F | Failed {
  const { entry } = written.facts;
  const isDeletion = typeof entry === 'number' && entries[entry]?.a === deleted;
  return isDeletion ? failed('too-much-to-delete') : written;
}

function entriesFor(one: Change, subject: Subject | undefined, by: string, t: number): Entry[] {
  const values = Object.entries(one.values).flatMap(([a, v]) => {
    const heads = subject?.heads.get(a) ?? [];
    const said = subject?.attributes.get(a) ?? [];
    if (heads.length === 1 && said.length === 1 && same(said[0]?.value, v)) return [];
    if (said.length === 0 && v === null) return [];
    return [{ a, by, e: one.subject, ...(heads.length > 0 ? { r: heads } : {}), t, v }];
  });
  const several = Object.entries(one.sideBySide ?? {}).flatMap(([a, given]) => {
    const heads = subject?.heads.get(a) ?? [];
    const r = heads.length > 0 ? { r: heads } : {};
    return given.map(({ by: giver, value: v }) => ({ a, by: giver, e: one.subject, ...r, t, v }));
  });
  return [...values, ...several, ...deletionFor(one, subject, { by, t })];
}

function deletionFor(one: Change, subject: Subject | undefined, stamp: Stamp): Entry[] {
  if (one.deleted === undefined || subject === undefined) return [];
  if (one.deleted) return subject.deleted === 'yes' ? [] : [remove(subject, stamp)];
  const entry = restore(subject, stamp);
  return entry === undefined ? [] : [entry];
}

function same(one: unknown, other: Json): boolean {
  const spelled = canonicalJson(one);
  const compared = canonicalJson(other);
  return spelled.ok && compared.ok && spelled.value === compared.value;
}

function changed(house: Needs, why: string, entries: readonly Entry[], before: Said): Changed {
  const bySubject = Map.groupBy(entries, (entry) => entry.e);
  const subjects = [...bySubject.keys()];
  return {
    subjects,
    undo: () =>
      changePlanned(house, `undo-${why}`, async () => {
        const now = await said(house, subjects);
        return [...bySubject].map(([id, own]) =>
          saidBefore(id, ours(own, now.get(id)), before.get(id)),
        );
      }),
  };
}

/** Those of these entries whose attribute nobody, oneself included, has said anything about since. */
function ours(entries: readonly Entry[], now: Subject | undefined): readonly Entry[] {
  const written = new Set(
    entries.flatMap((entry) => {
      const known = know(entry);
      return known.ok ? [known.value.id] : [];
    }),
  );
  return entries.filter(({ a }) => {
    const heads = now?.heads.get(a) ?? [];
    return heads.length > 0 && heads.every((id) => written.has(id));
  });
}

/**
 * What was said of everything that these entries touched, people's disagreements too. A subject
 * that was new is left with nothing said about it, and so stands in no list.
 */
function saidBefore(id: string, entries: readonly Entry[], subject: Subject | undefined): Change {
  const values: Record<string, Json> = {};
  const sideBySide: Record<string, Given[]> = {};
  for (const { a } of entries) {
    if (a === deleted) continue;
    const given = (subject?.attributes.get(a) ?? []).map(({ by, value }) => ({
      by,
      value: asJson(value),
    }));
    if (given.length > 1) sideBySide[a] = given;
    else values[a] = given[0]?.value ?? null;
  }
  const touched = entries.some(({ a }) => a === deleted);
  return {
    subject: id,
    values,
    sideBySide,
    ...(touched ? { deleted: subject?.deleted !== 'no' } : {}),
  };
}

/** What the ledger gave out is JSON by its own checks; anything else reads as cleared. */
function asJson(value: unknown): Json {
  const spelled = canonicalJson(value);
  return spelled.ok ? (JSON.parse(spelled.value) as Json) : null;
}

import * as v from 'valibot';
import { clipSchema } from '../domain/clip';
import { lookupKey } from '../domain/columns-of';
import { done, type Result } from '../domain/result';
import { know } from '../ledger/entry';
import { erase } from '../ledger/erase';
import type { Subject } from '../ledger/subject';
import { forgetLoaded, loadedExample } from './example-mark';
import type { House } from './house';
import { mergedBefore } from './merge/merged-before';
import { unmergeProfiles } from './merge/merge-profiles';
import { orStoreFailure } from './or-store-failure';
import { thisMember } from './this-member';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;
type Tell = (done: number) => void;

/**
 * Takes the town away for good: its profiles, merged and deleted ones too, and what is about nobody
 * else. Somebody real who was merged into one of them stands by themselves again first.
 */
export function removeExample(house: Needs, tell: Tell): Promise<Result<null>> {
  return orStoreFailure(async () => {
    const by = await thisMember(house);
    const { profiles, others } = await loadedExample(house);
    const parted = await partFromReal(house, new Set(profiles));
    if (!parted.ok) return parted;
    const ours = await ofTheTown(house, others, new Set(profiles));
    const about = await aboutNobodyElse(house, new Set(profiles));
    const ids = [...new Set([...about, ...ours, ...profiles])];
    for (const [at, id] of ids.entries()) {
      const written = await house.alone(() => eraseWhole(house, id, by));
      if (!written.ok) return written;
      tell((at + 1) / ids.length);
    }
    const forgotten = await forgetLoaded(house);
    return forgotten.ok ? done(null) : forgotten;
  });
}

async function partFromReal(house: Needs, ids: ReadonlySet<string>): Promise<Result<null>> {
  for (const { other, kept } of await mergedBefore(house)) {
    if (!ids.has(kept.id) || ids.has(other.id)) continue;
    const parted = await unmergeProfiles(house, other.id);
    if (!parted.ok) return parted;
  }
  return done(null);
}

/** Its campaign, and its meeting unless somebody real was asked to it as well. */
async function ofTheTown(
  house: Needs,
  others: readonly string[],
  profiles: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await house.records.columns(others);
  return rows
    .filter(({ columns }) => columns.about.every((one) => profiles.has(one)))
    .map(({ id }) => id);
}

/** Approaches, sign-ons, meetings and tasks; deleted ones too. */
async function aboutNobodyElse(
  house: Needs,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const id of ids) {
    for (const { subject, columns } of await house.records.aboutOf(id)) {
      if (columns.about.every((one) => ids.has(one))) found.add(subject.id);
    }
  }
  return found;
}

async function eraseWhole(house: Needs, id: string, by: string): Promise<Result<unknown>> {
  const kept = await house.records.subject(id);
  if (!kept) return done(null);
  const ids = kept.subject.history.map((entry) => entry.id);
  const entries = erase(kept.subject, { ids }, { by, t: house.now() }).flatMap((entry) => {
    const known = know(entry);
    return known.ok ? [known.value] : [];
  });
  return house.records.write({
    entries,
    erasuresAgreed: entries.map((entry) => entry.id),
    dropBlobs: await heldByNobodyElse(house, kept.subject),
    why: 'remove-example',
  });
}

/**
 * Texts and pictures of its clips, former ones too. Their bytes go but are not refused from then
 * on, or the town could not be loaded again.
 */
async function heldByNobodyElse(house: Needs, subject: Subject): Promise<readonly string[]> {
  const clips = clipsOf(subject);
  const others = new Set<string>();
  const keys = [...new Set(clips.map(({ id }) => lookupKey('text', id)))];
  if (keys.length === 0) return [];
  for (const deleted of [false, true]) {
    const { rows } = await house.records.find({ keys, deleted, limit: 1000 });
    for (const row of rows) if (row.id !== subject.id) others.add(row.id);
  }
  const kept = await house.records.subjects([...others]);
  const held = new Set(kept.flatMap((one) => clipsOf(one.subject).flatMap(({ blobs }) => blobs)));
  return [...new Set(clips.flatMap(({ blobs }) => blobs))].filter((hash) => !held.has(hash));
}

function clipsOf(subject: Subject): readonly { id: string; blobs: readonly string[] }[] {
  return subject.history.flatMap(({ a, v: value }) => {
    if (!a.startsWith('clip.')) return [];
    const clip = v.safeParse(clipSchema, value);
    if (!clip.success) return [];
    const { text, picture } = clip.output;
    return [{ id: a.slice('clip.'.length), blobs: picture ? [text, picture] : [text] }];
  });
}

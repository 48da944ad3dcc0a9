import * as v from 'valibot';
import { clipSchema } from '../../domain/clip';
import { lookupKey } from '../../domain/columns-of';
import { done, failed, type Result } from '../../domain/result';
import { know } from '../../ledger/entry';
import { erase } from '../../ledger/erase';
import type { Subject } from '../../ledger/subject';
import type { House } from '../house';
import { orStoreFailure } from '../or-store-failure';
import { thisMember } from '../this-member';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** What would be gone for good: everything ever said under one attribute. */
export interface EraseReach {
  /** Wordings, the present one and those it replaced. */
  readonly wordings: number;
  /** How many people wrote them. */
  readonly people: number;
  /** Texts and pictures that nobody else's profile stands on. */
  readonly blobs: readonly string[];
}

export async function eraseReach(
  house: Pick<House, 'records'>,
  profile: string,
  attribute: string,
): Promise<EraseReach | undefined> {
  const kept = await house.records.subject(profile);
  if (kept === undefined) return undefined;
  const own = kept.subject.history.filter(({ a }) => a === attribute);
  return {
    wordings: own.length,
    people: new Set(own.map(({ by }) => by)).size,
    blobs: await blobsOf(house, kept.subject, attribute),
  };
}

/**
 * Erases an item for good here, and asks everybody whose copy this reaches to do the same. There
 * is no undo, and no old file brings it back.
 */
export function eraseItem(
  house: Needs,
  profile: string,
  attribute: string,
): Promise<Result<EraseReach>> {
  return orStoreFailure(async () => {
    const by = await thisMember(house);
    return house.alone(async () => {
      const kept = await house.records.subject(profile);
      const reach = await eraseReach(house, profile, attribute);
      if (kept === undefined || reach === undefined) return failed('nothing-to-erase');
      const ids = kept.subject.history.flatMap(({ a, id }) => (a === attribute ? [id] : []));
      if (ids.length === 0) return failed('nothing-to-erase');
      const what = { ids, blobs: reach.blobs };
      const entries = erase(kept.subject, what, { by, t: house.now() }).flatMap((entry) => {
        const known = know(entry);
        return known.ok ? [known.value] : [];
      });
      const erasuresAgreed = entries.map(({ id }) => id);
      const written = await house.records.write({ entries, erasuresAgreed, why: 'erase' });
      return written.ok ? done(reach) : written;
    });
  });
}

/** Of a clip: its text and pictures, unless somebody else's profile has the same page. */
async function blobsOf(
  { records }: Pick<House, 'records'>,
  subject: Subject,
  attribute: string,
): Promise<readonly string[]> {
  if (!attribute.startsWith('clip.')) return [];
  const keys = [lookupKey('text', attribute.slice('clip.'.length))];
  for (const deleted of [false, true]) {
    const { rows } = await records.find({ keys, deleted, limit: 2 });
    if (rows.some(({ id }) => id !== subject.id)) return [];
  }
  const hashes = subject.history.flatMap(({ a, v: value }) => {
    const clip = v.safeParse(clipSchema, a === attribute ? value : undefined);
    if (!clip.success) return [];
    const { text, picture } = clip.output;
    return picture === undefined ? [text] : [text, picture];
  });
  return [...new Set(hashes)];
}

import type { ClipRef } from '../../domain/clip';
import type { House } from '../house';
import type { ClipListed } from '../ports/clips';

type Needs = Pick<House, 'records'>;

const most = 8;

/**
 * Clips that could show something: those of the people it is about, latest seen first, until
 * somebody searches; then any. The record of a vote may stand on another profile than the promise.
 */
export async function proofChoices(
  { records }: Needs,
  about: readonly string[],
  search: string,
): Promise<readonly ClipListed[]> {
  if (search.trim() !== '') return (await records.clips.search({ search, limit: most })).rows;
  const found = await Promise.all(
    about.map((profile) => records.clips.search({ profile, limit: most })),
  );
  const rows = new Map(found.flatMap((one) => one.rows).map((row) => [row.id, row]));
  return [...rows.values()].toSorted((one, other) => other.seen - one.seen).slice(0, most);
}

/** How a record names a clip: by its words and by one of the profiles it stands on. */
export function proofBy(
  { id, profiles }: Pick<ClipListed, 'id' | 'profiles'>,
  about: readonly string[],
): ClipRef | undefined {
  const own = profiles.find((one) => about.includes(one.id)) ?? profiles[0];
  return own === undefined ? undefined : { profile: own.id, id };
}

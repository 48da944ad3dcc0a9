import type { Result } from '../../domain/result';
import { change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/**
 * Deletes profiles as they are seen here. What somebody else wrote meanwhile makes the deletion
 * contested when their copy arrives: nothing of theirs is lost by it.
 */
export function deleteProfiles(
  house: Needs,
  profiles: readonly string[],
): Promise<Result<Changed>> {
  return change(
    house,
    'delete',
    profiles.map((subject) => ({ subject, values: {}, deleted: true })),
  );
}

/** Takes back every deletion of these profiles, contested ones too. */
export function restoreProfiles(
  house: Needs,
  profiles: readonly string[],
): Promise<Result<Changed>> {
  return change(
    house,
    'restore',
    profiles.map((subject) => ({ subject, values: {}, deleted: false })),
  );
}

/** Which of these do not stand any more. */
export async function deletedAmong(
  house: Pick<House, 'records'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await house.records.columns([...new Set(ids)]);
  return new Set(rows.flatMap(({ id, columns }) => (columns.deleted === 'yes' ? [id] : [])));
}

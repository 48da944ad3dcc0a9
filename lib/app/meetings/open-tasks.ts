import type { House } from '../house';
import type { Listed, Query } from '../ports/records';

/**
 * Tasks of these steps, earliest first, but none that nobody can do any more: of a meeting that was
 * deleted, or about people all of whom were. They come back with them.
 */
export async function openTasks(
  house: Pick<House, 'records'>,
  step: Query['step'] & {},
  limit: number,
): Promise<readonly Listed[]> {
  const { rows } = await house.records.find({ kind: 'task', step, sort: 'when', limit });
  const about = [...new Set(rows.flatMap((row) => row.columns.about))];
  const known = new Map(
    (await house.records.columns(about)).map(({ id, columns }) => [id, columns]),
  );
  return rows.filter(({ columns }) => {
    const own = columns.about.flatMap((id) => known.get(id) ?? []);
    const people = own.filter((one) => one.kind === 'profile');
    return (
      !own.some((one) => one.kind === 'meeting' && one.deleted === 'yes') &&
      (people.length === 0 || people.some((one) => one.deleted !== 'yes'))
    );
  });
}

import type { House } from '../house';
import type { Listed } from '../ports/records';

/** Those we may mean already, while a name is being typed. */
export async function peopleNamed(
  house: Pick<House, 'records'>,
  typed: string,
): Promise<readonly Listed[]> {
  if (typed.trim().length < 3) return [];
  const { rows } = await house.records.find({ kind: 'profile', search: typed.trim(), limit: 3 });
  return rows;
}

import { steps } from '../../domain/approach';
import type { House } from '../house';
import type { Filter, Found, Listed } from '../ports/records';

/** Which people are wanted: what was typed, what was chosen, and in what order. */
export interface Wanted {
  readonly show: Show;
  readonly search: string;
  readonly sort: 'name' | 'touched' | 'step';
  readonly chosen: { readonly [Name in Filter]?: readonly string[] };
}

/** Everybody who stands; the deleted; those over whom people disagree. */
export const shows = ['standing', 'deleted', 'contested', 'differ'] as const;
export type Show = (typeof shows)[number];

/** A part of the list, and where it begins. */
export interface PeopleWindow extends Found {
  readonly offset: number;
}

/** One window of the list, never more: ten thousand people cost as much as a screenful. */
export async function listPeople(
  house: Pick<House, 'records'>,
  wanted: Wanted,
  offset: number,
  limit: number,
): Promise<PeopleWindow> {
  if (wanted.show === 'contested' || wanted.show === 'differ') {
    const rows = await peopleInDispute(house, wanted.show);
    return { rows: rows.slice(offset, offset + limit), total: rows.length, broken: [], offset };
  }
  const found = await house.records.find({
    kind: 'profile',
    ...wanted.chosen,
    ...(wanted.search === '' ? {} : { search: wanted.search }),
    sort: wanted.sort,
    steps,
    deleted: wanted.show === 'deleted',
    offset,
    limit,
  });
  return { ...found, offset };
}

/** Those whose deletion is in question, or about whom people say different things. */
async function peopleInDispute(
  house: Pick<House, 'records'>,
  show: 'contested' | 'differ',
): Promise<readonly Listed[]> {
  const disputes = await house.records.disputes();
  return disputes.filter(
    ({ columns }) =>
      columns.kind === 'profile' &&
      (show === 'contested' ? columns.deleted === 'contested' : columns.disputes > 0),
  );
}

/** The ids of all that match, for choosing them together. */
export async function allWanted(
  house: Pick<House, 'records'>,
  wanted: Wanted,
): Promise<readonly string[]> {
  const { total } = await listPeople(house, wanted, 0, 1);
  const { rows } = await listPeople(house, wanted, 0, total);
  return rows.map((row) => row.id);
}

import type { House } from '../house';
import type { Facets } from '../ports/records';

export interface PeopleFacets extends Facets {
  /** Deleted by somebody who had not seen all that others said. */
  readonly contested: number;
  /** People about whom something is said in two ways. */
  readonly differ: number;
}

/** How many people stand under each value of each filter, and what waits for a decision. */
export async function peopleFacets(house: Pick<House, 'records'>): Promise<PeopleFacets> {
  const facets = await house.records.facets('profile');
  const disputes = (await house.records.disputes()).filter(
    ({ columns }) => columns.kind === 'profile',
  );
  return {
    ...facets,
    contested: disputes.filter(({ columns }) => columns.deleted === 'contested').length,
    differ: disputes.filter(({ columns }) => columns.disputes > 0).length,
  };
}

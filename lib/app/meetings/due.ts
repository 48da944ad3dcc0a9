import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { openTasks } from './open-tasks';

/** How much is due, and when that changes by itself. */
export interface Due {
  /** Tasks of ours that are overdue or due today. */
  readonly count: number;
  /** The next day on which more becomes due. */
  readonly next: string | undefined;
}

export async function dueNow(house: Pick<House, 'records' | 'now'>): Promise<Due> {
  const today = dayOf(house.now());
  const rows = await openTasks(house, ['open'], 20_000);
  const days = rows.map((row) => row.columns.when).filter((day) => day !== '');
  return {
    count: days.filter((day) => day <= today).length,
    next: days.find((day) => day > today),
  };
}

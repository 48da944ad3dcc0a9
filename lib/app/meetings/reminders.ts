import type { Approach } from '../../domain/approach';
import type { Change } from '../change';
import type { House } from '../house';

/**
 * Reminders to ask again that still stand for these rounds are done with once something has
 * happened: nobody should call about an answer that came.
 */
export async function remindersMet(
  house: Pick<House, 'records'>,
  rounds: readonly Approach[],
  on: string,
): Promise<readonly Change[]> {
  const tasks = rounds.flatMap((round) =>
    round.happened.flatMap(({ value }) => value.reminder ?? []),
  );
  const kept = await house.records.subjects(tasks);
  return kept
    .filter(({ columns }) => columns.deleted !== 'yes' && columns.step !== 'done')
    .map(({ subject }) => ({ subject: subject.id, values: { done: on } }));
}

/** The reminder that goes with one event goes when the event is taken out again. */
export async function reminderOf(
  house: Pick<House, 'records'>,
  round: Approach | undefined,
  event: string,
): Promise<readonly Change[]> {
  const task = round?.happened.find((one) => one.id === event)?.value.reminder;
  const [kept] = task === undefined ? [] : await house.records.columns([task]);
  if (kept === undefined || kept.columns.deleted === 'yes') return [];
  return [{ subject: kept.id, values: {}, deleted: true }];
}

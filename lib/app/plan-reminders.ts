import type { House } from './house';
import { dueNow } from './meetings/due';
import type { Reminder } from './ports/reminder';
import { currentSettings } from './settings';

type Reads = Pick<House, 'records' | 'now'>;

/**
 * Shows how much is due and plans to look again on the day when that changes. Everything is read
 * anew each time, so it may be called as often as one likes and after any life of the background.
 */
export async function planReminders(house: Reads & { readonly reminder: Reminder }): Promise<void> {
  const { badge } = await currentSettings(house);
  const { count, next } = badge ? await dueNow(house) : { count: 0, next: undefined };
  await house.reminder.showCount(count);
  await house.reminder.wakeAt(next === undefined ? undefined : beginOf(next));
}

/** Calls back at once and whenever what reminders are planned from has changed. */
export function watchReminders(
  house: Reads,
  on: () => void,
  onFailure: Parameters<House['records']['watch']>[2],
): () => void {
  let last: string | undefined;
  return house.records.watch(
    async () => {
      const { badge } = await currentSettings(house);
      const { count, next } = await dueNow(house);
      return [badge, count, next].join(' ');
    },
    (seen) => {
      if (seen !== last) on();
      last = seen;
    },
    onFailure,
  );
}

/** The first second of a day where the reader is, whatever the clocks do that night. */
function beginOf(day: string): number {
  return new Date(`${day}T00:00:01`).getTime();
}

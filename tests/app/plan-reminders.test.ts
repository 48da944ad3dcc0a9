import { beforeEach, describe, expect, it } from 'vitest';
import { addTask, deleteTask, setTaskDone, tasksByTime } from '../../lib/app/meetings/tasks';
import { putPromise } from '../../lib/app/meetings/promises';
import { planReminders, watchReminders } from '../../lib/app/plan-reminders';
import type { Reminder } from '../../lib/app/ports/reminder';
import { changeSettings } from '../../lib/app/settings';
import { person, testHouse, value, type PeopleHouse } from './meetings/group';

let house: PeopleHouse;
let shown: { count: number | undefined; wakes: number | undefined };

/** The browser as it would stand: the last count shown, the last moment planned. */
const reminder: Reminder = {
  showCount: async (count) => void (shown.count = count),
  wakeAt: async (moment) => void (shown.wakes = moment),
};

beforeEach(async () => {
  house = await testHouse();
  shown = { count: undefined, wakes: undefined };
});

const add = (title: string, due: string) => value(addTask(house, { title, due, about: [] }));
const plan = () => planReminders({ ...house, reminder });

describe('reminders', () => {
  it('count what is overdue or due today, and wake on the next day that has something', async () => {
    await add('Last week', '2026-10-27');
    await add('Today', '2026-11-03');
    await add('Later', '2026-12-01');
    await add('Next', '2026-11-09');
    await add('Some day', '');
    await plan();
    expect(shown.count).toBe(2);
    const wakes = new Date(shown.wakes ?? 0);
    expect([wakes.getFullYear(), wakes.getMonth(), wakes.getDate()]).toEqual([2026, 10, 9]);
    expect([wakes.getHours(), wakes.getMinutes()]).toEqual([0, 0]);
  });

  it('count neither what is done nor what others owe us', async () => {
    await add('Today', '2026-11-03');
    const dana = await person(house, 'Dana Whitlock');
    const promise = { by: 'them', text: 'Send the memo', due: '2026-11-02' } as const;
    await value(putPromise(house, 'a-meeting', promise, [dana]));
    const [row] = (await tasksByTime(house)).week;
    await value(setTaskDone(house, row?.task.id ?? '', true));
    await plan();
    expect(shown).toEqual({ count: 0, wakes: undefined });
  });

  it('go with a task that is deleted and come back with its undo', async () => {
    await add('Today', '2026-11-03');
    const [row] = (await tasksByTime(house)).week;
    const gone = await value(deleteTask(house, row?.task.id ?? ''));
    await plan();
    expect(shown.count).toBe(0);
    await value(gone.undo());
    await plan();
    expect(shown.count).toBe(1);
  });

  it('are none once they are switched off', async () => {
    await add('Today', '2026-11-03');
    await add('Next', '2026-11-09');
    await changeSettings(house, { badge: false });
    await plan();
    expect(shown).toEqual({ count: 0, wakes: undefined });
  });

  it('are planned anew when a task or the setting changes, and not for anything else', async () => {
    let told = 0;
    const stop = watchReminders(
      house,
      () => (told += 1),
      (failure) => expect.unreachable(failure.cause),
    );
    const settle = (wanted: number) => expect.poll(() => told).toBe(wanted);
    await settle(1);
    await add('Today', '2026-11-03');
    await settle(2);
    await person(house, 'Dana Whitlock');
    await add('Some day', '');
    await changeSettings(house, { badge: false });
    await settle(3);
    stop();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import {
  calendarFile,
  calendarThings,
  entriesOf,
  type CalendarChoice,
} from '../../../lib/app/meetings/calendar-file';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { putPromise } from '../../../lib/app/meetings/promises';
import { addTask, tasksByTime } from '../../../lib/app/meetings/tasks';
import { unfold } from '../../../lib/exchange/formats/folded-lines';
import { person, testHouse, value, type PeopleHouse } from './group';

const spoken = {
  meeting: 'Meeting',
  task: 'To do',
  meetingWith: (names: readonly string[]) => `Meeting with ${names.join(' and ')}`,
};
const now = Date.UTC(2026, 10, 3, 9);

let house: PeopleHouse;
let meeting: string;

beforeEach(async () => {
  house = await testHouse();
  const dana = await person(house, 'Dana Whitlock');
  ({ meeting } = await value(
    planMeeting(house, {
      with: [dana],
      mode: 'ask',
      when: '2026-11-12T16:30',
      campaign: undefined,
    }),
  ));
  const values = { place: 'City Hall; room 204', purpose: 'SECRET purpose', minutes: 45 };
  await value(change(house, 'test', [{ subject: meeting, values }]));
  const promise = { by: 'them', text: 'Send the memo', due: '2026-11-20' } as const;
  await value(putPromise(house, meeting, promise, [dana]));
  await value(addTask(house, { title: 'No day', due: '', about: [] }));
});

async function lines(choice: CalendarChoice): Promise<readonly string[]> {
  const { waiting, undated } = await tasksByTime(house);
  const tasks = [...waiting, ...undated].map((row) => row.task.id);
  const things = await calendarThings(house, [...tasks, meeting, 'nobody']);
  return unfold(calendarFile(entriesOf(things, choice, spoken), now));
}

describe('a calendar file', () => {
  it('says no more than that there is something, unless more is chosen', async () => {
    const plain = await lines({ words: false, place: false });
    expect(plain.filter((line) => line.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:Meeting',
      'SUMMARY:To do',
    ]);
    expect(plain.join('\n')).not.toMatch(/Dana|memo|City Hall|SECRET/);
    expect(plain).toContain('CLASS:PRIVATE');
  });

  it('has names, words and the place when they are chosen, and never what a meeting is for', async () => {
    const whole = await lines({ words: true, place: true });
    expect(whole).toContain('SUMMARY:Meeting with Dana Whitlock');
    expect(whole).toContain(String.raw`LOCATION:City Hall\; room 204`);
    expect(whole).toContain('SUMMARY:Send the memo');
    expect(whole.join('\n')).not.toContain('SECRET');
  });

  it('is at the time of the place, for as long as is planned; a task takes a day', async () => {
    const whole = await lines({ words: false, place: false });
    expect(whole).toContain('DTSTART:20261112T163000');
    expect(whole).toContain('DURATION:PT45M');
    expect(whole).toContain('DTSTART;VALUE=DATE:20261120');
    expect(whole.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  it('keeps its ids when it is made again, so that nothing stands there twice', async () => {
    const ids = (of: readonly string[]) => of.filter((line) => line.startsWith('UID'));
    const first = ids(await lines({ words: false, place: false }));
    expect(ids(await lines({ words: true, place: true }))).toEqual(first);
    expect(first[0]).toBe(`UID:${meeting}@groundwork.invalid`);
  });
});

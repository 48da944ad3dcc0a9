import { beforeEach, describe, expect, it } from 'vitest';
import { deleteMeeting, restoreMeeting } from '../../../lib/app/meetings/delete-meeting';
import { dueNow } from '../../../lib/app/meetings/due';
import { meetingBecame } from '../../../lib/app/meetings/finish-meeting';
import { meetingView } from '../../../lib/app/meetings/meeting-view';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { sayAnswer } from '../../../lib/app/meetings/say-answer';
import { tasksByTime } from '../../../lib/app/meetings/tasks';
import { dayOf } from '../../../lib/app/people/day-of';
import { deleteProfiles } from '../../../lib/app/people/delete-profile';
import { valueOf } from '../../../lib/domain/attributes';
import { person, testHouse, value, type PeopleHouse } from './group';

let house: PeopleHouse;
let dana: string;
let osei: string;
let meeting: string;

beforeEach(async () => {
  house = await testHouse();
  dana = await person(house, 'Dana Whitlock');
  osei = await person(house, 'M. Osei');
  ({ meeting } = await value(
    planMeeting(house, {
      with: [dana, osei],
      mode: 'ask',
      when: '2026-11-02T16:30',
      campaign: undefined,
    }),
  ));
});

async function open(): Promise<readonly string[]> {
  const { overdue, week, later, undated } = await tasksByTime(house);
  return [...overdue, ...week, ...later, ...undated].map(
    ({ task }) => `${valueOf(task.title) ?? ''} ${valueOf(task.due) ?? ''}`,
  );
}

describe('thanks', () => {
  it('are due the day after, once, until somebody thanked', async () => {
    const became = (what: 'held' | 'evaluated') =>
      value(meetingBecame(house, meeting, what, '2026-11-30', 'Thank them'));
    await became('held');
    expect(await open()).toEqual(['Thank them 2026-12-01']);
    await became('evaluated');
    expect(await open()).toEqual(['Thank them 2026-12-01']);
    const thanked = await value(meetingBecame(house, meeting, 'thanked', '2026-12-01'));
    expect(await open()).toEqual([]);
    expect((await tasksByTime(house)).done).toHaveLength(1);
    await value(thanked.undo());
    expect(await open()).toEqual(['Thank them 2026-12-01']);
  });

  it('are due for nothing that was called off, and one undo takes step and task back', async () => {
    const held = await value(meetingBecame(house, meeting, 'held', '2026-11-02', 'Thank them'));
    await value(meetingBecame(house, meeting, 'cancelled', '2026-11-02'));
    expect(await open()).toEqual([]);
    await value(held.undo());
    expect(await open()).toEqual([]);
  });

  it('are not begun again after they were given', async () => {
    await value(meetingBecame(house, meeting, 'thanked', '2026-11-03'));
    await value(meetingBecame(house, meeting, 'evaluated', '2026-11-03', 'Thank them'));
    expect(await open()).toEqual([]);
  });
});

describe('what is due', () => {
  it('is nothing for people who were deleted, or of such a meeting, until they are back', async () => {
    await value(meetingBecame(house, meeting, 'held', dayOf(house.now()), 'Thank them'));
    const count = async () => [(await open()).length, (await dueNow(house)).next === undefined];
    expect(await count()).toEqual([1, false]);
    const one = await value(deleteProfiles(house, [dana]));
    expect(await count()).toEqual([1, false]);
    await value(deleteProfiles(house, [osei]));
    expect(await count()).toEqual([0, true]);
    await value(one.undo());
    await value(deleteMeeting(house, meeting));
    expect(await count()).toEqual([0, true]);
    await value(restoreMeeting(house, meeting));
    expect(await count()).toEqual([1, false]);
  });
});

describe('an answer with a day to ask again', () => {
  it('reminds of that day, moves with it, and goes with a yes', async () => {
    const say = (answer: 'maybe' | 'yes', again?: string) =>
      value(
        sayAnswer(
          house,
          meeting,
          dana,
          { answer, ...(again === undefined ? {} : { again }) },
          { again: 'Ask Dana again' },
        ),
      );
    await say('maybe', '2026-12-05');
    expect(await open()).toEqual(['Ask Dana again 2026-12-05']);
    await say('maybe', '2026-12-12');
    expect(await open()).toEqual(['Ask Dana again 2026-12-12']);
    const yes = await say('yes', '2026-12-12');
    expect(await open()).toEqual([]);
    await value(yes.undo());
    expect(await open()).toEqual(['Ask Dana again 2026-12-12']);
    const answers = (await meetingView(house, meeting))?.debrief.answers;
    expect(answers?.[0]?.value).toEqual({ answer: 'maybe', again: '2026-12-12' });
  });

  it('reminds for each of several by themselves', async () => {
    const again = '2026-12-05';
    await value(
      sayAnswer(house, meeting, dana, { answer: 'no', again }, { again: 'Ask Dana again' }),
    );
    await value(
      sayAnswer(house, meeting, osei, { answer: 'maybe', again }, { again: 'Ask Osei again' }),
    );
    expect((await open()).toSorted()).toEqual([
      'Ask Dana again 2026-12-05',
      'Ask Osei again 2026-12-05',
    ]);
    await value(sayAnswer(house, meeting, osei, { answer: 'yes' }, { again: 'Ask Osei again' }));
    expect(await open()).toEqual(['Ask Dana again 2026-12-05']);
  });
});

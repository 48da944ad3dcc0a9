import { describe, expect, test } from 'vitest';
import { campaignOf } from '../../../lib/app/campaign/campaigns';
import { moveCampaignItem, putCampaignItem } from '../../../lib/app/campaign/edit-campaign';
import { deleteMeeting, restoreMeeting } from '../../../lib/app/meetings/delete-meeting';
import {
  putMeetingItem,
  removeMeetingItem,
  setMeetingField,
} from '../../../lib/app/meetings/edit-meeting';
import { meetingBecame } from '../../../lib/app/meetings/finish-meeting';
import { listMeetings } from '../../../lib/app/meetings/list-meetings';
import { logApproach } from '../../../lib/app/meetings/log-approach';
import { meetingView, type MeetingView } from '../../../lib/app/meetings/meeting-view';
import { notInTouch } from '../../../lib/app/meetings/not-in-touch';
import { planMeeting, planMeetings, setMeetingTime } from '../../../lib/app/meetings/plan-meeting';
import { likelyObjections, planPrompts } from '../../../lib/app/meetings/plan-prompts';
import { putPromise, setKept } from '../../../lib/app/meetings/promises';
import { roundsOf } from '../../../lib/app/meetings/rounds';
import { setTaskDone, tasksByTime } from '../../../lib/app/meetings/tasks';
import { thanksFrom } from '../../../lib/app/meetings/thanks';
import { saveFinding } from '../../../lib/app/people/findings';
import { valueOf } from '../../../lib/domain/attributes';
import { atOnce, campaign, person, testHouse, value, type PeopleHouse } from './group';

const when = '2026-11-12T16:30';

async function planned(house: PeopleHouse) {
  const dana = await person(house, 'Dana Whitlock');
  const id = await campaign(house);
  const { meeting } = await value(
    planMeeting(house, { with: [dana], mode: 'ask', when, campaign: id }),
  );
  return { dana, campaign: id, meeting };
}

async function view(house: PeopleHouse, meeting: string): Promise<MeetingView> {
  const found = await meetingView(house, meeting);
  if (!found) throw new Error('No meeting');
  return found;
}

async function events(house: PeopleHouse, profile: string): Promise<string[]> {
  const rounds = await roundsOf(house, profile);
  return rounds.flatMap((round) => round.happened.map((one) => one.value.what));
}

describe('a meeting', () => {
  test('with a day is set in the round of everybody it is with, and one undo takes all back', async () => {
    const house = await testHouse();
    const [dana, osei] = [await person(house, 'Dana Whitlock'), await person(house, 'M. Osei')];
    const made = await value(
      planMeeting(house, { with: [dana, osei], mode: 'ask', when, campaign: undefined }),
    );
    expect(await events(house, dana)).toEqual(['meeting-set']);
    expect((await view(house, made.meeting)).profiles).toHaveLength(2);
    await made.undo();
    expect(await events(house, osei)).toEqual([]);
    expect((await listMeetings(house)).upcoming).toEqual([]);
  });

  test('that is moved is not set a second time', async () => {
    const house = await testHouse();
    const { dana, campaign: id, meeting } = await planned(house);
    await value(setMeetingTime(house, meeting, '2026-11-19T10:00', [dana], id));
    expect(await events(house, dana)).toEqual(['meeting-set']);
    expect(valueOf((await view(house, meeting)).meeting.when)).toBe('2026-11-19T10:00');
  });

  test('that is deleted takes back the step it set, and one undo brings both back', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    await value(logApproach(house, dana, undefined, { what: 'asked', on: '2026-11-01' }));
    await value(meetingBecame(house, meeting, 'held', '2026-11-12'));
    const step = async () => (await house.records.columns([dana]))[0]?.columns.step;
    expect(await step()).toBe('evaluate');
    const deleted = await value(deleteMeeting(house, meeting));
    expect(await step()).toBe('ask');
    expect(await events(house, dana)).toEqual(['asked']);
    expect((await view(house, meeting)).deleted).toBe(true);
    await value(deleted.undo());
    expect(await step()).toBe('evaluate');
    expect((await events(house, dana)).toSorted()).toEqual(['asked', 'held', 'meeting-set']);
    expect((await view(house, meeting)).deleted).toBe(false);
  });

  test('that was deleted is kept in a list, and comes back from there with its steps', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    await value(meetingBecame(house, meeting, 'held', '2026-11-12'));
    await value(deleteMeeting(house, meeting));
    await value(logApproach(house, dana, undefined, { what: 'no-reply', on: '2026-11-20' }));
    expect((await listMeetings(house)).deleted.map((one) => one.id)).toEqual([meeting]);
    await value(restoreMeeting(house, meeting));
    expect((await listMeetings(house)).deleted).toEqual([]);
    expect((await listMeetings(house)).toEvaluate.map((one) => one.id)).toEqual([meeting]);
    expect((await events(house, dana)).toSorted()).toEqual(['held', 'meeting-set', 'no-reply']);
  });

  test('is prepared several at once with one set of messages', async () => {
    const house = await testHouse();
    const targets = [await person(house, 'Dana Whitlock'), await person(house, 'Joanna Teague')];
    const { meetings } = await value(
      planMeetings(house, targets, {
        mode: 'ask',
        when,
        campaign: undefined,
        shared: { ask: { text: 'Will you sign?', by: '2026-12-01' } },
      }),
    );
    expect(meetings).toHaveLength(2);
    for (const meeting of meetings) {
      expect(valueOf((await view(house, meeting)).meeting.ask)?.text).toBe('Will you sign?');
    }
  });

  test('stands among those to come, those to talk over, those that are past', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    expect((await listMeetings(house)).upcoming.map((one) => one.id)).toEqual([meeting]);
    await value(meetingBecame(house, meeting, 'held'));
    expect((await listMeetings(house)).toEvaluate.map((one) => one.id)).toEqual([meeting]);
    await value(putMeetingItem(house, meeting, 'answer', { answer: 'maybe' }, dana));
    expect((await listMeetings(house)).past).toMatchObject([{ id: meeting, state: 'maybe' }]);
  });
});

describe('the plan', () => {
  test('takes nothing of what is offered until somebody chooses it', async () => {
    const house = await testHouse();
    const { campaign: id, meeting } = await planned(house);
    await value(putCampaignItem(house, id, 'message', { text: 'Everyone can call for help.' }));
    const before = await view(house, meeting);
    expect(before.meeting.lines).toEqual([]);
    const [offered] = planPrompts(before, 'messages', 'en', () => '…').suggested;
    if (!offered) throw new Error('Nothing offered');
    const { text, from } = offered;
    await value(putMeetingItem(house, meeting, 'line', { part: 'messages', text, from }));
    const after = await view(house, meeting);
    expect(after.meeting.lines.map((line) => line.value.text)).toEqual([text]);
    expect(planPrompts(after, 'messages', 'en', () => '…').suggested).toEqual([]);
  });

  test('offers how a sitting ran after all that can be thanked for', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    const texts = ['Whitlock moved to adjourn at 9:40 p.m.', 'Voted to keep the shelter open.'];
    for (const text of texts) {
      const words = { question: 'votes', text, basis: 'official-record', source: '' } as const;
      await value(saveFinding(house, dana, { ...words, visibility: 'group' }, false));
    }
    const { suggested } = planPrompts(await view(house, meeting), 'appreciation', 'en', () => '…');
    expect(suggested.map((one) => one.text)).toEqual(texts.toReversed());
  });

  test('offers to appreciate what they did in public, never their private life', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    const finding = (question: string, text: string, visibility: 'group' | 'mine' = 'group') =>
      value(
        saveFinding(
          house,
          dana,
          { question, text, basis: 'official-record', source: '', visibility },
          false,
        ),
      );
    await finding('votes', 'Voted for the youth jobs program.');
    await finding('votes', 'Noted for myself.', 'mine');
    await finding('family', 'Spoke of two children.');
    const said = { question: 'votes', text: 'Hesitated.', basis: 'reported' };
    const never = { ...said, paper: 'never-on-paper' };
    await atOnce(house, dana, 'finding.f', never, { ...said, paper: 'paper' });
    const { suggested } = planPrompts(await view(house, meeting), 'appreciation', 'en', () => '…');
    expect(suggested.map((one) => one.text)).toEqual(['Voted for the youth jobs program.']);
  });

  test('keeps a probe with each likely objection', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    const [first] = likelyObjections(await view(house, meeting), 'en');
    expect(first?.probe).not.toBe('');
    expect(first?.saying.startsWith('"')).toBe(false);
  });

  test('clears a field that is emptied and brings it back by undo', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    await value(setMeetingField(house, meeting, 'place', 'City Hall, room 204'));
    const cleared = await value(setMeetingField(house, meeting, 'place', '  '));
    expect((await view(house, meeting)).meeting.place).toEqual([]);
    await cleared.undo();
    expect(valueOf((await view(house, meeting)).meeting.place)).toBe('City Hall, room 204');
  });

  test('gets readier as it fills', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    const before = (await view(house, meeting)).readiness;
    await value(
      setMeetingField(house, meeting, 'ask', { text: 'Will you sign?', by: '2026-12-01' }),
    );
    const after = (await view(house, meeting)).readiness;
    expect(after.missing).toBe(before.missing - 1);
    expect(after.ready).toBeGreaterThan(before.ready);
  });
});

describe('after the meeting', () => {
  test('talking it over says that it was held, too, once', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    await value(meetingBecame(house, meeting, 'evaluated'));
    await value(meetingBecame(house, meeting, 'evaluated'));
    expect((await events(house, dana)).toSorted()).toEqual(['evaluated', 'held', 'meeting-set']);
  });

  test('was held on the day it was planned for, however late that is written down', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    const day = valueOf((await view(house, meeting)).meeting.when)?.slice(0, 10);
    const later = { ...house, now: () => new Date(`${day}T12:00`).getTime() + 2 * 86_400_000 };
    await value(meetingBecame(later, meeting, 'evaluated'));
    expect(valueOf((await view(house, meeting)).debrief.held)).toBe(day);
  });

  test('a promise of ours is our task, one of theirs waits for them; keeping one closes its task', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    await value(putPromise(house, meeting, { by: 'us', text: 'Send the petition' }, [dana]));
    await value(
      putPromise(house, meeting, { by: 'them', text: 'Send the budget', who: 'M. Osei' }, [dana]),
    );
    const tasks = await tasksByTime(house);
    expect(tasks.undated.map((row) => valueOf(row.task.title))).toEqual(['Send the petition']);
    expect(tasks.waiting.map((row) => valueOf(row.task.waitsFor))).toEqual(['M. Osei']);
    const ours = (await view(house, meeting)).debrief.promises.find((one) => one.value.by === 'us');
    if (!ours) throw new Error('No promise');
    await value(setKept(house, meeting, ours, { kept: true }));
    expect((await tasksByTime(house)).undated).toEqual([]);
  });

  test('thanks are drafted from an approved recap and from nothing before', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    await value(setMeetingField(house, meeting, 'recap', 'You told us about the clinic.'));
    expect(thanksFrom((await view(house, meeting)).debrief)).toBeUndefined();
    await value(setMeetingField(house, meeting, 'recapApproved', 'You told us about the clinic.'));
    expect(thanksFrom((await view(house, meeting)).debrief)).toMatchObject({ changedSince: false });
    await value(setMeetingField(house, meeting, 'recap', 'Something else.'));
    expect(thanksFrom((await view(house, meeting)).debrief)).toMatchObject({
      recap: 'You told us about the clinic.',
      changedSince: true,
    });
  });

  test('their exact words can be taken out again', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    const { id } = await value(
      putMeetingItem(house, meeting, 'words', { text: 'It is not the city’s job.' }),
    );
    await value(removeMeetingItem(house, meeting, 'words', id));
    expect((await view(house, meeting)).debrief.words).toEqual([]);
  });
});

describe('time', () => {
  test('a task that is done leaves the list and comes back by undo', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    await value(putPromise(house, meeting, { by: 'us', text: 'Call' }, [dana]));
    const row = (await tasksByTime(house)).undated[0];
    const done = await value(setTaskDone(house, row?.task.id ?? '', true));
    expect((await tasksByTime(house)).done).toHaveLength(1);
    await done.undo();
    expect((await tasksByTime(house)).undated).toHaveLength(1);
  });

  test('those not in touch since are named, the longest silence first', async () => {
    const house = await testHouse();
    const asked = async (name: string, on: string) =>
      value(logApproach(house, await person(house, name), undefined, { what: 'asked', on }));
    await asked('Dana Whitlock', '2026-06-01');
    await asked('Joanna Teague', '2026-01-05');
    await asked('M. Osei', '2026-11-01');
    const silent = await notInTouch(house, 60);
    expect(silent.map((one) => one.listed.columns.name)).toEqual([
      'Joanna Teague',
      'Dana Whitlock',
    ]);
  });
});

test('a note that becomes the group’s leaves its private history behind', async () => {
  const house = await testHouse();
  const id = await campaign(house);
  const note = { text: 'The clinic sees fewer children.', on: '2026-10' };
  const { id: item } = await value(putCampaignItem(house, id, 'noteMine', note));
  await value(moveCampaignItem(house, id, 'noteMine', item));
  const known = await campaignOf(house, id);
  expect(known?.notes.map((one) => [one.mine, one.id === item])).toEqual([[false, false]]);
});

import { beforeEach, expect, test } from 'vitest';
import { currentCampaign } from '../../lib/app/campaign/campaigns';
import {
  changeCampaignItem,
  putCampaignItem,
  removeCampaignItem,
} from '../../lib/app/campaign/edit-campaign';
import { answerRoster } from '../../lib/app/campaign/roster';
import { ourPeople } from '../../lib/app/campaign/our-people';
import {
  changeMeetingField,
  changeMeetingItem,
  putMeetingItem,
  setMeetingField,
  takeAsk,
} from '../../lib/app/meetings/edit-meeting';
import { sayAnswer } from '../../lib/app/meetings/say-answer';
import { planRequest } from '../../lib/app/meetings/log-approach';
import { meetingView } from '../../lib/app/meetings/meeting-view';
import { planMeeting } from '../../lib/app/meetings/plan-meeting';
import { roundsOf } from '../../lib/app/meetings/rounds';
import { valueOf } from '../../lib/domain/attributes';
import { campaign, ours, person, testHouse, value, type PeopleHouse } from './meetings/group';

let house: PeopleHouse;
let dana: string;
let meeting: string;

beforeEach(async () => {
  house = await testHouse();
  dana = await person(house, 'Dana Whitlock');
  const planned = planMeeting(house, { with: [dana], mode: 'ask', when: '', campaign: undefined });
  meeting = (await value(planned)).meeting;
});

async function stored() {
  const view = await meetingView(house, meeting);
  if (view === undefined) throw new Error('No meeting');
  return view;
}

test('two changes of one item that are begun at once are both kept', async () => {
  const id = await campaign(house);
  const ask = await value(putCampaignItem(house, id, 'ask', { text: 'Old', step: 'Vote' }));
  const edits = [{ text: 'New' }, { smaller: 'Come and listen' }];
  await Promise.all(
    edits.map((next) =>
      value(changeCampaignItem(house, id, 'ask', ask.id, (said) => ({ ...said, ...next }))),
    ),
  );
  const kept = (await currentCampaign(house))?.asks[0]?.value;
  expect(kept).toEqual({ text: 'New', step: 'Vote', smaller: 'Come and listen' });
});

test('words for an item that is gone by now bring it back nowhere', async () => {
  const id = await campaign(house);
  const note = await value(putCampaignItem(house, id, 'note', { text: 'A van came.' }));
  await value(removeCampaignItem(house, id, 'note', note.id));
  const late = await value(
    changeCampaignItem(house, id, 'note', note.id, (said) => ({ ...said, text: 'Two came.' })),
  );
  expect(late.subjects).toEqual([]);
  expect((await currentCampaign(house))?.notes).toEqual([]);
});

test('a meeting keeps the parts of its ask, its story and an objection that are said at once', async () => {
  await value(setMeetingField(house, meeting, 'ask', { text: 'Will you sign?' }));
  const objection = await value(putMeetingItem(house, meeting, 'objection', { saying: 'No time' }));
  const ask = (next: { step?: string; by?: string }) =>
    value(changeMeetingField(house, meeting, 'ask', (said) => ({ text: '', ...said, ...next })));
  const reply = (next: { probe?: string; reply?: string }) =>
    value(
      changeMeetingItem(house, meeting, 'objection', objection.id, (said) => ({
        ...said,
        ...next,
      })),
    );
  await Promise.all([
    ask({ step: 'Sign the pledge' }),
    ask({ by: '2026-12-01' }),
    reply({ probe: 'When would there be?' }),
    reply({ reply: 'It takes a minute.' }),
  ]);
  const view = await stored();
  expect(valueOf(view.meeting.ask)).toEqual({
    text: 'Will you sign?',
    step: 'Sign the pledge',
    by: '2026-12-01',
  });
  expect(view.meeting.objections[0]?.value).toEqual({
    saying: 'No time',
    probe: 'When would there be?',
    reply: 'It takes a minute.',
  });
});

test('an ask that is taken leaves a second one that was typed just before', async () => {
  const typed = setMeetingField(house, meeting, 'secondAsk', { text: 'Come and listen' });
  const taken = takeAsk(house, meeting, { text: 'Will you sign?', smaller: 'Share it' });
  await Promise.all([value(typed), value(taken)]);
  expect(valueOf((await stored()).meeting.secondAsk)?.text).toBe('Come and listen');
});

test('an answer keeps its parts, and one day to ask again makes one task', async () => {
  const say = (more: Parameters<typeof sayAnswer>[3]) =>
    value(sayAnswer(house, meeting, dana, more, { again: 'Ask Dana again' }));
  await Promise.all([
    say({ answer: 'maybe' }),
    say({ again: '2026-12-05' }),
    say({ why: 'Wants to wait' }),
  ]);
  expect((await stored()).debrief.answers[0]?.value).toEqual({
    answer: 'maybe',
    again: '2026-12-05',
    why: 'Wants to wait',
  });
  await Promise.all([say({ again: '' }), say({ why: 'Wants to talk' })]);
  expect((await stored()).debrief.answers[0]?.value).toEqual({
    answer: 'maybe',
    why: 'Wants to talk',
  });
});

test('two people who ask, ticked at once, stand in one round with the scheduler as said', async () => {
  const [ana, ben] = [await ours(house, 'Ana R.'), await ours(house, 'Ben T.')];
  const plan = (next: Parameters<typeof planRequest>[3]) =>
    value(planRequest(house, dana, undefined, next));
  await Promise.all([
    plan({ asker: { id: ana, asks: true } }),
    plan({ asker: { id: ben, asks: true } }),
    plan({ scheduler: { name: 'R. Osei' } }),
    plan({ scheduler: { contact: 'osei@example.org' } }),
  ]);
  const rounds = await roundsOf(house, dana);
  expect(rounds).toHaveLength(1);
  expect(rounds[0]?.askers.map((one) => one.id).toSorted()).toEqual([ana, ben].toSorted());
  expect(rounds[0] && valueOf(rounds[0].scheduler)).toEqual({
    name: 'R. Osei',
    contact: 'osei@example.org',
  });
});

test('saying twice at once that one knows somebody makes one tie', async () => {
  const ana = await ours(house, 'Ana R.');
  await Promise.all([1, 2].map(() => value(answerRoster(house, ana, dana, 'knows'))));
  expect((await ourPeople(house))[0]?.ties).toHaveLength(1);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { putCampaignItem } from '../../../lib/app/campaign/edit-campaign';
import { deleteMeeting } from '../../../lib/app/meetings/delete-meeting';
import { putMeetingItem } from '../../../lib/app/meetings/edit-meeting';
import { listMeetings } from '../../../lib/app/meetings/list-meetings';
import { lobbyDayStart, planLobbyDay, type OneSet } from '../../../lib/app/meetings/lobby-day';
import { meetingView } from '../../../lib/app/meetings/meeting-view';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { changeMeetingPaper } from '../../../lib/app/sheet/paper-choices';
import { severalSheets } from '../../../lib/app/sheet/several-sheets';
import { valueOf } from '../../../lib/domain/attributes';
import { campaign, person, testHouse, value, type PeopleHouse } from './group';

const reader = { language: 'en', locale: 'en-US' } as const;
const set: OneSet = {
  messages: [{ text: 'Everyone can call for help.' }, { text: 'Fourteen shops have signed.' }],
  ask: { text: 'Will you sign?', by: '2026-12-01' },
  secondAsk: { text: 'Will you come to the supper?' },
};

let house: PeopleHouse;
let pledge: string;
let dana: string;
let joanna: string;
let there: string;

beforeEach(async () => {
  house = await testHouse();
  pledge = await campaign(house);
  dana = await person(house, 'Dana Whitlock');
  joanna = await person(house, 'Joanna Teague');
  const everett = await person(house, 'Everett Lindqvist');
  ({ meeting: there } = await value(
    planMeeting(house, { with: [everett], mode: 'ask', when: '2026-11-20', campaign: pledge }),
  ));
});

const day = () => ({
  targets: [
    { profile: dana, when: '2026-11-20T09:00' },
    { profile: joanna, when: '2026-11-20T10:30' },
  ],
  meetings: [there],
  place: 'City Hall',
  campaign: pledge,
  set,
});

async function plan(id: string) {
  const view = await meetingView(house, id);
  if (!view) throw new Error('No meeting');
  const { meeting } = view;
  const messages = meeting.lines.filter((one) => one.value.part === 'messages');
  return { ...view, meeting, texts: messages.map((one) => one.value.text) };
}

describe('a day of visits', () => {
  it('makes a plan for each, with one set of messages and asks, each at their hour', async () => {
    const { meetings } = await value(planLobbyDay(house, day()));
    expect(meetings).toHaveLength(3);
    for (const id of meetings) {
      const { texts, meeting } = await plan(id);
      expect(texts).toEqual(set.messages.map((one) => one.text));
      expect(valueOf(meeting.ask)).toEqual(set.ask);
      expect(valueOf(meeting.secondAsk)).toEqual(set.secondAsk);
    }
    const first = await plan(meetings[0] ?? '');
    expect(valueOf(first.meeting.when)).toBe('2026-11-20T09:00');
    expect(valueOf(first.meeting.place)).toBe('City Hall');
    expect((await house.records.columns([dana]))[0]?.columns.step).toBe('prepare');
  });

  it('is taken back by one undo, plans there were already included', async () => {
    const old = { part: 'messages', text: 'An old message.' } as const;
    await value(putMeetingItem(house, there, 'line', old));
    const made = await value(planLobbyDay(house, day()));
    expect((await plan(there)).texts).not.toContain('An old message.');
    await value(made.undo());
    expect((await plan(there)).texts).toEqual(['An old message.']);
    expect((await listMeetings(house)).upcoming.map((one) => one.id)).toEqual([there]);
    expect((await house.records.columns([dana]))[0]?.columns.step).toBe('research');
  });

  it('leaves the rest of a plan, private lines and lines that it has already', async () => {
    const same = { part: 'messages', text: 'Fourteen shops have signed.' } as const;
    const { id } = await value(putMeetingItem(house, there, 'line', same));
    await value(putMeetingItem(house, there, 'line', { part: 'wins', text: 'A win.' }));
    await value(
      putMeetingItem(house, there, 'lineMine', { part: 'messages', text: 'For me alone.' }),
    );
    await value(planLobbyDay(house, day()));
    const { meeting, texts } = await plan(there);
    expect(meeting.lines.find((one) => one.value.text === same.text)?.id).toBe(id);
    expect(meeting.lines.some((one) => one.value.text === 'A win.')).toBe(true);
    expect(texts).toContain('For me alone.');
  });

  it('begins with what the campaign says, or with the set of the plans given', async () => {
    await value(putCampaignItem(house, pledge, 'message', { text: 'From the campaign.' }));
    await value(
      putCampaignItem(house, pledge, 'ask', { text: 'Will you speak?', smaller: 'Will you read?' }),
    );
    const blank = await lobbyDayStart(house, []);
    expect(blank.set.messages.map((one) => one.text)).toEqual(['From the campaign.']);
    expect(blank.set.ask?.text).toBe('Will you speak?');
    expect(blank.set.secondAsk?.text).toBe('Will you read?');
    const { meetings } = await value(planLobbyDay(house, day()));
    const again = await lobbyDayStart(house, meetings);
    expect(again.set.messages.map((one) => one.text)).toEqual(set.messages.map((one) => one.text));
    expect(again.set.ask).toEqual(set.ask);
    expect(again.messages.map((one) => one.text)).toContain('From the campaign.');
  });
});

describe('several sheets', () => {
  it('come in the order asked, on the same paper, without what is not there', async () => {
    const { meetings } = await value(planLobbyDay(house, day()));
    const [first = '', second = ''] = meetings;
    await value(changeMeetingPaper(house, second, { kind: 'size', size: 'a4' }));
    await value(deleteMeeting(house, there));
    const asked = [second, there, 'nobody', first];
    const sheets = await severalSheets(house, asked, reader, undefined);
    expect(sheets.map((one) => [one.document.title, one.document.size])).toEqual([
      ['Joanna Teague', 'a4'],
      ['Dana Whitlock', 'a4'],
    ]);
    const letter = await severalSheets(house, asked, reader, 'letter');
    expect(letter.map((one) => one.document.size)).toEqual(['letter', 'letter']);
    expect(await severalSheets(house, [there], reader, undefined)).toEqual([]);
  });
});

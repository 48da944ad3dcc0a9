// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, test } from 'vitest';
import { AfterScreen } from '../../../components/meetings/AfterScreen';
import { AskPanel } from '../../../components/meetings/AskPanel';
import { MeetingScreen } from '../../../components/meetings/MeetingScreen';
import { MeetingsScreen } from '../../../components/meetings/MeetingsScreen';
import { PrepareScreen } from '../../../components/meetings/PrepareScreen';
import { SignOnsCard } from '../../../components/meetings/SignOnsCard';
import { TasksScreen } from '../../../components/meetings/TasksScreen';
import { campaignOf } from '../../../lib/app/campaign/campaigns';
import { AddPerson } from '../../../components/people/AddPerson';
import { putCampaignItem, setCampaignField } from '../../../lib/app/campaign/edit-campaign';
import { deleteMeeting } from '../../../lib/app/meetings/delete-meeting';
import { putMeetingItem, setMeetingField } from '../../../lib/app/meetings/edit-meeting';
import { listMeetings } from '../../../lib/app/meetings/list-meetings';
import { logApproach } from '../../../lib/app/meetings/log-approach';
import { meetingView } from '../../../lib/app/meetings/meeting-view';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { roundsOf } from '../../../lib/app/meetings/rounds';
import { recordSignOn } from '../../../lib/app/meetings/sign-ons';
import { addTask, tasksByTime } from '../../../lib/app/meetings/tasks';
import { campaignProgress } from '../../../lib/app/campaign/progress';
import { deleteProfiles } from '../../../lib/app/people/delete-profile';
import { meetingSheet } from '../../../lib/app/sheet/meeting-sheet';
import { setField } from '../../../lib/app/edit-profile';
import { valueOf } from '../../../lib/domain/attributes';
import {
  campaign,
  ours,
  person,
  testHouse,
  tied,
  value,
  type PeopleHouse,
} from '../../app/meetings/group';
import { choose, showScreen, until } from '../people/screen';
import { all, button, click, one, typeInto } from '../stage';

async function planned(house: PeopleHouse, mode: 'ask' | 'listening' = 'ask') {
  const dana = await person(house, 'Dana Whitlock');
  const id = await campaign(house);
  const { meeting } = await value(
    planMeeting(house, { with: [dana], mode, when: '2026-11-12T16:30', campaign: id }),
  );
  return { dana, campaign: id, meeting };
}

async function stored(house: PeopleHouse, meeting: string) {
  const view = await meetingView(house, meeting);
  if (!view) throw new Error('No meeting');
  return view;
}

function fieldOf(stage: ParentNode, label: string): HTMLElement {
  const found = all(stage, 'label').find((each) => each.textContent === label);
  return one(stage, `[id="${found?.getAttribute('for') ?? ''}"]`);
}

function answer(stage: ParentNode, words: string): HTMLElement {
  const label = all(stage, 'label.choice').find((each) => each.textContent === words);
  return one(label ?? stage, 'input');
}

function leave(field: HTMLElement): void {
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the plan of a meeting', () => {
  test('saves what is typed without a button', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    const stage = showScreen(house, <MeetingScreen id={meeting} />);
    const place = await until(() => fieldOf(stage, 'Place'));
    typeInto(place, 'City Hall, room 204');
    leave(place);
    await until(() => one(stage, 'h1').textContent === 'Dana Whitlock');
    let kept: string | undefined;
    await until(() => {
      void stored(house, meeting).then((view) => {
        kept = valueOf(view.meeting.place);
      });
      return kept === 'City Hall, room 204';
    });
  });

  test('shows what could be said as a prompt and keeps it only once it is chosen', async () => {
    const house = await testHouse();
    const { campaign: id, meeting } = await planned(house);
    await value(putCampaignItem(house, id, 'message', { text: 'Everyone can call for help.' }));
    const stage = showScreen(house, <MeetingScreen id={meeting} />);
    const messages = () => one(stage, '#part-messages');
    await until(() => one(messages(), '.offer'));
    expect((await stored(house, meeting)).meeting.lines).toEqual([]);
    expect(messages().querySelector('textarea')).toBeNull();
    click(button(messages(), 'Use: Everyone can call for help.'));
    await until(() => one(messages(), 'textarea'));
    expect((await stored(house, meeting)).meeting.lines).toHaveLength(1);
    click(await until(() => button(stage, 'Undo')));
    await until(() => one(messages(), '.offer'));
    expect((await stored(house, meeting)).meeting.lines).toEqual([]);
  });

  test('asks for no ask and no objections when the meeting is there to listen', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house, 'listening');
    const stage = showScreen(house, <MeetingScreen id={meeting} />);
    await until(() => one(stage, '#part-listening'));
    expect(stage.querySelector('#part-ask')).toBeNull();
    expect(stage.querySelector('#part-objections')).toBeNull();
    expect(one(stage, '.readiness').textContent).not.toContain('The ask');
  });

  test('says what is missing, the ask before all', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    const stage = showScreen(house, <MeetingScreen id={meeting} />);
    const first = () => one(stage, '.readiness li').textContent;
    await until(() => first() === 'The ask, with a day');
    await value(
      setMeetingField(house, meeting, 'ask', { text: 'Will you sign?', by: '2026-12-01' }),
    );
    await until(() => first() !== 'The ask, with a day');
  });

  test('names who was deleted, counts them no more, and leads back', async () => {
    const house = await testHouse();
    const { dana, campaign: id, meeting } = await planned(house);
    const as = { as: 'individual', on: '2026-11-12', publish: true, proof: '' } as const;
    await value(recordSignOn(house, { ...as, profile: dana, campaign: id, meeting }));
    const counted = async () => {
      const found = await campaignOf(house, id);
      return found && (await campaignProgress(house, found)).total;
    };
    expect(await counted()).toBe(1);
    await value(deleteProfiles(house, [dana]));
    expect(await counted()).toBe(0);
    const reader = { language: 'en', locale: 'en-US' } as const;
    expect((await meetingSheet(house, meeting, reader))?.gone).toEqual([
      { id: dana, name: 'Dana Whitlock' },
    ]);
    const stage = showScreen(house, <MeetingScreen id={meeting} />);
    await until(() => stage.textContent?.includes('Dana Whitlock was deleted'));
    click(button(stage, 'Restore'));
    await until(() => !stage.textContent?.includes('was deleted'));
    expect(await counted()).toBe(1);
  });

  test('counts an open blank as open, and fills it once the campaign is named', async () => {
    const house = await testHouse();
    const { campaign: id, meeting } = await planned(house);
    const line = { part: 'whoWeAre', text: 'We came together as [our group].' } as const;
    await value(putMeetingItem(house, meeting, 'line', line));
    const stage = showScreen(house, <MeetingScreen id={meeting} />);
    await until(() => button(one(stage, '.readiness'), 'Still open: [our group]'));
    await value(setCampaignField(house, id, 'group', 'Alder Falls Neighbors'));
    await until(() => !one(stage, '.readiness').textContent?.includes('Still open'));
    const written = one(stage, '#part-whoWeAre textarea');
    expect(written instanceof HTMLTextAreaElement && written.value).toBe(
      'We came together as Alder Falls Neighbors.',
    );
  });

  test('says that a line’s source has changed since it was chosen', async () => {
    const house = await testHouse();
    const { campaign: id, meeting } = await planned(house);
    const { id: message } = await value(
      putCampaignItem(house, id, 'message', { text: 'Fourteen shops have signed.' }),
    );
    const stage = showScreen(house, <MeetingScreen id={meeting} />);
    click(await until(() => button(stage, 'Use: Fourteen shops have signed.')));
    await until(() => one(stage, '#part-messages textarea'));
    await value(
      putCampaignItem(house, id, 'message', { text: 'Fifteen shops have signed.' }, message),
    );
    await until(() =>
      one(stage, '#part-messages').textContent?.includes('Its source says something else now'),
    );
  });
});

describe('after the meeting', () => {
  test('a yes leads to the sign-on, a no to the road back', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    const ana = await ours(house, 'Ana R.');
    await tied(house, ana, 'constituent', dana);
    const stage = showScreen(house, <AfterScreen id={meeting} />);
    click(await until(() => answer(stage, 'No')));
    await until(() => one(stage, '.road-back').textContent?.includes('Ana R.'));
    click(answer(stage, 'Yes'));
    click(await until(() => button(stage, 'Note the sign-on')));
    await until(() => one(stage, '.sign-on').textContent?.includes('What more they may do'));
    const [row] = await house.records.columns([dana]);
    expect(row?.columns.signOn).toBe('individual');
  });

  test('a yes that was wrong leaves its sign-on in sight, and it can be taken back', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    const signOn = async () => (await house.records.columns([dana]))[0]?.columns.signOn;
    const stage = showScreen(house, <AfterScreen id={meeting} />);
    click(await until(() => answer(stage, 'Yes')));
    click(await until(() => button(stage, 'Note the sign-on')));
    await until(() => button(stage, 'They took it back'));
    choose(fieldOf(stage, 'In whose name'), 'organization');
    await until(() => one(stage, '.sign-on b').textContent === 'As an organization');
    expect(await signOn()).toBe('organization');
    click(answer(stage, 'No'));
    await until(() => one(stage, '.sign-on .notice-warn').textContent?.includes('still counts'));
    click(button(stage, 'They took it back'));
    await until(() => stage.querySelector('.sign-on') === null);
    expect(await signOn()).toBe('');
    const profile = showScreen(house, <SignOnsCard id={dana} />);
    click(await until(() => button(profile, 'It stands after all')));
    await until(() => button(profile, 'They took it back'));
    expect(await signOn()).toBe('organization');
  });

  test('an answer says that they met, and all of it can be taken back', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    const said = async () => {
      const rounds = await roundsOf(house, dana);
      return rounds.flatMap((round) => round.happened.map((each) => each.value.what));
    };
    const stage = showScreen(house, <AfterScreen id={meeting} />);
    click(await until(() => answer(stage, 'No')));
    await until(() => !stage.textContent?.includes('Did the meeting take place?'));
    expect(await said()).toContain('held');
    expect((await tasksByTime(house)).week.map((row) => valueOf(row.task.title))).toEqual([
      'Thank Dana Whitlock',
    ]);
    click(button(stage, 'Undo'));
    await until(() => stage.textContent?.includes('Did the meeting take place?'));
    expect(await said()).toEqual(['meeting-set']);
    expect((await tasksByTime(house)).week).toEqual([]);
    click(answer(stage, 'Maybe'));
    await until(() => !stage.textContent?.includes('Did the meeting take place?'));
    click(answer(stage, 'Not answered yet'));
    let answers: unknown;
    await until(() => {
      void stored(house, meeting).then((view) => {
        answers = view.debrief.answers.length;
      });
      return answers === 0;
    });
    expect((await stored(house, meeting)).state).toBe('held');
  });

  test('talking it over is written down for the profile, too', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    const stage = showScreen(house, <AfterScreen id={meeting} />);
    click(await until(() => button(stage, 'We have talked it over')));
    await until(() => button(stage, 'Undo'));
    const rounds = await roundsOf(house, dana);
    const events = rounds.flatMap((round) => round.happened.map((each) => each.value.what));
    expect(new Set(events)).toEqual(new Set(['meeting-set', 'held', 'evaluated']));
  });

  test('no letter is drafted before somebody approved the recap', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    await value(setMeetingField(house, meeting, 'recap', 'You told us about the clinic.'));
    const stage = showScreen(house, <AfterScreen id={meeting} />);
    const approve = await until(() => button(stage, 'Approve this recap'));
    expect(stage.querySelector('.letter')).toBeNull();
    click(approve);
    await until(() =>
      one(stage, '.letter-text').textContent?.includes('You told us about the clinic.'),
    );
  });
});

describe('the ask on a profile', () => {
  test('names who should ask and why, and writes down what happened', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const ana = await ours(house, 'Ana R.');
    await tied(house, ana, 'constituent', dana);
    const stage = showScreen(house, <AskPanel profile={dana} />);
    await until(() => one(stage, '.asker').textContent?.includes('Ana R.'));
    expect(one(stage, '.path').textContent).toBe('Ana R. – constituent of – Dana Whitlock');
    click(button(stage, 'Write it down'));
    await until(() => one(stage, '.log').textContent?.includes('By e-mail'));
    expect((await tasksByTime(house)).week).toHaveLength(1);
  });

  test('keeps pressing further out of sight of all but the elected who refused', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    await value(logApproach(house, dana, undefined, { what: 'refused', on: '2026-11-01' }));
    const stage = showScreen(house, <AskPanel profile={dana} />);
    await until(() => one(stage, '.after-refusal'));
    expect(stage.textContent).not.toContain('Press further');
    await value(setField(house, dana, 'variant', 'elected'));
    await until(() => stage.textContent?.includes('Press further'));
    const pressing = one(stage, '.pressing');
    expect(pressing.firstElementChild?.textContent).toContain('What it costs:');
  });

  test('says whom the guide would look for while nobody is near', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const stage = showScreen(house, <AskPanel profile={dana} />, 'es');
    await until(() => all(stage, '.wanted li').length > 0);
  });
});

describe('preparing a meeting', () => {
  test('adds who is not there yet, and taking back leads back', async () => {
    const house = await testHouse();
    const stage = showScreen(house, <PrepareScreen query={{}} />);
    typeInto(one(stage, 'input[type="search"]'), 'Dana Whitlock');
    click(await until(() => button(stage, 'Add Dana Whitlock')));
    click(await until(() => button(one(stage, 'dialog'), 'Add')));
    await until(() => one(stage, '.prepare-whom').textContent?.includes('Dana Whitlock'));
    click(await until(() => button(stage, 'Begin the plan')));
    await until(() => location.hash.startsWith('#/meetings/'));
    click(button(stage, 'Undo'));
    await until(() => location.hash.startsWith('#/prepare?with='));
    expect((await listMeetings(house)).upcoming).toEqual([]);
  });

  test('somebody who was added and taken back is not left on an empty page', async () => {
    const house = await testHouse();
    const stage = showScreen(house, <AddPerson audience={undefined} />);
    typeInto(one(stage, 'input'), 'Dana Whitlock');
    click(button(stage, 'Add'));
    await until(() => location.hash.startsWith('#/people/'));
    click(button(stage, 'Undo'));
    await until(() => location.hash === '#/people');
  });
});

describe('lists', () => {
  test('no meetings yet says how to begin', async () => {
    const house = await testHouse();
    const stage = showScreen(house, <MeetingsScreen />);
    await until(() => one(stage, '.empty a').getAttribute('href') === '#/prepare');
  });

  test('what was deleted stays within reach, in its list and at its address', async () => {
    const house = await testHouse();
    const { meeting } = await planned(house);
    await value(deleteMeeting(house, meeting));
    const list = showScreen(house, <MeetingsScreen />);
    await until(() => one(list, 'summary').textContent === 'Deleted (1)');
    const screen = showScreen(house, <MeetingScreen id={meeting} />);
    await until(() => screen.textContent?.includes('This meeting was deleted'));
    click(button(screen, 'Restore'));
    await until(() => one(screen, '#part-basics'));
    await until(() => list.querySelector('summary') === null);
    await value(deleteMeeting(house, meeting));
    click(await until(() => button(list, 'Restore the meeting with Dana Whitlock')));
    await until(() => one(screen, '#part-basics'));
  });

  test('a deleted task can be brought back after its undo is gone', async () => {
    const house = await testHouse();
    await value(addTask(house, { title: 'Call the clinic', due: '', about: [] }));
    const stage = showScreen(house, <TasksScreen />);
    click(await until(() => button(stage, 'Delete: Call the clinic')));
    click(await until(() => button(stage, 'Restore: Call the clinic')));
    await until(() => one(stage, 'input[aria-label="Done: Call the clinic"]'));
  });

  test('past meetings can be shown by outcome', async () => {
    const house = await testHouse();
    const { dana, meeting } = await planned(house);
    await value(putMeetingItem(house, meeting, 'answer', { answer: 'no' }, dana));
    const stage = showScreen(house, <MeetingsScreen />);
    await until(() => all(stage, '.row').length === 1);
    choose(one(stage, 'select'), 'no');
    expect(one(stage, '.row').textContent).toContain('Dana Whitlock');
  });

  test('a task that is ticked goes, and undo brings it back', async () => {
    const house = await testHouse();
    await value(addTask(house, { title: 'Call the clinic', due: '', about: [] }));
    const stage = showScreen(house, <TasksScreen />);
    const box = () => one(stage, 'input[aria-label="Done: Call the clinic"]');
    click(await until(box));
    await until(() => one(stage, '.task-over'));
    click(await until(() => button(stage, 'Undo')));
    await until(() => stage.querySelector('.task-over') === null && box());
  });
});

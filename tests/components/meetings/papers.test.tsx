// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, it } from 'vitest';
import { CalendarDialog } from '../../../components/meetings/CalendarDialog';
import { LobbyDayScreen } from '../../../components/meetings/LobbyDayScreen';
import { ProfilePapers } from '../../../components/meetings/ProfilePapers';
import { ProofPicker } from '../../../components/meetings/ProofPicker';
import { TasksScreen } from '../../../components/meetings/TasksScreen';
import { setField } from '../../../lib/app/edit-profile';
import { logApproach } from '../../../lib/app/meetings/log-approach';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { addTask } from '../../../lib/app/meetings/tasks';
import { campaign, person, testHouse, value } from '../../app/meetings/group';
import { showScreen, until } from '../people/screen';
import { all, button, click, one } from '../stage';

const labels = (stage: ParentNode) => all(stage, '.papers a').map((each) => each.textContent);

describe('the papers beside a profile', () => {
  it('are those that fit it, and say what one of them waits for', async () => {
    const house = await testHouse();
    const mill = await person(house, 'Mill Street Bakery', 'business', 'organization');
    const stage = showScreen(house, <ProfilePapers id={mill} />);
    await until(() => labels(stage).length === 4);
    expect(labels(stage)).toEqual([
      'Profile on paper',
      'Letter asking to meet',
      'Letter to a business',
      'Worksheets',
    ]);
    expect(stage.textContent).toContain('No meeting yet.');
    await value(logApproach(house, mill, undefined, { what: 'refused', on: '2026-11-03' }));
    await until(() => labels(stage).includes('Letter asking once more'));
    await value(setField(house, mill, 'audience', ''));
    await until(() => !labels(stage).includes('Letter asking to meet'));
    expect(stage.textContent).toContain('Choose an audience for this profile first');
  });

  it('stand with its meetings, each with its sheet and what came of it', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const { meeting } = await value(
      planMeeting(house, { with: [dana], mode: 'ask', when: '', campaign: undefined }),
    );
    const stage = showScreen(house, <ProfilePapers id={dana} />, 'es');
    const links = await until(() => {
      const found = all(stage, '.meetings-with a');
      return found.length === 3 ? found : undefined;
    });
    expect(links.map((each) => each.getAttribute('href'))).toEqual([
      `#/meetings/${meeting}`,
      `sheet.html#/meeting/${meeting}`,
      `#/meetings/${meeting}/after`,
    ]);
    expect(links[0]?.textContent).toBe('Sin fecha todavía');
  });
});

describe('what goes into a calendar', () => {
  it('is offered on the list of tasks only when something has a day', async () => {
    const house = await testHouse();
    const stage = showScreen(house, <TasksScreen />);
    await until(() => stage.textContent?.includes('Nothing to do.'));
    await value(addTask(house, { title: 'Some day', due: '', about: [] }));
    await until(() => stage.textContent?.includes('Some day'));
    expect(all(stage, 'button').some((each) => each.textContent === 'Into a calendar')).toBe(false);
    await value(addTask(house, { title: 'Tomorrow', due: '2026-11-04', about: [] }));
    await until(() => button(stage, 'Into a calendar'));
  });

  it('cannot be saved when nothing is left', async () => {
    const house = await testHouse();
    const stage = showScreen(house, <CalendarDialog ids={['nobody']} onClose={() => {}} />);
    await until(() => stage.textContent?.includes('Nothing here has a day yet.'));
    expect(button(stage, 'Save the calendar file')).toHaveProperty('disabled', true);
  });
});

describe('a day of visits', () => {
  it('begins with those it was opened for, and needs somebody', async () => {
    const house = await testHouse();
    await campaign(house);
    const [dana, ana] = [await person(house, 'Dana Whitlock'), await person(house, 'Ana Ruiz')];
    const stage = showScreen(house, <LobbyDayScreen query={{ with: `${dana},${ana}` }} />);
    await until(() => one(stage, '.whom').textContent?.includes('Ana Ruiz'));
    button(stage, 'Put this into 2 plans');
    click(button(stage, 'Remove Dana Whitlock'));
    click(button(stage, 'Remove Ana Ruiz'));
    await until(() => button(stage, 'Put this into 0 plans'));
    expect(button(stage, 'Put this into 0 plans')).toHaveProperty('disabled', true);
  });
});

describe('what shows something', () => {
  it('says how to get it when no page is kept, and names one that is not here', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const stage = showScreen(
      house,
      <ProofPicker what="A promise" chosen={undefined} about={[dana]} onChoose={() => {}} />,
    );
    const details = one(stage, 'details');
    details.setAttribute('open', '');
    details.dispatchEvent(new Event('toggle'));
    await until(() => stage.textContent?.includes('No page about them is kept yet.'));
    const other = showScreen(
      house,
      <ProofPicker
        what="A promise"
        chosen={{ profile: dana, id: 'elsewhere' }}
        about={[dana]}
        onChoose={() => {}}
      />,
    );
    await until(() => other.textContent?.includes('A page that is not kept on this device'));
    button(other, 'Take the proof away: A promise');
  });
});

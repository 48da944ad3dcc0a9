// @vitest-environment jsdom
import '../native-elements';
import { expect, test } from 'vitest';
import { CampaignScreen } from '../../../components/campaign/CampaignScreen';
import { RosterScreen } from '../../../components/campaign/RosterScreen';
import { currentCampaign } from '../../../lib/app/campaign/campaigns';
import { putCampaignItem } from '../../../lib/app/campaign/edit-campaign';
import { ourPeople } from '../../../lib/app/campaign/our-people';
import { campaign, ours, person, testHouse, value } from '../../app/meetings/group';
import { showScreen, until } from '../people/screen';
import { all, button, click, one, typeInto } from '../stage';

test('a campaign begins with a name', async () => {
  const house = await testHouse();
  const stage = showScreen(house, <CampaignScreen />);
  typeInto(await until(() => one(stage, 'form input')), 'Open Doors');
  click(button(stage, 'Start the campaign'));
  await until(() => one(stage, 'h1').textContent === 'Open Doors');
});

test('a message is added and taken away again', async () => {
  const house = await testHouse();
  await campaign(house);
  const stage = showScreen(house, <CampaignScreen />);
  const messages = () => one(stage, '.plan-section:nth-of-type(2)');
  click(await until(() => button(messages(), 'Write your own')));
  typeInto(one(messages(), 'input'), 'Everyone can call for help.');
  click(button(messages(), 'Add'));
  await until(() => one(messages(), 'textarea'));
  click(button(messages(), 'Remove: Everyone can call for help.'));
  await until(() => messages().querySelector('textarea') === null);
  expect((await currentCampaign(house))?.messages).toEqual([]);
});

test('a story warns before somebody’s papers are written down', async () => {
  const house = await testHouse();
  const id = await campaign(house);
  await value(putCampaignItem(house, id, 'story', { title: 'The bus', consent: 'not-asked' }));
  const stage = showScreen(house, <CampaignScreen />);
  const story = await until(() => one(stage, '[aria-label="Stories"] textarea'));
  typeInto(story, 'My neighbor was undocumented for nine years.');
  await until(() => one(stage, '.field-warning'));
});

test('walking the roster ties a member to whom they know, for themselves alone', async () => {
  const house = await testHouse();
  await person(house, 'Dana Whitlock');
  await ours(house, 'Ana R.');
  const stage = showScreen(house, <RosterScreen />);
  click(await until(() => button(stage, 'I know them')));
  await until(() => all(stage, '.roster-tie').length === 1);
  const [ana] = await ourPeople(house);
  expect(ana?.ties.map((tie) => tie.mine)).toEqual([true]);
  click(button(stage, 'Let the group know about Dana Whitlock'));
  await until(() => button(stage, 'Undo'));
  expect((await ourPeople(house))[0]?.ties.map((tie) => tie.mine)).toEqual([false]);
});

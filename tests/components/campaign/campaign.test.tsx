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
import { all, button, click, draw, one, typeInto } from '../stage';

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

test('what is typed and what is ticked right after it are both kept, however soon', async () => {
  const house = await testHouse();
  const id = await campaign(house);
  await value(putCampaignItem(house, id, 'ask', { text: 'Old ask' }));
  const stage = showScreen(house, <CampaignScreen />);
  const asks = await until(() => one(stage, '[aria-label="What you ask"] li'));
  const field = one(asks, 'textarea');
  typeInto(field, 'New ask');
  draw(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    button(asks, 'Faith community').click();
    button(asks, 'Business').click();
  });
  await until(() => all(asks, '[aria-pressed="true"]').length === 2);
  const kept = (await currentCampaign(house))?.asks[0]?.value;
  expect(kept).toMatchObject({ text: 'New ask', audiences: ['faith', 'business'] });
});

test('a note moved to one’s own side goes with the words typed just before', async () => {
  const house = await testHouse();
  const id = await campaign(house);
  await value(putCampaignItem(house, id, 'note', { text: 'A van came.' }));
  const stage = showScreen(house, <CampaignScreen />);
  const note = await until(() => one(stage, '[aria-label="What happened here"] li'));
  const field = one(note, 'textarea');
  typeInto(field, 'Two vans came.');
  draw(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    one(note, 'input[type="checkbox"]').click();
  });
  await until(() => button(stage, 'Undo'));
  const notes = (await currentCampaign(house))?.notes;
  expect(notes?.map((each) => [each.mine, each.value.text])).toEqual([[true, 'Two vans came.']]);
});

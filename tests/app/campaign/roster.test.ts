import { expect, test } from 'vitest';
import {
  currentCampaign,
  chooseCampaign,
  startCampaign,
} from '../../../lib/app/campaign/campaigns';
import { releaseTie } from '../../../lib/app/campaign/our-people';
import { campaignProgress } from '../../../lib/app/campaign/progress';
import { answerRoster, divideRoster, rosterOf } from '../../../lib/app/campaign/roster';
import { putCampaignItem } from '../../../lib/app/campaign/edit-campaign';
import { ourPeople } from '../../../lib/app/campaign/our-people';
import { recordSignOn, withdrawSignOn } from '../../../lib/app/meetings/sign-ons';
import { tasksByTime } from '../../../lib/app/meetings/tasks';
import { campaign, ours, person, testHouse, value } from '../meetings/group';

test('knowing somebody makes a tie of one’s own, and taking it back takes the tie', async () => {
  const house = await testHouse();
  const dana = await person(house, 'Dana Whitlock');
  const ana = await ours(house, 'Ana R.');
  await value(answerRoster(house, ana, dana, 'knows', { kind: 'neighbor', mine: true }));
  const [member] = await ourPeople(house);
  expect(member?.ties.map((tie) => [tie.value.kind, tie.mine])).toEqual([['neighbor', true]]);
  expect((await rosterOf(house)).unclaimed).toEqual([]);
  await value(answerRoster(house, ana, dana, undefined));
  expect((await ourPeople(house))[0]?.ties).toEqual([]);
});

test('a released tie is the group’s from then on', async () => {
  const house = await testHouse();
  const dana = await person(house, 'Dana Whitlock');
  const ana = await ours(house, 'Ana R.');
  await value(answerRoster(house, ana, dana, 'knows'));
  const tie = (await ourPeople(house))[0]?.ties[0];
  if (!tie) throw new Error('No tie');
  await value(releaseTie(house, ana, tie.id));
  expect((await ourPeople(house))[0]?.ties.map((one) => one.mine)).toEqual([false]);
});

test('names that nobody claimed are divided up once', async () => {
  const house = await testHouse();
  await person(house, 'Dana Whitlock');
  await person(house, 'Joanna Teague');
  await ours(house, 'Ana R.');
  await ours(house, 'Ben K.');
  const title = (name: string) => `Who knows ${name}?`;
  await value(divideRoster(house, title));
  await value(divideRoster(house, title));
  const { week } = await tasksByTime(house);
  expect(new Set(week.map((row) => row.owner))).toEqual(new Set(['Ana R.', 'Ben K.']));
  expect(week).toHaveLength(2);
});

test('a sign-on counts toward a goal until it is taken back', async () => {
  const house = await testHouse();
  const cole = await person(house, 'Rev. Cole', 'faith');
  const id = await campaign(house);
  await value(
    putCampaignItem(house, id, 'goal', { text: 'Ten congregations', rank: 'primary', signOns: 10 }),
  );
  const progress = async () => {
    const known = await currentCampaign(house);
    if (!known) throw new Error('No campaign');
    return [...(await campaignProgress(house, known)).goals.values()][0]?.reached;
  };
  const { signOn } = await value(
    recordSignOn(house, {
      profile: cole,
      campaign: id,
      as: 'individual',
      on: '2026-11-03',
      publish: false,
      proof: '',
      meeting: undefined,
    }),
  );
  expect(await progress()).toBe(1);
  await value(withdrawSignOn(house, signOn, '2026-11-04'));
  expect(await progress()).toBe(0);
});

test('this device works on the campaign that was chosen last', async () => {
  const house = await testHouse();
  const first = await campaign(house);
  await value(startCampaign(house, { name: 'Another' }));
  await chooseCampaign(house, first);
  expect((await currentCampaign(house))?.id).toBe(first);
});

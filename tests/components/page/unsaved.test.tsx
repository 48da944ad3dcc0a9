// @vitest-environment jsdom
import '../native-elements';
import { expect, test } from 'vitest';
import { CampaignScreen } from '../../../components/campaign/CampaignScreen';
import { FileSource } from '../../../components/page/FileSource';
import { LeftoverDrafts } from '../../../components/page/LeftoverDrafts';
import { FolderSection } from '../../../components/share/FolderSection';
import { startCampaign } from '../../../lib/app/campaign/campaigns';
import { captureToDraft, draftOf, keepDraft, saveChoices } from '../../../lib/app/drafts';
import { startGroup } from '../../../lib/app/share/group';
import { aHouse, danaBody, snapshot } from '../../app/a-house';
import { campaign, value } from '../../app/meetings/group';
import { full, testHouse } from '../../app/people/test-house';
import { choose, showScreen, until } from '../people/screen';
import { all, click, draw, one, typeInto } from '../stage';

const alert = (stage: HTMLElement) =>
  until(() => one(stage, '[role="alert"]').textContent?.includes('no room left'));

test('where a file is from could not be kept: it is said, and what was typed stays', async () => {
  const house = await aHouse();
  await value(keepDraft(house, 7, { snapshot: snapshot('', ''), file: { name: 'notes.txt' } }));
  const stage = showScreen(full(house), <FileSource tab={7} address="" />);
  const field = one(stage, 'input');
  typeInto(field, 'https://example.org/notes');
  draw(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await alert(stage);
  expect(field).toMatchObject({ value: 'https://example.org/notes' });
});

test('a page that waits could not be brought in: it is said, and it waits on', async () => {
  const house = await aHouse(snapshot(danaBody));
  await captureToDraft(house, 99);
  const draft = await draftOf(house, 99);
  if (draft) await saveChoices(house, 99, draft, draft.choices);
  const stage = showScreen(full(house), <LeftoverDrafts tab={7} />);
  click(await until(() => one(stage, '.leftover button')));
  await alert(stage);
  expect(all(stage, '.leftover')).toHaveLength(1);
});

test('another campaign could not be chosen', async () => {
  const house = await testHouse();
  const first = await campaign(house);
  await value(startCampaign(house, { name: 'Safe Streets' }));
  const stage = showScreen(full(house), <CampaignScreen />);
  const select = await until(() =>
    all(stage, 'select').find((each) => each.querySelector(`option[value="${first}"]`)),
  );
  draw(() => choose(select, first));
  await alert(stage);
});

test('what goes into the folder could not be changed', async () => {
  const house = await testHouse();
  await value(startGroup(house, 'Open Doors'));
  const stage = showScreen(full(house), <FolderSection />);
  click(await until(() => one(stage, 'input[type="checkbox"]')));
  await alert(stage);
});

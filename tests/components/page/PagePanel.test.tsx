// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, test } from 'vitest';
import { PagePanel } from '../../../components/page/PagePanel';
import { keepDraft } from '../../../lib/app/drafts';
import type { ManyTabs } from '../../../lib/app/ports/many-tabs';
import type { Surroundings } from '../../../lib/app/ports/surroundings';
import { aHouse, danaBody, snapshot, type AHouse } from '../../app/a-house';
import { value } from '../../app/meetings/group';
import { showScreen, until } from '../people/screen';
import { all, button, click, draw } from '../stage';

const manyTabs: ManyTabs = {
  selected: async () => [],
  onSelectionChange: () => () => undefined,
  allSitesAllowed: async () => false,
  borrowAllSites: async () => false,
  giveBackAllSites: async () => undefined,
  allowAgain: async () => false,
  alone: (work) => work(),
  show: async () => undefined,
};

/** The panel, and a way to bring another tab into view. */
async function aPanel() {
  const plain = await aHouse();
  let tell: Parameters<Surroundings['onTabChange']>[0] = () => undefined;
  const surroundings: Surroundings = {
    ...plain.surroundings,
    onTabChange: (on) => {
      tell = on;
      return () => undefined;
    },
  };
  const house = { ...plain, manyTabs, surroundings };
  const stage = showScreen(house, <PagePanel />);
  return {
    house,
    stage,
    view: (id: number) => draw(() => tell({ id, loading: false }, 'other-tab')),
  };
}

const closed = (house: AHouse, tab: number) =>
  value(keepDraft(house, tab, { trouble: 'page-not-granted' }));
const reads = (house: AHouse, tab: number, host: string) =>
  value(keepDraft(house, tab, { snapshot: snapshot(danaBody, `https://${host}/dana`) }));
const says = (stage: HTMLElement, words: string) => until(() => stage.textContent.includes(words));

describe('a page that may not be read', () => {
  test('stands in a tab in which a file without an address was read before it', async () => {
    const { house, stage } = await aPanel();
    const file = { name: 'notes.txt' };
    await value(keepDraft(house, 7, { snapshot: snapshot('<p>Monday</p>', ''), file }));
    await says(stage, 'Where is this file from?');
    await closed(house, 7);
    await says(stage, 'only when you ask for that page');
    expect(all(stage, 'button').map((each) => each.textContent)).not.toContain('Allow ');
  });

  test('is asked for by its own site, whatever was answered for the one of another tab', async () => {
    const { house, stage, view } = await aPanel();
    view(8);
    await reads(house, 8, 'b.example.org');
    await says(stage, 'b.example.org');
    await closed(house, 8);
    view(7);
    await reads(house, 7, 'a.example.org');
    await says(stage, 'a.example.org');
    await closed(house, 7);
    click(await until(() => button(stage, 'Allow a.example.org')));
    await until(() => !stage.textContent.includes('Allow'));
    view(8);
    await until(() => button(stage, 'Allow b.example.org'));
  });

  test('is asked for again when somebody tries again', async () => {
    const { house, stage } = await aPanel();
    await reads(house, 7, 'a.example.org');
    await says(stage, 'a.example.org');
    await closed(house, 7);
    click(await until(() => button(stage, 'Allow a.example.org')));
    await until(() => !stage.textContent.includes('Allow a'));
    await closed(house, 7);
    await until(() => button(stage, 'Allow a.example.org'));
  });
});

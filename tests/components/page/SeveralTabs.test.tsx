// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, test, vi } from 'vitest';
import { SeveralTabs } from '../../../components/page/SeveralTabs';
import type { ManyTabs, SelectedTab } from '../../../lib/app/ports/many-tabs';
import { aHouse, danaBody, snapshot } from '../../app/a-house';
import { showScreen, until } from '../people/screen';
import { button, click } from '../stage';

async function aPanel(selected: readonly SelectedTab[], more: Partial<ManyTabs> = {}) {
  const show = vi.fn(async () => undefined);
  const manyTabs: ManyTabs = {
    selected: async () => selected,
    onSelectionChange: () => () => undefined,
    allSitesAllowed: async () => false,
    borrowAllSites: async () => true,
    giveBackAllSites: async () => undefined,
    allowAgain: async () => true,
    alone: (work) => work(),
    show,
    ...more,
  };
  const house = { ...(await aHouse(snapshot(danaBody))), manyTabs };
  return { stage: showScreen(house, <SeveralTabs tab={1} />), show };
}

const tabs = [
  { id: 1, title: 'One' },
  { id: 2, title: 'Two' },
];

describe('selected tabs', () => {
  test('are not spoken of when there is only one', async () => {
    const { stage } = await aPanel(tabs.slice(0, 1));
    await Promise.resolve();
    expect(stage.textContent).toBe('');
  });

  test('are offered together, read, and reported one by one', async () => {
    const { stage, show } = await aPanel(tabs);
    click(await until(() => button(stage, 'Read these 2 tabs')));
    await until(() => stage.textContent.includes('2 tabs read.'));
    const [, second] = stage.querySelectorAll<HTMLElement>('.several-tabs-list button');
    if (second) click(second);
    expect(show).toHaveBeenCalledWith(2);
  });

  test('are not read when the person says no, and the panel says what was done instead', async () => {
    const { stage } = await aPanel(tabs, { borrowAllSites: async () => false });
    click(await until(() => button(stage, 'Read these 2 tabs')));
    await until(() => stage.textContent.includes('only the tab in view was read'));
    expect(stage.textContent).toContain('1 tab read.');
  });
});

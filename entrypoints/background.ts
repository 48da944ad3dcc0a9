import { defineBackground } from 'wxt/utils/define-background';
import { giveBackBorrowed } from '../lib/app/capture-tabs';
import { captureToDraft } from '../lib/app/drafts';
import { planReminders } from '../lib/app/plan-reminders';
import { currentSettings } from '../lib/app/settings';
import { done, failed, type Result } from '../lib/domain/result';
import { languageFor } from '../lib/language/language';
import { wordsIn } from '../lib/language/words';
import { browser, type Tabs } from '../lib/platform/browser';
import { onMenu, setMenus } from '../lib/platform/menus';
import { answerMessages } from '../lib/platform/messages';
import { openPanel } from '../lib/platform/panel';
import { onAlarm } from '../lib/platform/reminder';
import { openBackgroundHouse } from './wiring/house';

/**
 * Events come in, one use case is called; nothing is remembered here, since the browser ends this
 * page at any time. Listeners are registered at once, before anything is awaited.
 */
export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener(openAndRead);
    onMenu((_, tab) => openAndRead(tab));
    answerMessages({
      'capture-tab': ({ tab }) => read(tab),
      'name-menus': async () => {
        await nameMenus();
        return done(null);
      },
      'plan-reminders': async () => {
        await remind();
        return done(null);
      },
    });
    onAlarm(() => void remind());
    browser.runtime.onInstalled.addListener(() => void nameMenus());
    browser.runtime.onStartup.addListener(() => void nameMenus());
    void tidy();
  },
});

/** Opening must come first and be awaited by nobody: the gesture lasts only for this turn. */
function openAndRead(tab: Tabs.Tab): void {
  void openPanel(tab);
  if (tab.id !== undefined) void read(tab.id);
}

/** A private window's page is never written down: Firefox shares one background with it. */
async function read(tab: number): Promise<Result<null>> {
  if ((await browser.tabs.get(tab)).incognito) return failed('store-private');
  const house = await openBackgroundHouse();
  return house.ok ? captureToDraft(house.value, tab) : failed(house.cause, house.facts);
}

/** One after another, or an older count could be shown last. */
async function remind(): Promise<void> {
  const house = await openBackgroundHouse();
  if (!house.ok) return;
  const { value } = house;
  await navigator.locks.request('groundwork-reminders', () => planReminders(value));
}

/** Each life of the background begins by giving back what a crash kept borrowed. */
async function tidy(): Promise<void> {
  const house = await openBackgroundHouse();
  if (house.ok) await giveBackBorrowed(house.value);
  await remind();
}

async function nameMenus(): Promise<void> {
  const house = await openBackgroundHouse();
  const chosen = house.ok ? (await currentSettings(house.value)).language : 'auto';
  const { t } = wordsIn(languageFor(chosen, navigator.languages));
  await setMenus([
    { id: 'page', title: t('page.menu.page'), contexts: ['page', 'image', 'link'] },
    { id: 'selection', title: t('page.menu.selection'), contexts: ['selection'] },
  ]);
}

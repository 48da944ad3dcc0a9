import { browser, type Menus, type Tabs } from './browser';

/** Entries of the context menu, by id; titles come from the caller, in the reader's language. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  readonly contexts: Menus.ContextType[];
}

/** Menus outlive the background in Chrome and vanish with it in Firefox: set them at each start. */
export async function setMenus(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const entry of entries) {
    browser.contextMenus.create({
      id: entry.id,
      title: entry.title,
      contexts: [...entry.contexts],
      documentUrlPatterns: ['*://*/*', 'file:///*'],
    });
  }
}

/** Call it at top level. The listener runs inside the person's gesture. */
export function onMenu(listener: (id: string, tab: Tabs.Tab) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) listener(String(info.menuItemId), tab);
  });
}

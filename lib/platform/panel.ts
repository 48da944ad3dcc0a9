import { browser, type Tabs } from './browser';

/**
 * Opens the panel beside the page. Call it first in a listener and without `await` before it:
 * both browsers allow it only while the person's gesture lasts.
 */
export function openPanel(tab: Tabs.Tab): Promise<void> {
  if (import.meta.env.BROWSER === 'chrome') {
    return tab.id === undefined
      ? Promise.resolve()
      : chrome.sidePanel.open({ windowId: tab.windowId ?? chrome.windows.WINDOW_ID_CURRENT });
  }
  return browser.sidebarAction.open();
}

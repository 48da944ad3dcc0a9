import type { Surroundings, TabInView } from '../app/ports/surroundings';
import { browser } from './browser';

async function tabInView(): Promise<TabInView | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, loading: tab.status === 'loading' };
}

/** The tab beside the panel: which it is, and when it becomes another or loads something new. */
export const surroundings: Surroundings = {
  tabInView,
  async openTabs() {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  },
  onTabChange(listener) {
    const changed = (): void => {
      void tabInView().then((tab) => listener(tab, 'other-tab'));
    };
    const updated = (id: number, change: { status?: string | undefined }): void => {
      if (change.status !== 'loading') return;
      void tabInView().then((tab) => {
        if (tab?.id === id) listener(tab, 'navigated');
      });
    };
    browser.tabs.onActivated.addListener(changed);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(updated);
    };
  },
  async openWorkspace(path) {
    const address = browser.runtime.getURL('/workspace.html');
    await browser.tabs.create({ url: `${address}#${path}` });
  },
};

import type { ManyTabs } from '../app/ports/many-tabs';
import { browser } from './browser';

const allSites = { origins: ['*://*/*'] };
const lock = 'groundwork-many-tabs';

export const manyTabs: ManyTabs = {
  async selected() {
    const tabs = await browser.tabs.query({ highlighted: true, currentWindow: true });
    return tabs.flatMap(({ id, title = '' }) => (id === undefined ? [] : [{ id, title }]));
  },
  onSelectionChange(listener) {
    browser.tabs.onHighlighted.addListener(listener);
    return () => browser.tabs.onHighlighted.removeListener(listener);
  },
  allSitesAllowed: () => browser.permissions.contains(allSites),
  borrowAllSites: () => browser.permissions.request(allSites),
  async giveBackAllSites() {
    await browser.permissions.remove(allSites);
  },
  allowAgain: (sites) => browser.permissions.request({ origins: [...sites] }),
  async show(tab) {
    await browser.tabs.update(tab, { active: true });
  },
  alone: (work) =>
    navigator.locks.request(lock, { ifAvailable: true }, (held) =>
      held === null ? undefined : work(),
    ),
};

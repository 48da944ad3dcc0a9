import { describe, expect, test } from 'vitest';
import { captureTabs, giveBackBorrowed } from '../../lib/app/capture-tabs';
import { draftOf } from '../../lib/app/drafts';
import type { ManyTabs } from '../../lib/app/ports/many-tabs';
import { done, failed } from '../../lib/domain/result';
import { aHouse, danaBody, snapshot } from './a-house';

const tabs = [
  { id: 1, title: 'One' },
  { id: 2, title: '' },
  { id: 3, title: 'Three' },
];

/** A browser with three tabs, of which the second is one of its own pages. */
class Browser implements ManyTabs {
  allowed = false;
  answer = true;
  busy = false;
  readonly log: string[] = [];

  selected = async () => tabs;
  onSelectionChange = () => () => undefined;
  show = async () => undefined;
  allowAgain = async () => true;
  allSitesAllowed = async () => this.allowed;

  borrowAllSites = async () => {
    this.log.push('asked');
    this.allowed ||= this.answer;
    return this.allowed;
  };

  giveBackAllSites = async () => {
    this.log.push('given back');
    this.allowed = false;
  };

  alone = async <T>(work: () => Promise<T>) => (this.busy ? undefined : work());
}

async function aDesk() {
  const browser = new Browser();
  const base = await aHouse();
  const access = {
    ...base.access,
    capture: async (tab: number) => {
      browser.log.push(`read ${tab}${browser.allowed ? '' : ' without'}`);
      return tab === 2
        ? failed('page-closed-to-extensions')
        : done(snapshot(danaBody, `https://alderfalls.example.org/${tab}`));
    },
  };
  const house = { ...base, access, manyTabs: browser };
  const stop = new AbortController();
  const seen: string[] = [];
  const capturing = {
    signal: stop.signal,
    inView: 1,
    wait: () => new Promise<void>(() => undefined),
    onProgress: (read: number, of: number) => void seen.push(`${read}/${of}`),
  };
  return { browser, house, capturing, stop, seen };
}

const marked = 'borrowed.all-sites';

describe('several tabs', () => {
  test('are read one after the other, each into its own draft, and reported one by one', async () => {
    const { house, capturing, seen } = await aDesk();
    const report = await captureTabs(house, tabs, capturing);
    expect(report).toMatchObject({
      ok: true,
      value: {
        allowed: true,
        left: 0,
        tabs: [
          { tab: { id: 1 }, result: { ok: true } },
          { tab: { id: 2 }, result: { ok: false, cause: 'page-closed-to-extensions' } },
          { tab: { id: 3 }, result: { ok: true } },
        ],
      },
    });
    expect((await draftOf(house, 3))?.snapshot?.url).toBe('https://alderfalls.example.org/3');
    expect(seen).toEqual(['0/3', '1/3', '2/3']);
  });

  test('need access to all sites, which is given back when they are read', async () => {
    const { browser, house, capturing } = await aDesk();
    await captureTabs(house, tabs, capturing);
    expect(browser.log).toEqual(['asked', 'read 1', 'read 2', 'read 3', 'given back']);
    expect(await house.records.local.get(marked)).toBeUndefined();
  });

  test('are asked for in the same turn as the click', async () => {
    const { browser, house, capturing } = await aDesk();
    const reading = captureTabs(house, tabs, capturing);
    expect(browser.log).toEqual(['asked']);
    await reading;
  });

  test('are not read without that access, except the one in view', async () => {
    const { browser, house, capturing } = await aDesk();
    browser.answer = false;
    const report = await captureTabs(house, tabs, capturing);
    expect(report).toMatchObject({ value: { allowed: false, tabs: [{ tab: { id: 1 } }] } });
    expect(browser.log).toContain('read 1 without');
    expect(browser.log).not.toContain('read 3 without');
    expect(await house.records.local.get(marked)).toBeUndefined();
  });

  test('keep an access that was there before', async () => {
    const { browser, house, capturing } = await aDesk();
    browser.allowed = true;
    await captureTabs(house, tabs, capturing);
    expect(browser.log).not.toContain('given back');
  });

  test('report the sites that the browser takes back together with all of them', async () => {
    const { house, capturing } = await aDesk();
    const shop = 'https://bakery.example.org/*';
    let asked = 0;
    const access = { ...house.access, allowedSites: async () => (asked++ === 0 ? [shop] : []) };
    const report = await captureTabs({ ...house, access }, tabs, capturing);
    expect(report).toMatchObject({ value: { lost: [shop] } });
  });

  test('end after the one being read when they are stopped; the access is given back', async () => {
    const { browser, house, capturing, stop } = await aDesk();
    const onProgress = (read: number): void => {
      if (read === 1) stop.abort();
    };
    const report = await captureTabs(house, tabs, { ...capturing, onProgress });
    expect(report).toMatchObject({ value: { left: 1, tabs: [{}, {}] } });
    expect(browser.log.at(-1)).toBe('given back');
  });

  test('give the access back even when reading breaks', async () => {
    const { browser, house, capturing } = await aDesk();
    const access = { ...house.access, capture: () => Promise.reject(new Error('a bug')) };
    await expect(captureTabs({ ...house, access }, tabs, capturing)).rejects.toThrow('a bug');
    expect(browser.log.at(-1)).toBe('given back');
    expect(await house.records.local.get(marked)).toBeUndefined();
  });

  test('pass over one that never answers', async () => {
    const { house, capturing } = await aDesk();
    const never = { ...house.access, capture: () => new Promise<never>(() => undefined) };
    const wait = async () => undefined;
    const report = await captureTabs({ ...house, access: never }, tabs, { ...capturing, wait });
    expect(report).toMatchObject({
      value: { tabs: [{ result: { cause: 'page-unreadable' } }, {}, {}] },
    });
  });

  test('wait for another window that reads tabs, and say so', async () => {
    const { browser, house, capturing } = await aDesk();
    browser.busy = true;
    expect(await captureTabs(house, tabs, capturing)).toMatchObject({ cause: 'tabs-busy' });
  });
});

describe('an access that was borrowed and never given back', () => {
  test('is given back at the next start', async () => {
    const { browser, house } = await aDesk();
    await house.records.local.put(marked, { at: 1 });
    await giveBackBorrowed(house);
    expect(browser.log).toEqual(['given back']);
    expect(await house.records.local.get(marked)).toBeUndefined();
  });

  test('is left alone while the run that borrowed it goes on', async () => {
    const { browser, house } = await aDesk();
    await house.records.local.put(marked, { at: 1 });
    browser.busy = true;
    await giveBackBorrowed(house);
    expect(browser.log).toEqual([]);
  });

  test('is not touched when nothing was borrowed', async () => {
    const { browser, house } = await aDesk();
    await giveBackBorrowed(house);
    expect(browser.log).toEqual([]);
  });
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  TargetType,
  type Browser,
  type ConsoleMessage,
  type Page,
  type Target,
} from 'puppeteer-core';
import { waitForDownload } from '../downloads.ts';
import type { Driver } from '../driver.ts';
import { until } from '../waiting.ts';
import { openDisplay, type Display } from './display.ts';
import { launchChromium } from './launch.ts';
import { chromiumSurface } from './surface.ts';

export interface ChromiumOptions {
  readonly executable: string;
  readonly build: string;
  readonly window: boolean;
}

export async function openChromium({
  executable,
  build,
  window,
}: ChromiumOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-chromium-'));
  const downloads = mkdtempSync(join(tmpdir(), 'groundwork-downloads-'));
  const display: Display | undefined = window ? await openDisplay() : undefined;
  const problems: string[] = [];
  let browser: Browser;
  let id = '';
  let front: Page;

  const start = async () => {
    browser = await launchChromium({
      executable,
      profile,
      headless: !display,
      display: display?.name,
    });
    browser.on('targetcreated', (target: Target) => void listen(target).catch(() => undefined));
    id = await browser.installExtension(build);
    // Before its worker listens, a click on the button would be lost.
    const worker = await (await browser.waitForTarget(isWorker)).worker();
    await until('the background to listen', async () =>
      worker?.evaluate('chrome.action.onClicked.hasListeners()'),
    );
    front = (await browser.pages())[0] ?? (await browser.newPage());
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
  };

  const known = new WeakMap<Target, Promise<Page>>();
  /** A second page over one target's session may have come too late to learn of its document. */
  const pageOf = (target: Target): Promise<Page> => {
    const page = known.get(target) ?? target.page().then((own) => own ?? target.asPage());
    known.set(target, page);
    return page;
  };

  /** Keeps what goes wrong in our own pages and worker. */
  const listen = async (target: Target) => {
    const note = (message: ConsoleMessage) => {
      if (message.type() === 'error') problems.push(`${target.url()}: ${message.text()}`);
    };
    if (isWorker(target)) (await target.worker())?.on('console', note);
    if (!/page|other|background_page/.test(target.type())) return;
    const page = await pageOf(target);
    const ours = () => page.url().startsWith(`chrome-extension://${id}/`);
    page.on('console', (message) => ours() && note(message));
    page.on('pageerror', (error) => ours() && problems.push(`${page.url()}: ${String(error)}`));
  };

  const inTab = async (page: Page) => {
    const bring = async () => {
      front = page;
      await page.bringToFront();
    };
    await bring();
    return chromiumSurface(page, bring);
  };

  const open = async (url: string) => {
    const pages = await browser.pages();
    const blank = pages.find((page) => page.url() === 'about:blank');
    front = blank ?? (await browser.newPage());
    await front.goto(url);
    return inTab(front);
  };

  /** A page of the extension for a moment, to ask what only it may ask. */
  const besides = async <T>(url: string, work: (page: Page) => Promise<T>) => {
    const page = await browser.newPage();
    try {
      await page.goto(url);
      return await work(page);
    } finally {
      await page.close();
      await front.bringToFront();
    }
  };

  await start();
  const driver: Driver = {
    name: 'chromium',
    get origin() {
      return `chrome-extension://${id}`;
    },
    pages: readdirSync(build).filter((file) => file.endsWith('.html')),
    downloads,
    openTab: open,
    openPrivateWindow: () => Promise.reject(new Error('Chrome keeps the extension out of them')),
    clickToolbar: async () => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is gone');
      await front.bringToFront();
      await front.triggerExtensionAction(extension);
    },
    pressShortcut: async () => {
      await front.bringToFront();
      await needed(display).pressKeys('alt+shift+g');
    },
    chooseMenu: async ({ over, entry = over === undefined ? 'page' : 'selection' } = {}) => {
      const exists = `chrome.contextMenus.update(${JSON.stringify(entry)}, {}).then(() => true)`;
      await besides(`chrome-extension://${id}/manifest.json`, (page) =>
        until(`the menu's entry ${entry}`, () => page.evaluate(exists)),
      );
      await front.bringToFront();
      const at = await menuPlace(front, over);
      await needed(display).chooseInMenu(
        at,
        over === undefined ? fromBottom.page : fromBottom.selection,
      );
    },
    panel: async () => {
      const target = await browser.waitForTarget(
        (each) => each.url().startsWith(`chrome-extension://${id}/sidepanel.html`),
        { timeout: 30_000 },
      );
      return chromiumSurface(await pageOf(target), async () => undefined);
    },
    extensionTab: (path) => open(`chrome-extension://${id}/${path}`),
    findTab: async (part) => {
      const target = await browser.waitForTarget(
        (each) => each.type() === TargetType.PAGE && each.url().includes(part),
        { timeout: 30_000 },
      );
      return inTab(await pageOf(target));
    },
    inBackground: async (body, args) => {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      const spread = JSON.stringify(args);
      return worker?.evaluate(`(async function () { ${body} })(...${spread})`);
    },
    killBackground: async () => {
      const left = new Set<unknown>();
      /** A worker that is being watched is not ended. */
      const leaveAlone = async () => {
        for (const target of browser.targets().filter(isWorker)) {
          if (left.has(target)) continue;
          left.add(target);
          await (await target.worker())?.client.detach();
        }
      };
      await leaveAlone();
      await besides(`chrome-extension://${id}/manifest.json`, async (page) => {
        const session = await page.createCDPSession();
        await session.send('ServiceWorker.enable');
        // One that was only just starting is there again after the first time.
        await until('the background to end', async () => {
          await leaveAlone();
          await session.send('ServiceWorker.stopAllWorkers');
          return !browser.targets().some(isWorker);
        });
      });
    },
    allowing: async (origin, ask) => {
      await besides('chrome://extensions', (page) =>
        page.evaluate(
          `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`${origin}/*`)})`,
        ),
      );
      await ask();
    },
    download: (name) => waitForDownload(downloads, name),
    restart: async (how = 'quit') => {
      if (how === 'killed') await kill(browser);
      else await browser.close();
      await start();
    },
    screenshot: async (path) => (await inTab(front)).screenshot(path),
    problems: async () => problems,
    close: async () => {
      await browser.close().catch(() => undefined);
      display?.close();
      for (const folder of [profile, downloads]) {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
  return driver;
}

async function kill(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running) throw new Error('The browser is not ours to end');
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGKILL');
  await ended;
}

const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;

/** How far our entry stands from the bottom of Chromium's own menu. */
const fromBottom = { page: 3, selection: 2 };

function needed(display: Display | undefined): Display {
  if (!display) throw new Error('This needs a window: write `window: true` in the scenario');
  return display;
}

/** Where on the screen to open the menu: over the given words, which are selected, or the page. */
async function menuPlace(page: Page, over: string | undefined): Promise<{ x: number; y: number }> {
  return page.evaluate((words) => {
    const chrome = {
      x: window.screenX,
      y: window.screenY + window.outerHeight - window.innerHeight,
    };
    const middle = { x: chrome.x + 300, y: chrome.y + 300 };
    if (words === undefined) return middle;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const box = range.getClientRects()[0];
      if (box)
        return { x: chrome.x + box.left + box.width / 2, y: chrome.y + box.top + box.height / 2 };
    }
    throw new Error(`The page does not say "${words}"`);
  }, over);
}

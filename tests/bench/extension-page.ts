import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../e2e/chromium/launch.ts';
import type { BenchSetting } from './bench.ts';

/** A Chromium that has the extension, with one script more in it. */
export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly origin: string;
  /** Calls what the script exports, in a page of the extension that has nothing else to do. */
  call(name: string, ...args: readonly unknown[]): Promise<number>;
  /** Gives back what that page no longer holds. */
  collectGarbage(): Promise<void>;
  /** A new tab at a page of the extension. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openExtension(
  { chromium, builds }: BenchSetting,
  script: string,
): Promise<ExtensionBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
  const build = join(folder, 'build');
  cpSync(join(builds, 'chrome-mv3'), build, { recursive: true });
  writeFileSync(join(build, 'bench.js'), script);
  writeFileSync(join(build, 'bench.html'), '<!doctype html><title>bench</title>');
  const browser = await launchChromium({
    executable: chromium,
    profile: join(folder, 'profile'),
    headless: true,
    // Filling a large store is one question.
    patience: 15,
  });
  const id = await browser.installExtension(build);
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  const worker = await open('bench.html');
  await comeToFront(browser, worker);
  return {
    browser,
    origin: `chrome-extension://${id}`,
    open,
    call: async (name, ...args) => {
      const given = JSON.stringify(args);
      const found = await worker.evaluate(
        `import('/bench.js').then((bench) => bench[${JSON.stringify(name)}](...${given}))`,
      );
      if (typeof found !== 'number') throw new Error(`${name} gave no number`);
      return found;
    },
    collectGarbage: async () => {
      const session = await worker.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Chromium starts the process of an extension as one that nobody waits for, spares its compiler and
 * its threads, and leaves it at that until the tab was away for a moment: the same figure would come
 * out twice as high, and now and then would not.
 */
async function comeToFront(browser: Browser, page: Page): Promise<void> {
  const other = await browser.newPage();
  await new Promise((resolve) => setTimeout(resolve, away));
  await other.close();
  await page.bringToFront();
}

/** In milliseconds. */
const away = 1000;

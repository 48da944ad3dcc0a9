import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/**
 * The most memory that the process of the extension's pages and workers had for itself while the
 * work ran, in MB: what the system gave it, with all that the engine has not yet given back.
 */
export async function peakWhile(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const processes = await extensionProcesses(browser);
  let peak = 0;
  let over = false;
  const watching = (async () => {
    while (!over) {
      peak = Math.max(
        peak,
        processes.reduce((sum, pid) => sum + ownMemory(pid), 0),
      );
      await sleep(25);
    }
  })();
  try {
    await work();
  } finally {
    over = true;
    await watching;
  }
  return peak;
}

async function extensionProcesses(browser: Browser): Promise<number[]> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .map(({ id }) => id)
    .filter((pid) => commandOf(pid).includes('--extension-process'));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function ownMemory(pid: number): number {
  try {
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}

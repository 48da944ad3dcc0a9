import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { Bench, BenchSetting } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { openExtension, type ExtensionBrowser } from '../extension-page.ts';
import { median, row, type Row } from '../row.ts';
import { isPdfReader, zippedSize } from '../../build/zipped-size.ts';

const many = 10_000;
const few = 100;
const rounds = 5;

/** What the foundations cost: opening, writing, folding, memory, size. */
const bench: Bench = {
  name: 'house',
  run: async (setting) => {
    const script = await bundle(new URL('../page/store-page.ts', import.meta.url));
    return [
      ...(await measureStore(setting, script)),
      ...(await measureOpening(setting, script)),
      ...measureSizes(setting),
    ];
  },
};

export default bench;

async function measureStore(setting: BenchSetting, script: string): Promise<Row[]> {
  const extension = await openExtension(setting, script);
  try {
    const times: Record<string, number[]> = { write: [], putRaw: [], refold: [], readRaw: [] };
    for (let round = 0; round < rounds; round++) {
      times['write']?.push(await extension.call('write', many));
      for (const name of ['putRaw', 'refold', 'readRaw']) {
        times[name]?.push(await extension.call(name));
      }
    }
    const [write = 0, putRaw = 0, refold = 0, readRaw = 0] = Object.values(times).map(median);
    return [
      row({
        name: `writing ${many} profiles`,
        value: write,
        unit: 'ms',
        against: putRaw,
        beside: 'a raw bulkPut of the same rows',
        limit: 4,
      }),
      row({
        name: `refolding ${many} profiles`,
        value: refold,
        unit: 'ms',
        against: readRaw,
        beside: 'only reading the rows',
      }),
      row({
        name: `peak memory while writing ${many} profiles`,
        value: await peakOf(extension, many),
        unit: 'MB',
        against: await peakOf(extension, few),
        beside: `while writing ${few}`,
      }),
    ];
  } finally {
    await extension.close();
  }
}

/** The most that the page's own memory came to while it wrote, asked again and again. */
async function peakOf(extension: ExtensionBrowser, profiles: number): Promise<number> {
  const page = (await extension.browser.pages()).find((each) => each.url().endsWith('bench.html'));
  if (!page) throw new Error('The page is gone');
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  let peak = 0;
  let over = false;
  const watching = (async () => {
    while (!over) {
      peak = Math.max(peak, await heapOf(session));
      await sleep(20);
    }
  })();
  await extension.call('write', profiles);
  over = true;
  await watching;
  return peak;
}

async function heapOf(session: CDPSession): Promise<number> {
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** *People*, from asking for the page until its first rows stand there, beside itself. */
async function measureOpening(setting: BenchSetting, script: string): Promise<Row[]> {
  const full = await openExtension(setting, script);
  const small = await openExtension(setting, script);
  try {
    await full.call('seed', many);
    await small.call('seed', few);
    const times = { full: [] as number[], small: [] as number[] };
    const heaps = { full: [] as number[], small: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      for (const [name, extension, count] of [
        ['full', full, many],
        ['small', small, few],
      ] as const) {
        const { time, heap } = await openPeople(extension, count);
        if (round === 0) continue; // the first opening fills the browser's own caches
        times[name].push(time);
        heaps[name].push(heap);
      }
    }
    return [
      row({
        name: `opening People with ${many} profiles`,
        value: median(times.full),
        unit: 'ms',
        against: median(times.small),
        beside: `with ${few}`,
        limit: 1.5,
      }),
      row({
        name: `memory of People with ${many} profiles`,
        value: median(heaps.full),
        unit: 'MB',
        against: median(heaps.small),
        beside: `with ${few}`,
      }),
    ];
  } finally {
    await full.close();
    await small.close();
  }
}

async function openPeople(extension: ExtensionBrowser, count: number) {
  const page = await extension.browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(noteWhenShown, count.toLocaleString('en'));
  await page.goto(`${extension.origin}/workspace.html#/people`);
  const handle = await page.waitForFunction('globalThis.shownAt', { timeout: 60_000 });
  const time = Number(await handle.jsonValue());
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const heap = await heapOf(session);
  await page.close();
  return { time, heap };
}

/** Runs in the page: the moment when the list says how many there are and shows somebody. */
function noteWhenShown(count: string): void {
  const look = () => {
    const text = document.body?.textContent ?? '';
    if (
      !text.includes(`${count} profiles`) ||
      !/(Núñez|Okafor|Lindqvist|Abara|Rosales)/.test(text)
    ) {
      requestAnimationFrame(look);
      return;
    }
    Object.assign(globalThis, { shownAt: performance.now() });
  };
  requestAnimationFrame(look);
}

function measureSizes({ builds }: BenchSetting): Row[] {
  return ['chrome', 'firefox'].flatMap((browser) => {
    const folder = join(builds, `${browser}-mv3`);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(folder, file)).isFile(),
    );
    const own = files.filter((file) => !isPdfReader(file));
    const kilo = (bytes: number) => bytes / 1000;
    return [
      row({
        name: `package for ${browser}, zipped`,
        value: kilo(zippedSize(folder, own)),
        unit: 'kB',
        limit: 300,
      }),
      row({
        name: `package for ${browser} with the PDF reader, zipped`,
        value: kilo(zippedSize(folder, files)),
        unit: 'kB',
        limit: 900,
      }),
      row({
        name: `put into a page by ${browser}`,
        value: kilo(readFileSync(join(folder, 'capture.js')).length),
        unit: 'kB',
        limit: 12,
      }),
    ];
  });
}

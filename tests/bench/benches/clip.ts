import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TargetType, type Page } from 'puppeteer-core';
import { launchChromium } from '../../e2e/chromium/launch.ts';
import { until } from '../../e2e/waiting.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, BenchSetting } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { clipSearch } from '../clip-search.ts';
import { median, row, type Row } from '../row.ts';

const golden = 'tests/fixtures/golden';
const sizes = [10, 30, 100, 300, 1000, 3000];
const rounds = 9;
/** A small page takes milliseconds, in which a busy machine may do anything: the more turns it gets. */
const smallRounds = 25;
const small = 300;
/** Before what runs is what the browser has made of it. */
const warmUps = 2;
/** Of a page just opened, where the first click finds the browser unprepared. */
const walks = 3;

interface Golden {
  readonly main?: readonly string[];
  readonly notMain?: readonly string[];
}

/** What reading a page costs, beside the article reader alone and beside a peer. */
const bench: Bench = {
  name: 'clip',
  run: async (setting) => {
    const script = await bundle(new URL('../page/clip-page.ts', import.meta.url));
    const slugs = readdirSync(golden);
    const pages = slugs.map((slug) => readFileSync(`${golden}/${slug}/source.html`, 'utf8'));
    const served = await serve(script, [...pages, ...sizes.map((size) => grown(pages, size))]);
    const profile = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
    const browser = await launchChromium({ executable: setting.chromium, profile, headless: true });
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      return [
        ...(await speeds(page, served.url, pages.length)),
        ...(await mainTexts(page, served.url, slugs)),
        ...(await panel(setting, served.url, pages.length + sizes.indexOf(300))),
        ...(await clipSearch(setting)),
      ];
    } finally {
      await browser.close();
      served.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

export default bench;

/** A page of about so many kilobytes: the bodies of golden pages, one after another. */
function grown(pages: readonly string[], kilobytes: number): string {
  const bodies = pages.map((html) => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? '');
  let text = '';
  for (let at = 0; text.length < kilobytes * 1000; at += 1) {
    text += `<article>${bodies[at % bodies.length]}</article>\n`;
  }
  const cut = text.slice(0, kilobytes * 1000);
  return `<!doctype html><html lang="en"><head><title>Grown ${kilobytes}</title></head><body><main>${cut}</main></body></html>`;
}

async function serve(script: string, pages: readonly string[]) {
  const server = createServer((request, response) => {
    const at = Number(/^\/page\/(\d+)/.exec(request.url ?? '')?.[1] ?? -1);
    const isScript = request.url === '/bench.js';
    const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
    const body = isScript ? script : pages[at];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function call(page: Page, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const given = JSON.stringify(args);
  return page.evaluate(
    `import('/bench.js').then((bench) => bench[${JSON.stringify(name)}](...${given}))`,
  );
}

async function speeds(page: Page, url: string, first: number): Promise<Row[]> {
  const rows: Row[] = [];
  const [toReader, toPeer]: [number[], number[]] = [[], []];
  let longest = 0;
  for (const [at, size] of sizes.entries()) {
    await page.goto(`${url}/page/${first + at}`, { waitUntil: 'load' });
    for (let walk = 0; walk < walks; walk++) {
      longest = Math.max(longest, Number(await call(page, 'longestTurn')));
    }
    const times: Record<string, number[]> = { capture: [], readability: [], defuddle: [] };
    const turns = size > small ? rounds : smallRounds;
    for (let round = -warmUps; round < turns; round++) {
      for (const name of Object.keys(times)) {
        const took = Number(await call(page, name));
        if (round >= 0) times[name]?.push(took);
      }
    }
    const [own = 0, reader = 0, peer = 0] = Object.values(times).map(median);
    toReader.push(own / reader);
    toPeer.push(own / peer);
    rows.push(
      row({
        name: `capturing ${size} kB`,
        value: own,
        unit: 'ms',
        against: reader,
        beside: 'Readability alone',
      }),
      row({
        name: `capturing ${size} kB`,
        value: own,
        unit: 'ms',
        against: peer,
        beside: 'Defuddle',
      }),
    );
  }
  return [
    ...rows,
    row({
      name: 'capture by Readability alone, median',
      value: median(toReader),
      unit: '×',
      limit: 1.5,
    }),
    row({ name: 'capture by Defuddle, median', value: median(toPeer), unit: '×', limit: 1 }),
    row({ name: 'longest turn in the page', value: longest, unit: 'ms', limit: 50 }),
  ];
}

/** Sentences that the main text of each golden page must have and must not have, as F1. */
async function mainTexts(page: Page, url: string, slugs: readonly string[]): Promise<Row[]> {
  const methods = ['groundwork', 'readability', 'defuddle'] as const;
  const none = () => ({ right: 0, missed: 0, wrong: 0 });
  const found = { groundwork: none(), readability: none(), defuddle: none() };
  for (const [at, slug] of slugs.entries()) {
    const golden_ = JSON.parse(readFileSync(`${golden}/${slug}/expected.json`, 'utf8')) as Golden;
    await page.goto(`${url}/page/${at}`, { waitUntil: 'domcontentloaded' });
    for (const method of methods) {
      const text = String(await call(page, 'mainText', method)).replace(/\s+/g, ' ');
      const tally = found[method];
      for (const wanted of golden_.main ?? []) tally[text.includes(wanted) ? 'right' : 'missed']++;
      for (const unwanted of golden_.notMain ?? []) if (text.includes(unwanted)) tally.wrong++;
    }
  }
  const f1 = ({ right, missed, wrong }: ReturnType<typeof none>) =>
    (2 * right) / Math.max(1, 2 * right + missed + wrong);
  return methods.slice(1).map((peer) =>
    row({
      name: 'main text of golden pages, 1 − F1 of sentences',
      value: 1 - f1(found.groundwork),
      unit: 'share',
      against: Math.max(0.001, 1 - f1(found[peer])),
      beside: peer,
      limit: 1,
    }),
  );
}

/** Nobody clicks on what they don't see yet: what the browser does until then is not ours. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** From the click on the toolbar to the panel that shows the page, on 300 kB. */
async function panel(setting: BenchSetting, url: string, at: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
  const browser = await launchChromium({
    executable: setting.chromium,
    profile: folder,
    headless: true,
  });
  try {
    const id = await browser.installExtension(join(setting.builds, 'chrome-mv3'));
    // Before its worker listens, a click on the button would be lost.
    const background = await browser.waitForTarget(
      (one) => one.type() === TargetType.SERVICE_WORKER,
    );
    const worker = await background.worker();
    await until('the background to listen', async () =>
      worker?.evaluate('chrome.action.onClicked.hasListeners()'),
    );
    const page = await browser.newPage();
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      await page.goto(`${url}/page/0`, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      await click();
      await shows('/page/0');
      await page.goto(`${url}/page/${at}?${round}`);
      await page.bringToFront();
      await painted(page);
      const start = Date.now();
      await click();
      const end = await shows(`/page/${at}?${round}`);
      if (round > 0) times.push(end - start);
    }
    return [
      row({ name: 'click to panel filled, 300 kB', value: median(times), unit: 'ms', limit: 400 }),
    ];

    async function click(): Promise<void> {
      const extension = (await browser.extensions()).get(id);
      if (extension) await page.triggerExtensionAction(extension);
    }

    async function shows(address: string): Promise<number> {
      const target = await browser.waitForTarget((one) => one.url().includes('sidepanel.html'));
      const side = await target.asPage();
      await side.waitForFunction(
        (text: string) => document.querySelector('.page-address')?.textContent?.endsWith(text),
        { polling: 'raf', timeout: 20_000 },
        address,
      );
      return Date.now();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

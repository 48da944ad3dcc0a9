import { launch } from 'puppeteer-core';
import { needProgram } from '../machine.mjs';
import { decode, readBytes } from './manifest.mjs';

const patience = 90_000;
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} took longer than ${patience} ms`)),
      patience,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The page's own scripts are forbidden by policy rather than by switching scripts off: off, timers
 * stand still too, and the walk could never pause.
 */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri *; form-action 'none'",
};

/** Shows a saved page as if it came from its address: no network, no script of its own. */
async function showSaved(page, url, html) {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    if (!served && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      served = true;
      void request.respond({
        status: 200,
        headers,
        contentType: 'text/html; charset=utf-8',
        body: html,
      });
      // "aborted" keeps the page where it is; any other failure would show an error page instead.
    } else void request.abort('aborted');
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
}

/** Runs in the saved page, in a world of its own, as the extension's script does. */
function takeHere() {
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  return globalThis.groundworkTake.takeSnapshot(document, { now: () => Date.now(), pause });
}

/** Runs in a blank page, as reading does in the extension's panel. */
function readHere(snapshot) {
  const read = globalThis.groundworkRead.readPage ?? globalThis.groundworkRead;
  const start = performance.now();
  const page = read(snapshot, (html) => new DOMParser().parseFromString(html, 'text/html'));
  const ms = performance.now() - start;
  const words = (block) =>
    block.label === undefined ? block.text : `${block.label}: ${block.text}`;
  const { title, site, author, published, lang, subject, people, details, blocks } = page;
  return {
    title,
    site,
    author,
    published,
    lang,
    text: blocks.map(words).join('\n'),
    mainText: blocks
      .filter((block) => block.main)
      .map(words)
      .join('\n'),
    subject: subject ?? null,
    people,
    details,
    ms,
  };
}

export async function openBrowser(take, read) {
  const browser = await launch({
    executablePath: needProgram('chromium'),
    headless: true,
    pipe: true,
    args,
  });
  const reader = await browser.newPage();
  await reader.goto('about:blank');
  await reader.evaluate(`${read};globalThis.groundworkRead=groundworkRead`);

  async function extract({ id, url, file }) {
    const html = decode(await readBytes(file));
    const page = await browser.newPage();
    try {
      await showSaved(page, url, html);
      const world = (await page.mainFrame().isolatedRealm?.()) ?? page;
      await world.evaluate(`${take};globalThis.groundworkTake=groundworkTake;0`);
      const start = performance.now();
      const snapshot = await within(world.evaluate(takeHere), 'taking');
      const taken = performance.now() - start;
      const result = await within(reader.evaluate(readHere, { ...snapshot, url }), 'reading');
      return { id, ...result, ms: Math.round((result.ms + taken) * 10) / 10 };
    } finally {
      await page.close();
    }
  }

  return {
    extract,
    async close() {
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
    },
  };
}

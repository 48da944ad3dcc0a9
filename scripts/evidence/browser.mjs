import { launch } from 'puppeteer-core';
import { decode, readBytes } from '../extract/manifest.mjs';
import { needProgram } from '../machine.mjs';

const patience = 30_000;
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with the finder loaded in a blank page, and saved pages shown in others. */
export async function openFinder({ take, answer }) {
  const browser = await launch({
    executablePath: needProgram('chromium'),
    headless: true,
    pipe: true,
    args,
    protocolTimeout: patience,
  });
  const reader = await browser.newPage();
  reader.setDefaultTimeout(patience);
  await reader.goto('about:blank');
  await reader.evaluate(`${answer};globalThis.groundworkAnswer=groundworkAnswer;0`);

  async function snapshotOf({ file, url }) {
    const html = decode(await readBytes(file));
    const page = await browser.newPage();
    try {
      await showSaved(page, url, html);
      const world = page.mainFrame().isolatedRealm?.() ?? page;
      await world.evaluate(`${take};globalThis.groundworkTake=groundworkTake;0`);
      const snapshot = await world.evaluate(() => {
        const pause = () => new Promise((resolve) => setTimeout(resolve));
        return globalThis.groundworkTake.takeSnapshot(document, { now: () => Date.now(), pause });
      });
      return { ...snapshot, url };
    } finally {
      await page.close();
    }
  }

  return {
    async answer({ asked, file, url }) {
      if (file === undefined) {
        return reader.evaluate((line) => globalThis.groundworkAnswer.answerText(line), asked);
      }
      const snapshot = await snapshotOf({ file, url });
      return reader.evaluate(
        (line, taken) => globalThis.groundworkAnswer.answerPage(line, taken),
        asked,
        snapshot,
      );
    },
    close: () => browser.close().catch(() => browser.process()?.kill('SIGKILL')),
  };
}

/**
 * The page's own scripts are forbidden by policy: with scripts switched off timers stand still as
 * well, and taking could never pause.
 */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri *",
};

/** Shows a saved page as if it came from its address: no network, no script of its own. */
async function showSaved(page, url, html) {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    if (!served && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      served = true;
      const contentType = 'text/html; charset=utf-8';
      void request.respond({ status: 200, headers, contentType, body: html });
      // "aborted" keeps the page where it is; any other failure would show an error page instead.
    } else void request.abort('aborted');
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
}

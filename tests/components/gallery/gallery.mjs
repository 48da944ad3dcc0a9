/**
 * Builds the gallery, takes its pictures in both themes, both languages and two widths, asks axe
 * about each, and tries in a real browser what jsdom can't do. Into the folder given:
 * `node tests/components/gallery/gallery.mjs .output/gallery [picture]`; `BROWSER=firefox` for the other.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { needProgram } from '../../../scripts/machine.mjs';

const out = resolve(process.argv[2] ?? '.output/gallery');
const only = process.argv[3];
const inFirefox = process.env.BROWSER === 'firefox';
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const widths = { narrow: 360, wide: 1280 };
const pictures = ['blocks', 'frames', 'workspace', 'panel', 'settings', 'trouble'];

await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  configFile: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: join(out, 'site'), emptyOutDir: true },
});

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  readFile(join(out, 'site', path === '/' ? 'index.html' : path)).then(
    (body) =>
      response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'text/html' }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await launch(
  inFirefox
    ? { browser: 'firefox', executablePath: needProgram('firefox') }
    : {
        executablePath: needProgram('chromium'),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
);
const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const faults = [];

async function open(query, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(`${address}?${new URLSearchParams(query)}`, { waitUntil: 'load' });
  await page.waitForSelector('#app > *');
  return page;
}

async function ask(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  for (const { id, nodes } of violations) {
    faults.push(`${name}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }
}

async function expectThat(holds, what) {
  if (!(await holds)) faults.push(`in the browser: ${what}`);
}

await mkdir(out, { recursive: true });
for (const show of pictures) {
  if (only !== undefined && only !== show) continue;
  for (const [size, width] of Object.entries(widths)) {
    for (const theme of ['light', 'dark']) {
      for (const language of ['en', 'es']) {
        const name = `${show}-${size}-${theme}-${language}`;
        const page = await open({ show, theme, language }, width);
        await ask(page, name);
        const spills = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        if (spills) faults.push(`${name}: wider than its window`);
        await page.screenshot({ path: join(out, `${name}.png`), fullPage: show !== 'workspace' });
        await page.close();
      }
    }
  }
}

/** What opens, in a real browser: pictures, focus and Escape. */
for (const theme of ['light', 'dark']) {
  const page = await open({ show: 'frames', theme }, 360);
  const focused = (selector) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  const [dialogButton, menuButton, removeButton, breakButton] = await page.$$('.gallery .button');

  await dialogButton.click();
  await expectThat(focused('dialog input'), 'a dialog begins at its first field');
  await ask(page, `dialog-${theme}`);
  await page.screenshot({ path: join(out, `dialog-${theme}.png`) });
  await page.keyboard.press('Escape');
  await expectThat(
    page.evaluate(() => document.querySelector('dialog') === null),
    'Escape closes a dialog',
  );
  await expectThat(focused('.gallery .button:first-child'), 'focus returns from a dialog');

  await menuButton.click();
  await page.waitForFunction(() => document.activeElement?.role === 'menuitem');
  await expectThat(focused('[role=menuitem]:first-child'), 'a menu begins at its first item');
  await page.keyboard.press('ArrowDown');
  await ask(page, `menu-${theme}`);
  await page.screenshot({ path: join(out, `menu-${theme}.png`) });
  await page.keyboard.press('Escape');
  await expectThat(focused('[aria-haspopup=menu]'), 'focus returns from a menu');
  await menuButton.click();
  await menuButton.click();
  await expectThat(
    page.evaluate(() => document.querySelector('[popover]:popover-open') === null),
    'a second press closes a menu',
  );

  await removeButton.click();
  await page.waitForSelector('.toast');
  await ask(page, `toast-${theme}`);
  await page.screenshot({ path: join(out, `toast-${theme}.png`) });

  await breakButton.click();
  await page.waitForSelector('.broken');
  await ask(page, `broken-${theme}`);
  await page.screenshot({ path: join(out, `broken-${theme}.png`) });
  await page.close();
}

const list = await open({ show: 'workspace', theme: 'light' }, 1280);
await list.focus('.virtual-link');
await list.keyboard.press('End');
await list.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '9999');
const rows = await list.$$eval('.virtual-row', (found) => found.length);
await expectThat(rows < 60, `only the rows in view are drawn, not ${rows}`);
await ask(list, 'the end of a long list');
await list.screenshot({ path: join(out, 'list-end.png') });

await browser.close();
server.close();
process.stdout.write(faults.length === 0 ? 'No faults\n' : `${faults.join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

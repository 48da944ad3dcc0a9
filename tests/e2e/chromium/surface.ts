import { writeFile } from 'node:fs/promises';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Surface, Target } from '../driver.ts';
import { inPage, type Tools } from '../in-page.ts';
import { surfaceWith } from '../page-surface.ts';

declare const tools: Tools;

/** `front` brings the page's tab before the person; a panel is there already. */
export function chromiumSurface(page: Page, front: () => Promise<void>): Surface {
  const script = (body: string, args: readonly unknown[]) =>
    `(async function () { ${body} })(...${JSON.stringify(args)})`;
  return surfaceWith({
    front,
    run: (body, args) => page.evaluate(script(body, args)),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      const names = key.split('+').map((name) => (name === ' ' ? 'Space' : name) as KeyInput);
      const last = names.pop();
      for (const name of names) await page.keyboard.down(name);
      if (last) await page.keyboard.press(last);
      for (const name of names.toReversed()) await page.keyboard.up(name);
    },
    upload: async (target, path) => {
      const find = `${inPage} return (${String((wanted: Target) => tools.find(wanted)[0])})(...arguments);`;
      const handle = await page.evaluateHandle(script(find, [target]));
      await (handle.asElement() as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    screenshot: async (path) => writeFile(path, await page.screenshot()),
    pdf: async (path) => {
      await page.pdf({ path, preferCSSPageSize: true, format: 'letter' });
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    setTheme: (theme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    close: () => page.close(),
  });
}

import { writeFile } from 'node:fs/promises';
import type { Surface } from '../driver.ts';
import { inPage } from '../in-page.ts';
import { surfaceWith } from '../page-surface.ts';
import { clickActions, keyActions } from './actions.ts';
import type { Marionette } from './marionette.ts';

/** How the browser window finds the page: a script that gives the `<browser>` it is shown in. */
export type Place = string;

export const sidebar: Place = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

export const tab = (panel: string): Place =>
  `[...gBrowser.tabs].find((each) => each.linkedPanel === ${JSON.stringify(panel)})?.linkedBrowser`;

/** Runs a function's body in the page that is shown there. */
export function runIn(
  { chrome }: Pick<Marionette, 'chrome'>,
  place: Place,
  body: string,
  args: readonly unknown[],
): Promise<unknown> {
  return chrome(
    `const shown = ${place};
     if (!shown) throw new Error('The page is closed');
     const actor = shown.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
     const script = 'return (async function () { ' + arguments[0] + ' }).apply(null, arguments[0]);';
     return actor.executeScript(script, [arguments[1]], { sandboxName: null, timeout: 20000 });`,
    body,
    args,
  );
}

export function firefoxSurface({ send, chrome }: Marionette, place: Place): Surface {
  const here = (body: string, ...args: readonly unknown[]) =>
    chrome(
      `const shown = ${place};
       if (!shown) throw new Error('The page is closed');
       return (async (...given) => { ${body} })(...arguments);`,
      ...args,
    );
  const act = (actions: object[]) => send('WebDriver:PerformActions', { actions });
  const run = (body: string, args: readonly unknown[]) => runIn({ chrome }, place, body, args);

  return surfaceWith({
    run,
    front: async () => {
      await here(
        'const held = gBrowser.getTabForBrowser(shown); if (held) gBrowser.selectedTab = held;',
      );
    },
    clickAt: async (x, y) => {
      const corner = (await here(
        `const { left, top } = shown.getBoundingClientRect();
         const frame = shown.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
         return { x: left + frame.left, y: top + frame.top };`,
      )) as { x: number; y: number };
      await act(clickActions(Math.round(corner.x + x), Math.round(corner.y + y)));
    },
    type: async (text) => void (await act(keyActions([...text]))),
    press: async (key) => {
      await here('if (document.activeElement !== shown) shown.focus();');
      await act(keyActions([key]));
    },
    upload: async (target, path) => {
      await run(`${inPage} tools.find(arguments[0])[0].setAttribute('data-upload', '');`, [target]);
      await here(
        `const actor = shown.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
         const field = await actor.findElement('css selector', '[data-upload]', {});
         await actor.sendKeysToElement(field, given[0], {});`,
        path,
      );
      await run(`document.querySelector('[data-upload]').removeAttribute('data-upload');`, []);
    },
    screenshot: async (path) => {
      const png = await here(
        `const page = shown.browsingContext.currentWindowGlobal;
         const bitmap = await page.drawSnapshot(null, 1, 'white');
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         canvas.width = bitmap.width;
         canvas.height = bitmap.height;
         canvas.getContext('2d').drawImage(bitmap, 0, 0);
         return canvas.toDataURL('image/png').split(',')[1];`,
      );
      await writeFile(path, Buffer.from(String(png), 'base64'));
    },
    pdf: async (path) => {
      const printed = await here(
        `const { print } = ChromeUtils.importESModule('chrome://remote/content/shared/PDF.sys.mjs');
         const settings = print.addDefaultSettings({});
         Object.assign(settings.margin, { top: 0, bottom: 0, left: 0, right: 0 });
         settings.shrinkToFit = false;
         const ready = print.getPrintSettings(settings);
         ready.usePageRuleSizeAsPaperSize = true;
         const bytes = await print.printToBinaryString(shown.browsingContext, ready);
         return btoa(bytes);`,
      );
      await writeFile(path, Buffer.from(String(printed), 'base64'));
    },
    setViewport: async (width, height) => {
      await here(
        `Object.assign(shown.style, { flex: 'none', width: given[0] + 'px', height: given[1] + 'px' });`,
        width,
        height,
      );
    },
    setTheme: async (theme) => {
      await here('shown.browsingContext.top.prefersColorSchemeOverride = given[0];', theme);
    },
    reload: async () => {
      await here(
        `const ended = new Promise((done) => {
           const listener = {
             QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
             onStateChange(progress, _, flags) {
               if (!progress.isTopLevel || !(flags & 0x10) || !(flags & 0x40000)) return;
               shown.webProgress.removeProgressListener(listener);
               done();
             },
           };
           shown.kept = listener;
           shown.webProgress.addProgressListener(listener, 0xff);
         });
         shown.reload();
         await ended;`,
      );
    },
    url: async () => String(await here('return shown.currentURI.spec;')),
    close: async () => {
      await here(
        `const found = gBrowser.getTabForBrowser(shown);
         if (found) gBrowser.removeTab(found); else SidebarController.hide();`,
      );
    },
  });
}

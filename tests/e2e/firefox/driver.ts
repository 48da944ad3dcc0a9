import { readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { waitForDownload } from '../downloads.ts';
import type { Driver, Surface } from '../driver.ts';
import { until } from '../waiting.ts';
import { clickActions, keyActions } from './actions.ts';
import { readAddonId } from './launch.ts';
import { openPrivateWindow } from './private-window.ts';
import { closeSeat, kill, leaveSeat, newDownloads, start, stop, takeSeat } from './seat.ts';
import { firefoxSurface, runIn, sidebar, tab } from './surface.ts';

export interface FirefoxOptions {
  readonly executable: string;
  readonly build: string;
}

const uuid = '6d1a43a5-52f0-4b7c-9b0a-6f2f4d2b9c11';

export async function openFirefox({ executable, build }: FirefoxOptions): Promise<Driver> {
  const downloads = newDownloads();
  const addon = readAddonId(build);
  const widget = addon.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  const wanted = { executable, addon, uuid, downloads };
  const seat = await takeSeat(wanted);
  let isPrivate = false;

  const chrome = (body: string, ...args: readonly unknown[]) =>
    seat.run.marionette.chrome(body, ...args);

  const install = async () => {
    await seat.run.marionette.send('Addon:Install', { path: build, temporary: true });
    await chrome(
      `${customizable}
       return (async () => {
         await WebExtensionPolicy.getByID(arguments[0]).readyPromise;
         CustomizableUI.addWidgetToArea(arguments[1] + '-browser-action', 'nav-bar');
       })();`,
      addon,
      widget,
    );
  };

  /** Loads an address in a new tab, or in the blank one that the window began with. */
  const open = async (url: string): Promise<Surface> => {
    const panel = await chrome(
      `return (async () => {
         const [url] = arguments;
         const blank = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec === 'about:blank');
         const opened = blank ?? gBrowser.addTrustedTab('about:blank');
         gBrowser.selectedTab = opened;
         const shown = opened.linkedBrowser;
         shown.fixupAndLoadURIString(url, {
           triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
         });
         const { promise, resolve } = Promise.withResolvers();
         const look = () => {
           const ready = !shown.webProgress.isLoadingDocument && shown.currentURI.spec !== 'about:blank';
           if (ready) resolve(); else window.setTimeout(look, 20);
         };
         look();
         await promise;
         return opened.linkedPanel;
       })();`,
      url,
    );
    return firefoxSurface(seat.run.marionette, tab(String(panel)));
  };

  await install();
  const driver: Driver = {
    name: 'firefox',
    origin: `moz-extension://${uuid}`,
    pages: readdirSync(build).filter((file) => file.endsWith('.html')),
    downloads,
    openTab: open,
    openPrivateWindow: () => {
      isPrivate = true;
      return openPrivateWindow(seat.run.marionette, addon);
    },
    clickToolbar: async () => {
      const at = await until('the toolbar button', () =>
        chrome(
          `${customizable}
           const node = CustomizableUI.getWidget(arguments[0] + '-browser-action')?.forWindow(window).node;
           const button = node?.querySelector('toolbarbutton') ?? node;
           const box = button?.getBoundingClientRect();
           return box && box.width > 0 ? [box.left + box.width / 2, box.top + box.height / 2] : null;`,
          widget,
        ),
      );
      const [x = 0, y = 0] = at as number[];
      const actions = clickActions(Math.round(x), Math.round(y));
      await seat.run.marionette.send('WebDriver:PerformActions', { actions });
    },
    pressShortcut: async () => {
      await seat.run.marionette.send('WebDriver:PerformActions', {
        actions: keyActions(['Alt+Shift+G']),
      });
    },
    chooseMenu: async ({ over, entry = over === undefined ? 'page' : 'selection' } = {}) => {
      const at = await menuPlace(
        firefoxSurface(seat.run.marionette, 'gBrowser.selectedBrowser'),
        over,
      );
      const corner = (await chrome(
        `const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect(); return [left, top];`,
      )) as [number, number];
      await until(`the menu's entry ${entry}`, async () => {
        const [x, y] = [Math.round(corner[0] + at.x), Math.round(corner[1] + at.y)];
        await seat.run.marionette.send('WebDriver:PerformActions', {
          actions: clickActions(x, y, 2),
        });
        return chrome(chooseInMenu, `${widget}-menuitem-_${entry}`);
      });
    },
    panel: async () => {
      const surface = firefoxSurface(seat.run.marionette, sidebar);
      await until('the sidebar', async () => {
        const loading = await chrome(`return ${sidebar}?.webProgress?.isLoadingDocument ?? true;`);
        return !loading && (await surface.url()).includes('sidepanel.html');
      });
      return surface;
    },
    extensionTab: (path) => open(`moz-extension://${uuid}/${path}`),
    findTab: async (part) => {
      const panel = await until(`a tab at ${part}`, () =>
        chrome(
          `const found = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec.includes(arguments[0]));
           if (!found || found.linkedBrowser.webProgress.isLoadingDocument) return null;
           gBrowser.selectedTab = found;
           return found.linkedPanel;`,
          part,
        ),
      );
      return firefoxSurface(seat.run.marionette, tab(String(panel)));
    },
    inBackground: (body, args) => {
      const views = `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension.views`;
      const page = `[...${views}].find((each) => each.viewType === 'background')?.xulBrowser`;
      return runIn(seat.run.marionette, page, body, args);
    },
    killBackground: async () => {
      await chrome(
        `return WebExtensionPolicy.getByID(arguments[0]).extension
           .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
        addon,
      );
      await until('the background to end', async () =>
        chrome(
          `return WebExtensionPolicy.getByID(arguments[0]).extension.backgroundState === 'stopped';`,
          addon,
        ),
      );
    },
    allowing: async (_, ask) => {
      await ask();
      await until('the browser to ask', () =>
        chrome(
          `const popup = PopupNotifications.panel.firstElementChild;
           if (!popup?.button) return false;
           popup.button.click();
           return true;`,
        ),
      );
    },
    download: (name) => waitForDownload(downloads, name),
    restart: async (how = 'quit') => {
      await (how === 'killed' ? kill(seat.run) : stop(seat.run));
      seat.run = await start(wanted, seat.profile);
      await install();
    },
    screenshot: async (path) => {
      const png = await seat.run.marionette.send('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(String(png), 'base64'));
    },
    problems: async () =>
      (await chrome(
        `return Services.console.getMessageArray()
           .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & 1))
           // Said of a page that was closed while it waited for an answer.
           .filter((each) => !/context unloaded: Actor 'Conduits' destroyed|Promise resolved (?:while context is inactive|after context unloaded)/.test(each.errorMessage))
           .filter((each) => each.sourceName.startsWith(arguments[0]) || each.errorMessage.includes(arguments[0]))
           .map((each) => each.sourceName + ':' + each.lineNumber + ' ' + each.errorMessage);`,
        `moz-extension://${uuid}/`,
      )) as string[],
    close: async (clean = false) => {
      await (clean && !isPrivate ? leaveSeat(seat, addon, uuid) : closeSeat(seat));
      rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
}

const customizable = `const { CustomizableUI } = window.CustomizableUI ? window
  : ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');`;

/** False while there is no such entry; then the menu is closed again. */
const chooseInMenu = `return (async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let tries = 0; menu.state !== 'open' && tries < 50; tries++) {
    await new Promise((done) => window.setTimeout(done, 20));
  }
  const item = document.getElementById(arguments[0]);
  if (!item || !menu.contains(item)) { menu.hidePopup(); return false; }
  const parent = item.parentNode;
  if (parent !== menu) {
    parent.parentNode.openMenu(true);
    await new Promise((done) => parent.addEventListener('popupshown', done, { once: true }));
  }
  parent.activateItem(item);
  return true;
})();`;

/** Where in the page to open the menu: over the given words, which are selected, or anywhere. */
function menuPlace(page: Surface, over: string | undefined): Promise<{ x: number; y: number }> {
  return page.eval((words) => {
    if (words === null) return { x: 20, y: 200 };
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
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`The page does not say "${words}"`);
  }, over ?? null);
}

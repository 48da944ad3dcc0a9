/**
 * What a scenario may do, the same in both browsers. Things on a page are named as a person would
 * name them: by role and accessible name, never by class or id.
 */
export interface Driver {
  readonly name: BrowserName;
  /** Where the extension's pages live, with no slash at the end. */
  readonly origin: string;
  /** The extension's pages, such as `workspace.html`. */
  readonly pages: readonly string[];
  /** Files the browser saved are here. */
  readonly downloads: string;
  /** Opens an address in a new tab of the window, in front. */
  openTab(url: string): Promise<Surface>;
  /**
   * Lets the extension into private windows and opens one, where everything is done from then on.
   * In Firefox only: the package for Chrome asks to be kept out of them.
   */
  openPrivateWindow(): Promise<void>;
  /** Really presses the toolbar button, over the tab in front. */
  clickToolbar(): Promise<void>;
  /** Really presses Alt+Shift+G. In Chromium only in a scenario that asks for a window. */
  pressShortcut(): Promise<void>;
  /**
   * Opens the browser's own menu over the page in front, or over the words in it, and chooses our
   * entry. In Chromium only in a scenario that asks for a window, and there must be one entry only.
   */
  chooseMenu(options?: {
    /** Words of the page, which are selected first. */
    readonly over?: string;
    /** The entry's id: `page`, or `selection` over words, unless it is given. */
    readonly entry?: string;
  }): Promise<void>;
  /** The side panel or sidebar itself, once it is open. */
  panel(): Promise<Surface>;
  /** Opens a page of the extension in a tab, such as `workspace.html#/people`. */
  extensionTab(path: string): Promise<Surface>;
  /** The tab of the extension whose address holds the text, once there is one. */
  findTab(part: string): Promise<Surface>;
  /** Runs a function's body in the background, with the arguments as its own. */
  inBackground(body: string, args: readonly unknown[]): Promise<unknown>;
  /** Ends the background as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Runs a click that asks for a site, and says yes to the browser's question. */
  allowing(origin: string, ask: () => Promise<void>): Promise<void>;
  /** Waits for a finished download whose name fits; gives its path. */
  download(name: RegExp): Promise<string>;
  /**
   * Closes the browser and opens it again on the same profile; killed, it is given no time for
   * anything. Earlier surfaces are dead then.
   */
  restart(how?: 'quit' | 'killed'): Promise<void>;
  /** The whole window where the browser can show it, otherwise the page in front. */
  screenshot(path: string): Promise<void>;
  /** Uncaught errors and `console.error` of the extension so far, for the end of the scenario. */
  problems(): Promise<readonly string[]>;
  /** After a scenario that went well, the next may go on in the same program, in a clean profile. */
  close(clean?: boolean): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

/** A page, in a tab or in the panel. Everything waits until it can be done, up to half a minute. */
export interface Surface {
  /** The text that can be seen. */
  text(): Promise<string>;
  waitFor(text: string): Promise<void>;
  waitForGone(text: string): Promise<void>;
  /** Whether the thing is there now; asks once. */
  has(target: Target): Promise<boolean>;
  /** Really clicks, with the mouse, in the middle of the thing. */
  click(target: Target): Promise<void>;
  /** Replaces what a field holds by typing; chooses in a list; sets a date. */
  fill(target: Target, value: string): Promise<void>;
  /** Presses one key, such as `Enter`, `Tab` or `Shift+Tab`, on whatever has the focus. */
  press(key: string): Promise<void>;
  /** The accessible name of what has the focus. */
  focused(): Promise<string>;
  /** What a field holds, or whether a box is checked (`on`, `off`). */
  value(target: Target): Promise<string>;
  /** Gives a file to a file field. */
  upload(target: Target, path: string): Promise<void>;
  /** Runs a function in the page; it sees nothing of this module, only its arguments. */
  eval<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Violations of WCAG 2.2 AA, one line each; empty is what a screen must give. */
  axe(): Promise<readonly string[]>;
  screenshot(path: string): Promise<void>;
  /** The page as it would be printed, on paper of its own choice or Letter. */
  pdf(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Brings the tab before the person; the other things do so by themselves. */
  front(): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  close(): Promise<void>;
}

/** A name means whatever can be clicked or filled in under that name. */
export type Target =
  | string
  | {
      readonly name?: string;
      readonly role?: string;
      /** Looks only inside the thing with this role and name. */
      readonly within?: { readonly role?: string; readonly name?: string };
      /** Which one, when several fit; the first is 0. */
      readonly nth?: number;
    };

export interface Scenario {
  /** A sentence: what a person can do. */
  readonly name: string;
  /** Needs a window with a keyboard: real shortcuts and menus in Chromium. */
  readonly window?: boolean;
  /** Where it makes sense; both when left out. */
  readonly only?: BrowserName;
  /** Files to lie in a copy of the build, by their path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Errors in the console are what this one is about, and no failure. */
  readonly refusals?: boolean;
  readonly run: (driver: Driver, town: Town) => Promise<void>;
}

/** Several people at once, each with a browser and a profile of their own. */
export interface Together {
  readonly name: string;
  readonly people: readonly BrowserName[];
  readonly run: (drivers: readonly Driver[], town: Town) => Promise<void>;
}

export interface Town {
  readonly url: string;
  readonly requests: readonly { readonly method: string; readonly url: string }[];
}

export function scenario(one: Scenario): Scenario {
  return one;
}

export function together(one: Together): Together {
  return one;
}

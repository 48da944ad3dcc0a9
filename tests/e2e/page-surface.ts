import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Surface, Target } from './driver.ts';
import { inPage, type Found, type Tools } from './in-page.ts';
import { findForPress, isAnother, outcome } from './pressing.ts';
import { until } from './waiting.ts';

/** The little that each browser does in its own way; everything else is the same for both. */
export interface Hands {
  /** Brings the page before the person, if it is in a tab: nobody clicks on what is hidden. */
  front(): Promise<void>;
  /** Runs a function's body in the page, with `args` as its arguments; gives its JSON. */
  run(body: string, args: readonly unknown[]): Promise<unknown>;
  /** A real click, in the page's own coordinates. */
  clickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  upload(target: Target, path: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  pdf(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  close(): Promise<void>;
}

declare const tools: Tools;

const lettersTyped = 3;
const mostPresses = 4;

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

export function surfaceWith(hands: Hands): Surface {
  const run = async <A extends readonly unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> => (await hands.run(`${inPage} return (${String(fn)})(...arguments);`, args)) as R;

  const spell = (target: Target) =>
    typeof target === 'string' ? `"${target}"` : JSON.stringify(target);
  const missing = (target: Target) => async () =>
    `${spell(target)}. There is:\n  ${(await run(() => tools.inventory())).join('\n  ')}`;
  const text = () => run(() => tools.visibleText());

  const place = (
    target: Target,
    look = (wanted: Target): Promise<Found | null> => tools.standing(wanted),
  ): Promise<Found> => until(missing(target), () => run(look, target));

  const surface: Surface = {
    text,
    waitFor: async (wanted) => {
      await until(
        async () => `the text "${wanted}". The page reads:\n${(await text()).slice(0, 1500)}`,
        () => run((said: string) => tools.says(said, false), wanted),
      );
    },
    waitForGone: async (wanted) => {
      await until(`the text "${wanted}" to go`, () =>
        run((said: string) => tools.says(said, true), wanted),
      );
    },
    has: (target) => run((wanted: Target) => tools.find(wanted).length > 0, target),
    click: async (target) => {
      // A person whose button moved away under the mouse would press again.
      for (let turn = 0; turn < mostPresses; turn++) {
        await hands.front();
        const { x, y } = await place(target, findForPress);
        await hands.clickAt(x, y);
        const how = await run(outcome).catch(() => 'gone' as const);
        // The words that are looked for next may stand on the page that is about to go as well.
        if (how === 'leaves') await until(`the page behind ${spell(target)}`, () => run(isAnother));
        if (how !== 'missed') return;
      }
      throw new Error(`Pressed ${mostPresses} times, and never met ${await missing(target)()}`);
    },
    fill: async (target, value) => {
      await hands.front();
      const { kind } = await place(target);
      if (/^SELECT|^INPUT (date|time|month|color|range)/.test(kind)) {
        await run(setValue, target, value);
        return;
      }
      // Pressed again if it moved away under the mouse.
      await until(`${spell(target)} to have the focus`, async () => {
        const { x, y } = await place(target);
        await hands.clickAt(x, y);
        return run(selectAll, target);
      });
      if (value === '') return hands.press('Delete');
      // Most of it as if pasted: hundreds of keys cost a browser seconds. The rest key by key.
      const pasted = value.slice(0, -lettersTyped);
      if (pasted !== '')
        await run((text) => document.execCommand('insertText', false, text), pasted);
      await hands.type(value.slice(-lettersTyped));
      // What was found moves up under the mouse a moment later.
      if (kind === 'INPUT search') await sleep(300);
    },
    press: async (key) => {
      await hands.front();
      if (!key.endsWith('Tab')) return hands.press(key);
      // Asked too soon, it is still on what it leaves, and the next Tab would pass by a place.
      await run(noteKeyboard).catch(() => undefined);
      await hands.press(key);
      return run(keyboardMoved).catch(() => undefined);
    },
    focused: () => run(nameOfFocused),
    value: async (target) => {
      await until(missing(target), () => surface.has(target));
      return run(readValue, target);
    },
    upload: async (target, path) => {
      await until(missing(target), () => surface.has(target));
      await hands.upload(target, path);
    },
    eval: (fn, ...args) => run(fn, ...args),
    axe: async () => {
      await hands.run(
        `if (typeof axe === 'undefined') { ${axeSource}\n; globalThis.axe ??= axe; }`,
        [],
      );
      return run(findViolations);
    },
    screenshot: async (path) => {
      await hands.front();
      await hands.screenshot(path);
    },
    pdf: (path) => hands.pdf(path),
    setViewport: (width, height) => hands.setViewport(width, height),
    setTheme: (theme) => hands.setTheme(theme),
    front: () => hands.front(),
    reload: () => hands.reload(),
    url: () => hands.url(),
    close: () => hands.close(),
  };
  return surface;
}

/** Empty where nothing has the keyboard: the document itself is nobody's place. */
function nameOfFocused(): string {
  const has = document.activeElement;
  const isNowhere = has === null || has === document.body || has === document.documentElement;
  return isNowhere ? '' : tools.name(has);
}

/** Marked in the document itself: a browser may run each of these in a world of its own. */
function noteKeyboard(): void {
  document.querySelector('[data-had-keyboard]')?.removeAttribute('data-had-keyboard');
  document.activeElement?.setAttribute('data-had-keyboard', '');
}

/** A dialog with one button keeps it, so nobody waits long. */
async function keyboardMoved(): Promise<void> {
  for (let waits = 0; waits < 100; waits++) {
    if (document.activeElement?.hasAttribute('data-had-keyboard') !== true) return;
    await new Promise((done) => setTimeout(done, 10));
  }
}

function selectAll(target: Target): Promise<true | null> {
  return tools.soon(() => {
    const field = tools.find(target)[0];
    if (!field || document.activeElement !== field) return null;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    else getSelection()?.selectAllChildren(field);
    return true;
  });
}

function setValue(target: Target, value: string): void {
  const field = tools.find(target)[0];
  const squeeze = tools.squeeze;
  if (field instanceof HTMLSelectElement) {
    const option = [...field.options].find((each) => squeeze(each.text) === value);
    if (!option)
      throw new Error(
        `No choice "${value}"; there is ${[...field.options].map((each) => each.text).join(', ')}`,
      );
    field.value = option.value;
  } else if (field instanceof HTMLInputElement) field.value = value;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  field?.dispatchEvent(new Event('change', { bubbles: true }));
}

function readValue(target: Target): string {
  const field = tools.find(target)[0];
  if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
    return field.checked ? 'on' : 'off';
  }
  const checked = field?.getAttribute('aria-checked') ?? field?.getAttribute('aria-pressed');
  if (checked) return checked === 'true' ? 'on' : 'off';
  return field && 'value' in field ? String(field.value) : (field?.textContent ?? '');
}

interface AxeResults {
  violations: {
    id: string;
    help: string;
    nodes: { html: string; target: unknown[]; failureSummary?: string }[];
  }[];
}
declare const axe: { run(context: unknown, options: unknown): Promise<AxeResults> };

/** What lies half below a bar at the window's foot is looked at again in the open. */
async function findViolations(): Promise<string[]> {
  // Both browsers show the same document: what does not hang on where things come to lie is dear
  // to look at, and one of them does it for both.
  const runOnly = navigator.userAgent.includes('Firefox')
    ? ['target-size', 'scrollable-region-focusable']
    : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  const place = scrollY;
  for (const violation of violations.filter(({ id }) => id === 'target-size')) {
    const still: typeof violation.nodes = [];
    for (const node of violation.nodes) {
      const [selector] = node.target;
      const element = typeof selector === 'string' ? document.querySelector(selector) : null;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const again =
        element === null
          ? undefined
          : await axe.run(element, { runOnly: ['target-size'], resultTypes: ['violations'] });
      if (again === undefined || again.violations.length > 0) still.push(node);
    }
    violation.nodes = still;
  }
  scrollTo({ top: place, behavior: 'instant' });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${help}: ${html.slice(0, 200)} (${failureSummary ?? ''})`,
    ),
  );
}

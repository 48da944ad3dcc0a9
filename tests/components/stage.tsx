import { options, render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let stages: HTMLElement[] = [];

/**
 * What waits for the next frame. Preact's own frame ends with a timer that asks the window, and the
 * window of a file's last test may be gone by then; so frames here are known, and none is left.
 */
const waiting = new Set<() => void>();
options.requestAnimationFrame = (work) => {
  const frame = () => {
    if (waiting.delete(frame)) work();
  };
  waiting.add(frame);
  setTimeout(frame);
};

afterEach(() => {
  draw(() => {
    for (const stage of stages) render(null, stage);
  });
  for (const frame of waiting) frame();
  for (const stage of stages) stage.remove();
  stages = [];
  location.hash = '';
});

/** Does something and lets the screen be drawn anew before going on. */
export function draw(work: () => void): void {
  void act(work);
}

/** Shows something and hands back the element it is shown in, and a way to show it anew. */
export function show(content: ComponentChildren) {
  const stage = document.createElement('div');
  document.body.append(stage);
  stages.push(stage);
  const again = (next: ComponentChildren) => draw(() => render(next, stage));
  again(content);
  return { stage, again };
}

/** The one element that matches, or a failing test. */
export function one(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function all(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

export function button(within: ParentNode, words: string): HTMLElement {
  const found = all(within, 'button').find(
    (each) => each.textContent === words || each.ariaLabel === words,
  );
  if (found === undefined) throw new Error(`No button says ${words}`);
  return found;
}

export function click(element: HTMLElement): void {
  draw(() => element.click());
}

export function press(element: EventTarget, key: string, more: KeyboardEventInit = {}): void {
  draw(() => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
}

export function typeInto(element: HTMLElement, text: string): void {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    throw new TypeError('Not a field');
  }
  draw(() => {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** As if the address bar had changed, and everybody heard. */
export function goTo(hash: string): void {
  draw(() => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

/** Lets what was promised happen, and what it changes be drawn. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  });
}

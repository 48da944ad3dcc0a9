import type { Target } from './driver.ts';
import type { Found, Tools } from './in-page.ts';

declare const tools: Tools;

/** From here on the page notes whether the next press meets what stands at this place now. */
export async function findForPress(target: Target): Promise<Found | null> {
  const found = await tools.standing(target);
  if (!found) return null;
  const { dataset } = document.documentElement;
  // What a press works: all of a label is its field, all of a button is the button.
  const worked = (node: unknown) => {
    if (!(node instanceof Element)) return null;
    const label = node.closest('label');
    return label?.control ?? node.closest('a, button, summary, input, select, textarea') ?? node;
  };
  const wanted = worked(document.elementFromPoint(found.x, found.y));
  // What is drawn anew meanwhile is another element with the same words.
  const look = (node: Element | null) =>
    node ? `${node.tagName} ${tools.name(node).slice(0, 80)}` : '';
  const words = look(wanted);
  const isWanted = (node: Element | null) => node === wanted || look(node) === words;
  const turn = String(Number(dataset['turn'] ?? 0) + 1);
  dataset['turn'] = turn;
  delete dataset['press'];
  const note = (as: string) => (event: Event) => {
    if (dataset['turn'] !== turn) return;
    dataset['press'] = isWanted(worked(event.target)) ? as : 'missed';
  };
  addEventListener('pointerdown', note('down'), { capture: true, once: true });
  // Nothing is pressed when what was under the mouse moved on before it was let go.
  addEventListener('click', note('met'), { capture: true, once: true });
  const noteLeaving = (event: MouseEvent) => {
    if (dataset['turn'] !== turn || dataset['press'] !== 'met' || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !['', '_self'].includes(link.target) || link.hasAttribute('download')) return;
    if (link.origin === location.origin && link.pathname !== location.pathname)
      dataset['press'] = 'leaves';
  };
  addEventListener('click', noteLeaving, { once: true });
  return found;
}

/** What became of a press. On a page that came of it nobody has noted anything. */
export async function outcome(): Promise<'gone' | 'met' | 'leaves' | 'missed'> {
  const { dataset } = document.documentElement;
  if (dataset['turn'] === undefined) return 'gone';
  // A tab that has only just come to the front may be given no press at all.
  for (let waits = 0; dataset['press'] === undefined && waits < 50; waits++) {
    await new Promise((done) => setTimeout(done, 20));
  }
  for (let waits = 0; dataset['press'] === 'down' && waits < 10; waits++) {
    await new Promise((done) => setTimeout(done, 20));
  }
  const { press } = dataset;
  return press === 'met' || press === 'leaves' ? press : 'missed';
}

/** Whether this is no longer the page that was pressed on. */
export function isAnother(): boolean {
  return document.documentElement.dataset['turn'] === undefined;
}

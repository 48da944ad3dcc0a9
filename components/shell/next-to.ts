/** Where something stood that is gone. */
export interface Place {
  readonly around: Node;
  /** What stood before it, and what has come there meanwhile. */
  readonly after: Node | null;
  readonly added: ReadonlySet<Node>;
}

const headings = 'h1, h2, h3, h4';
const reachable =
  'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex="0"]';
const texts = 'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea';
/** Nothing leads out of these. */
const bounds = 'dialog, main, body';

/** From what was seen to change; undefined when it did not go by itself. */
export function placeOf(gone: Node, records: readonly MutationRecord[]): Place | undefined {
  const record = records.find(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(gone)),
  );
  if (record === undefined) return undefined;
  const added = records
    .filter(({ target }) => target === record.target)
    .flatMap(({ addedNodes }) => [...addedNodes]);
  return { around: record.target, after: record.previousSibling, added: new Set(added) };
}

/**
 * Who has the keyboard next: what came in its place, what follows, what stands before, and then the
 * same one level up. `ancestors` are those that what is gone had, the nearest first.
 */
export function besides(
  place: Place | undefined,
  ancestors: readonly Element[],
): HTMLElement | undefined {
  const level = place?.around.isConnected === true ? place : undefined;
  const around = level?.around ?? ancestors.find((one) => one.isConnected);
  if (!(around instanceof Element)) return undefined;
  const nodes = [...around.childNodes];
  const start = level === undefined ? 0 : startOf(nodes, level);
  return nearest(nodes, start, start) ?? above(around);
}

/** New things may have come before what went: they stand in its place all the same. */
function startOf(nodes: readonly Node[], { after, added }: Place): number {
  let start = nodes.findIndex((node) => node === after) + 1;
  for (let node = nodes[start - 1]; node && added.has(node); node = nodes[start - 1]) start -= 1;
  return start;
}

function above(element: Element): HTMLElement | undefined {
  const parent = element.parentElement;
  if (parent === null || element.matches(bounds)) return undefined;
  const nodes = [...parent.childNodes];
  const at = nodes.findIndex((node) => node === element);
  return nearest(nodes, at, at + 1) ?? above(parent);
}

function nearest(nodes: readonly Node[], before: number, behind: number): HTMLElement | undefined {
  return firstIn(nodes.slice(behind)) ?? firstIn(nodes.slice(0, before).toReversed());
}

/** A thing's heading goes before what can be done with it. */
function firstIn(nodes: readonly Node[]): HTMLElement | undefined {
  for (const node of nodes) {
    if (!(node instanceof HTMLElement)) continue;
    const all = [node, ...node.querySelectorAll<HTMLElement>(`${headings}, ${reachable}`)];
    const found = all.find(canHave);
    if (found) return found;
  }
  return undefined;
}

function canHave(element: HTMLElement): boolean {
  if (!isSeen(element) || element.closest('.toast-place, [inert]') !== null) return false;
  if (element.matches(headings)) return true;
  return element.matches(reachable) && element.tabIndex >= 0 && !element.matches(':disabled');
}

export function isField(element: Element): element is HTMLElement {
  const isText = element instanceof HTMLElement && element.matches(texts);
  return isText && isSeen(element) && !element.matches(':disabled');
}

function isSeen(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

/** A heading takes the keyboard only when it is sent there. */
export function reach(element: HTMLElement | undefined): void {
  if (element?.matches(headings) === true && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
  }
  element?.focus();
}

/** Guards by what a node says of itself: `instanceof` fails for nodes of another frame. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): boolean {
  return node.nodeType === 3;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** The body of a frame of the same site; null for any other element and for frames we may not read. */
export function frameBody(element: Element): HTMLElement | null {
  if (!isFrame(element)) return null;
  try {
    return element.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The element that shows this one, in its own frame. */
export function above(element: Element): Element | null {
  const around = element.assignedSlot ?? element.parentElement;
  if (around !== null) return around;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** The nodes of one level, one at a time; null when there are no more. */
export interface Nodes {
  next(): Node | null;
}

/** What is shown inside an element: a shadow tree before its own children, a slot's guests first. */
export function shownNodes(element: Element): Nodes {
  const guests = isSlot(element) ? element.assignedNodes() : [];
  if (guests.length > 0) return new Guests(guests);
  return new Siblings((frameBody(element) ?? element.shadowRoot ?? element).firstChild);
}

/** No generator: with one object for every node of a page it would cost as much as the writing. */
class Siblings implements Nodes {
  #next: Node | null;

  constructor(first: Node | null) {
    this.#next = first;
  }

  next(): Node | null {
    const node = this.#next;
    // The page may move on while we pause: the next node is asked for before this one is used.
    if (node !== null) this.#next = node.nextSibling;
    return node;
  }
}

class Guests implements Nodes {
  readonly #nodes: readonly Node[];
  #at = 0;

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
  }

  next(): Node | null {
    return this.#nodes[this.#at++] ?? null;
  }
}

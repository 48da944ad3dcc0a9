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

/** What is shown inside an element: a shadow tree before its own children, a slot's guests first. */
export function shownNodes(element: Element): Iterator<Node> {
  const guests = isSlot(element) ? element.assignedNodes() : [];
  return guests.length > 0
    ? guests[Symbol.iterator]()
    : siblings((frameBody(element) ?? element.shadowRoot ?? element).firstChild);
}

function* siblings(first: Node | null): Generator<Node, undefined> {
  for (let node = first; node !== null;) {
    // The page may move on while we pause: the next node is asked for before this one is used.
    const next: Node | null = node.nextSibling;
    yield node;
    node = next;
  }
}

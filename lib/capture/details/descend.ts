/**
 * The elements inside `root` in document order, without recursion. Those for which `goInto` says
 * no are given, but not what is in them.
 */
export function* descend(root: Element, goInto: (element: Element) => boolean): Generator<Element> {
  let element: Element | null = root.firstElementChild;
  while (element !== null && element !== root) {
    const current: Element = element;
    yield current;
    element = goInto(current) ? current.firstElementChild : null;
    for (
      let at: Element | null = current;
      element === null && at !== null && at !== root;
      at = at.parentElement
    ) {
      element = at.nextElementSibling;
    }
  }
}

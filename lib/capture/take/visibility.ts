/** What of an element a person sees: all of it, only its children, or nothing. */
export type Sight = 'seen' | 'children' | 'none';

const inlineTags = new Set(
  'a abbr b bdi big cite code em font i label mark q s small span strong sub sup time u'.split(' '),
);

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

/**
 * Texts meant for screen readers alone are boxes of one pixel, clipped, or pushed off the page.
 * Collapsed sections keep their width, so they are not taken for one.
 */
function isTuckedAway(element: Element): boolean {
  // It takes a style to do so, and a style comes by a class, an id or an attribute.
  if (!element.hasAttributes()) return false;
  const style = styleOf(element);
  // Asked first: few elements are set apart from the flow, and their place is dearer to ask for.
  const position = style?.position;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const box = element.getBoundingClientRect();
  if (box.width > 1 || box.height > 1) return box.right <= -500;
  return style?.overflow !== 'visible' || (style.clip !== 'auto' && style.clip !== '');
}

const shown: CheckVisibilityOptions = { visibilityProperty: true, checkVisibilityCSS: true };

/**
 * `collapsed` is true inside a closed `details`: its content is the page's, only folded away, and
 * `checkVisibility` would say no to all of it.
 */
export function sightOf(element: Element, collapsed: boolean): Sight {
  if (!collapsed && typeof element.checkVisibility === 'function') {
    if (!element.checkVisibility(shown)) {
      if (!element.checkVisibility()) return displaysContents(element) ? 'seen' : 'none';
      return 'children';
    }
  } else {
    const style = styleOf(element);
    if (style?.display === 'none') return 'none';
    if (style?.visibility === 'hidden') return 'children';
  }
  return isTuckedAway(element) ? 'none' : 'seen';
}

function displaysContents(element: Element): boolean {
  return styleOf(element)?.display === 'contents';
}

/** True for an inline tag that the page's styles set on lines of its own. */
export function standsAlone(element: Element, tag: string): boolean {
  if (!inlineTags.has(tag)) return false;
  const display = styleOf(element)?.display ?? '';
  return /^(?:block|flex|grid|table|list-item|flow-root)/.test(display);
}

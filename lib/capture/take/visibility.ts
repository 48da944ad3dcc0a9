import { mayAppear } from './fading';
import { isTuckedAway } from './tucked-away';

/** What of an element a person sees: all of it, all once it has faded in, only its children, or nothing. */
export type Sight = 'seen' | 'faded' | 'children' | 'none';

const inlineTags = new Set(
  'a abbr b bdi big cite code em font i label mark q s small span strong sub sup time u'.split(' '),
);

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

const shown: CheckVisibilityOptions = { visibilityProperty: true, checkVisibilityCSS: true };
const solid: CheckVisibilityOptions = { ...shown, opacityProperty: true, checkOpacity: true };

/** What is known of the elements around one. */
export interface Surroundings {
  /**
   * Inside a closed `details`: its content is the page's, only folded away, and `checkVisibility`
   * would say no to all of it.
   */
  readonly collapsed: boolean;
  /** Inside something transparent that is taken all the same. */
  readonly faded: boolean;
}

export function sightOf(
  element: Element,
  named: boolean,
  { collapsed, faded }: Surroundings,
): Sight {
  let sight: Sight = 'seen';
  if (!collapsed && typeof element.checkVisibility === 'function') {
    if (!element.checkVisibility(faded ? shown : solid)) {
      if (!element.checkVisibility()) return displaysContents(element) ? 'seen' : 'none';
      if (!element.checkVisibility(shown)) return 'children';
      sight = fadedSight(element);
    }
  } else {
    const style = styleOf(element);
    if (style?.display === 'none') return 'none';
    if (style?.visibility === 'hidden') return 'children';
    if (style?.opacity === '0' && !faded) sight = fadedSight(element);
  }
  return sight !== 'none' && isTuckedAway(element, named) ? 'none' : sight;
}

function fadedSight(element: Element): Sight {
  return mayAppear(element, styleOf(element), 'opacity') ? 'faded' : 'none';
}

function displaysContents(element: Element): boolean {
  return styleOf(element)?.display === 'contents';
}

/** True for an inline tag that the page's styles set on lines of its own. */
export function standsAlone(element: Element, tag: string): boolean {
  if (!inlineTags.has(tag)) return false;
  const display = styleOf(element)?.display ?? 'inline';
  if (display === 'inline') return false;
  return /^(?:block|flex|grid|table|list-item|flow-root)/.test(display);
}

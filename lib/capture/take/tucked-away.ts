import { above } from './branches';
import { clipsAll, cutsAll } from './clipping';
import { mayAppear } from './fading';

/** Texts for screen readers alone stand this far away. */
const far = -500;

/**
 * Texts meant for screen readers alone are boxes of one pixel, clipped, or pushed off the page. So
 * is what a page says to machines and to nobody else. Collapsed sections keep their width, so they
 * are not taken for one.
 */
export function isTuckedAway(element: Element, named: boolean): boolean {
  // It takes a style to do so, and a style comes by a class, an id or an attribute.
  if (!element.hasAttributes()) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  const { position } = style;
  // Asked first: few elements are set apart from the flow, and their place is dearer to ask for.
  const apart = position === 'absolute' || position === 'fixed';
  if (apart && (clipsAll(style.clip) || isTiny(element, style))) return true;
  if (named && isSet(style.clipPath) && isCutAway(element, style)) return true;
  const moved = named && isSet(style.transform);
  if (moved && isScaledAway(element) && !mayAppear(element, style, 'transform')) return true;
  if (!apart && !moved && !(position === 'relative' && isPulled(style))) return false;
  return isOffPage(element, style, apart) && !(moved && mayAppear(element, style, 'transform'));
}

/** Can be told from others of its kind, as style sheets do it. */
export function isNamed(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('class') || element.hasAttribute('style') || element.hasAttribute('id')
  );
}

/** Where nothing is laid out, styles are empty. */
function isSet(value: string | undefined): boolean {
  return value !== 'none' && value !== '' && value !== undefined;
}

function isCutAway(element: Element, style: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  return cutsAll(style.clipPath, width, height) && !mayAppear(element, style, 'clip-path');
}

function isTiny(element: Element, style: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > 1 || height > 1) return false;
  return style.overflow !== 'visible' || (style.clip !== 'auto' && style.clip !== '');
}

function isScaledAway(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width >= 1 && height >= 1) return false;
  return 'offsetWidth' in element && element.offsetWidth !== 0;
}

function isPulled({ left, top }: CSSStyleDeclaration): boolean {
  return Math.min(Number.parseFloat(left) || 0, Number.parseFloat(top) || 0) <= far;
}

/** Wholly left of the page or above it, and not in a part of it that scrolls or slides there. */
function isOffPage(element: Element, style: CSSStyleDeclaration, apart: boolean): boolean {
  const { defaultView: window, body, documentElement: root } = element.ownerDocument;
  if (window === null) return false;
  const box = element.getBoundingClientRect();
  const fixed = style.position === 'fixed';
  const right = box.right + (fixed ? 0 : window.scrollX);
  const bottom = box.bottom + (fixed ? 0 : window.scrollY);
  // Without a size it may hold what stands elsewhere.
  const edge = box.width > 1 && box.height > 1 ? 0 : far;
  const leftwards = right <= edge && window.getComputedStyle(root).direction !== 'rtl';
  if (!leftwards && bottom > edge) return false;
  let framed = false;
  for (let at = above(element); at !== null && at !== body; at = above(at)) {
    if (at.scrollTop > 0 || at.scrollLeft > 0) return false;
    framed ||= window.getComputedStyle(at).overflowX !== 'visible';
  }
  return !framed || (apart && Math.min(leftwards ? right : 0, bottom) <= far);
}

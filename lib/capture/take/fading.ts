/**
 * Pages bring in what a reader scrolls or turns to: it fades, slides or grows, and until then it is
 * there and nobody sees it. It is theirs to read, so it is taken where it can still appear: by a
 * transition or an animation of its own, or by a script that waits for the reader to come further.
 */
export function mayAppear(
  element: Element,
  style: CSSStyleDeclaration | null,
  property: 'opacity' | 'clip-path' | 'transform',
): boolean {
  if (style === null) return true;
  if (style.animationName !== 'none' && style.animationName !== '') return true;
  const changing = style.transitionProperty.split(/, ?/);
  const changes = changing.includes('all') || changing.includes(property);
  if (changes && /[1-9]/.test(style.transitionDuration)) return true;
  // Scripts write into the element what they will take away again.
  const written = element.getAttribute('style')?.includes(property) ?? false;
  return written && isStillToCome(element);
}

/** Further down than the reader has come; in a tab that nobody has looked at, that is everything. */
function isStillToCome(element: Element): boolean {
  const { hidden, defaultView } = element.ownerDocument;
  return hidden || element.getBoundingClientRect().top >= (defaultView?.innerHeight ?? 0);
}

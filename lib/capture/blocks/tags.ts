import { words } from '../values/text';

const inline = words(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark ' +
    'nobr output q ruby rt s samp slot small span strike strong sub sup svg time tt u var wbr',
);

const unread = words(
  'script style noscript template svg canvas video audio object embed input textarea select datalist ' +
    'map math iframe frame head title meta link base progress meter dialog',
);

export function isInline(element: Element): boolean {
  return inline.has(element.localName) && !isMarked(element, 'data-gw-block');
}

/** Holds no text of the page: code, drawings, and fields a person may be filling in. */
export function isUnread(element: Element): boolean {
  return unread.has(element.localName) || isMarked(element, 'data-gw-hidden');
}

/** Most elements have no attributes at all, which is quicker to ask than for one by its name. */
function isMarked(element: Element, name: string): boolean {
  return element.hasAttributes() && element.hasAttribute(name);
}

const levels = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/** 1 to 6 for a heading, by tag or by role. */
export function headingLevel(element: Element): number | undefined {
  const byTag = levels.get(element.localName);
  if (byTag !== undefined) return byTag;
  if (!element.hasAttributes() || element.getAttribute('role') !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}

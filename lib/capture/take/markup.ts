const skippedTags = new Set(
  'script style noscript template svg canvas video audio object embed input textarea select datalist map math link meta base title head'.split(
    ' ',
  ),
);

const voidTags = new Set('area base br col hr img link meta source track wbr'.split(' '));

/** What a reader of the snapshot may need to know of an element; the rest stays in the page. */
const keptAttributes = new Set(
  (
    'id class href src srcset alt title lang dir name content rel property typeof vocab resource about ' +
    'itemprop itemscope itemtype itemid itemref datetime pubdate role aria-label aria-level aria-hidden ' +
    'aria-modal aria-roledescription colspan rowspan scope headers summary cite type charset http-equiv data-cfemail'
  ).split(' '),
);

/** No single attribute is worth more than this; images written into their address are not kept. */
const longestAttribute = 2_000;

export function isSkipped(tag: string): boolean {
  return skippedTags.has(tag);
}

export function isVoid(tag: string): boolean {
  return voidTags.has(tag);
}

export function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

function escapeAttribute(text: string): string {
  return /[&"<>]/.test(text) ? escapeText(text).replaceAll('"', '&quot;') : text;
}

/** Opening tag of an element, with the attributes that are kept, and `extra` as it stands. */
export function openTag(element: Element, tag: string, extra: string): string {
  // Most elements have no attributes, and to ask for their names makes a list each time.
  if (!element.hasAttributes()) return `<${tag}${extra}>`;
  let text = `<${tag}`;
  for (const name of element.getAttributeNames()) {
    if (!keptAttributes.has(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (value.length > longestAttribute) continue;
    if (value.includes(':') && /^\s*(?:javascript|data|vbscript):/i.test(value)) continue;
    text += value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
  }
  return `${text}${extra}>`;
}

/** Most of a page; they need no second look. */
const knownTags = new Set(
  'a p div span li ul ol td tr th table tbody strong em b i h1 h2 h3 h4 section article header footer nav main img br'.split(
    ' ',
  ),
);

/** A tag name that can be written; names a parser would not give back are taken as `span`. */
export function writableTag(name: string): string {
  if (knownTags.has(name)) return name;
  const tag = name.toLowerCase();
  return /^[a-z][a-z0-9-]*$/.test(tag) && tag !== 'plaintext' && tag !== 'xmp' ? tag : 'span';
}

import { Readability } from '@mozilla/readability';
import { isOutside, type Passage, type Walked } from './blocks/passage';

export interface Article {
  /** The passages that belong to it. */
  readonly passages: ReadonlySet<Passage>;
  readonly length: number;
  readonly byline?: string;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

const mark = 'data-gw-n';
/** Readability's time grows faster than the page; such pages are no articles. */
const mostPassages = 8_000;
const leastProse = 140;
const leastScore = 20;

/** Enough running text, by the same measure as Readability's own check, without asking the document again. */
export function looksReadable(passages: readonly Passage[]): boolean {
  if (passages.length > mostPassages) return false;
  let score = 0;
  for (const { text, region, kind, anchors } of passages) {
    if (text.length <= leastProse || (region !== 'content' && region !== 'aside') || kind === 'row')
      continue;
    if (
      anchors.length > 0 &&
      anchors.reduce((sum, anchor) => sum + anchor.text.length, 0) > text.length / 2
    )
      continue;
    score += Math.sqrt(text.length - leastProse);
    if (score > leastScore) return true;
  }
  return false;
}

/** Furniture is taken away first, unless that would take most of the page with it. */
function mostlyInside(passages: readonly Passage[]): boolean {
  let inside = 0;
  let all = 0;
  for (const { text, region } of passages) {
    all += text.length;
    if (!isOutside(region)) inside += text.length;
  }
  return inside * 2 >= all;
}

/**
 * The article in the document, as Readability sees it. The document is used up: it must be one
 * that nobody else holds, and everything else must have been read from it before.
 */
export function readArticle(
  document: Document,
  { passages, furniture }: Pick<Walked, 'passages' | 'furniture'>,
): Article | undefined {
  if (mostlyInside(passages)) for (const element of furniture) element.remove();
  for (const [index, { element }] of passages.entries()) {
    const before = element.getAttribute(mark);
    element.setAttribute(mark, before === null ? String(index) : `${before} ${index}`);
  }
  const read = new Readability(document, {
    serializer: (root) => root,
    charThreshold: 250,
    disableJSONLD: true,
  }).parse();
  const root = read?.content;
  if (read === null || root === null || root === undefined || !isElement(root)) return undefined;
  const found = new Set<Passage>();
  const elements = root.querySelectorAll(`[${mark}]`);
  for (const element of elements) {
    for (const index of (element.getAttribute(mark) ?? '').split(' ')) {
      const passage = passages[Number(index)];
      if (passage !== undefined) found.add(passage);
    }
  }
  const byline = read.byline?.trim();
  return { passages: found, length: read.length ?? 0, ...(byline ? { byline } : {}) };
}

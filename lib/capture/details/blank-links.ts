import type { Anchor } from '../blocks/passage';
import { decodeProtectedLink } from '../values/protected-email';
import type { Reading } from './reading';

const reaching = 'a[href^="mailto:" i], a[href^="tel:" i], a[href*="/cdn-cgi/l/email-protection#"]';
const most = 2_000;

export interface BlankLink {
  readonly anchor: Anchor;
  readonly line: number;
}

/** For every element around a passage, the first and last passage in it. */
type Boxes = ReadonlyMap<Element, { readonly first: number; last: number }>;

function boxesOf({ passages }: Reading): Boxes {
  const boxes = new Map<Element, { readonly first: number; last: number }>();
  for (const [index, { element }] of passages.entries()) {
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const known = boxes.get(box);
      if (known === undefined) boxes.set(box, { first: index, last: index });
      else known.last = index;
    }
  }
  return boxes;
}

const largestBox = 200;

/** The passage that stands in the smallest box around the link, before it if there is one. */
function passageBeside(
  link: Element,
  boxes: Boxes,
  { passages }: Reading,
): { passage: number; last: boolean } | undefined {
  let around: Element | null = link;
  while (around !== null && !boxes.has(around)) around = around.parentElement;
  const box = around === null ? undefined : boxes.get(around);
  if (box === undefined || box.last - box.first > largestBox) return undefined;
  for (let at = box.last; at >= box.first; at--) {
    const element = passages[at]?.element;
    if (element === undefined) continue;
    const follows = element.compareDocumentPosition(link) & element.DOCUMENT_POSITION_FOLLOWING;
    if (follows !== 0 && (at === box.first || element !== around))
      return { passage: at, last: true };
  }
  return { passage: box.first, last: false };
}

/** Links to a mailbox or a telephone that show a picture alone, in a block or cell without words. */
export function readBlankLinks(reading: Reading): BlankLink[] {
  const links = [...reading.document.querySelectorAll(reaching)]
    .slice(0, most)
    .filter(
      (link) => !/\S/.test(link.textContent ?? '') && link.closest('[data-gw-hidden]') === null,
    );
  if (links.length === 0) return [];
  const boxes = boxesOf(reading);
  const known = new Set(reading.passages.flatMap(({ anchors }) => anchors.map(({ href }) => href)));
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [index, { passage }] of reading.lines.entries()) {
    if (!first.has(passage)) first.set(passage, index);
    last.set(passage, index);
  }
  return links.flatMap((link) => {
    const said = link.getAttribute('href') ?? '';
    const address = decodeProtectedLink(said);
    const href = address === undefined ? said : `mailto:${address}`;
    if (known.has(href)) return [];
    const beside = passageBeside(link, boxes, reading);
    if (beside === undefined) return [];
    const line = (beside.last ? last : first).get(beside.passage);
    return line === undefined ? [] : [{ anchor: { text: '', href, line: 0 }, line }];
  });
}

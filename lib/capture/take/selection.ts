import type { Selected } from '../../domain/snapshot';

const longestSelection = 20_000;
const surroundings = 64;

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function rangeText(
  document: Document,
  from: [Node, number] | undefined,
  to: [Node, number] | undefined,
  within: Node,
): string {
  const range = document.createRange();
  range.selectNodeContents(within);
  if (from !== undefined) range.setStart(...from);
  if (to !== undefined) range.setEnd(...to);
  return fold(range.toString());
}

/** The nearest element around the selection that holds more words than the selection itself. */
function surrounding(range: Range): Node {
  let node: Node = range.commonAncestorContainer;
  const length = range.toString().length + surroundings * 2;
  for (let climbed = 0; climbed < 6; climbed++) {
    const { parentElement } = node;
    if (parentElement === null || (node.textContent ?? '').length >= length) break;
    node = parentElement;
  }
  return node;
}

/** What the reader had selected, or nothing. Fields of a form are never read. */
export function takeSelection(document: Document): Selected | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const text = fold(selection.toString()).trim().slice(0, longestSelection);
  if (text === '') return undefined;
  const range = selection.getRangeAt(0);
  const around = surrounding(range);
  const start: [Node, number] = [range.startContainer, range.startOffset];
  const end: [Node, number] = [range.endContainer, range.endOffset];
  return {
    text,
    before: rangeText(document, undefined, start, around).slice(-surroundings),
    after: rangeText(document, end, undefined, around).slice(0, surroundings),
  };
}

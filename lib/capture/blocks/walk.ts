import { decodeProtected, decodeProtectedLink } from '../values/protected-email';
import { spaced } from '../values/text';
import { Buffer } from './buffer';
import {
  isOutside,
  type Line,
  type Passage,
  type Picture,
  type Region,
  type Walked,
} from './passage';
import { isMainPart, regionOf } from './regions';
import { isDataTable, readTable, type ReadCell } from './tables';
import { headingLevel, isInline, isUnread } from './tags';

const mostNodes = 400_000;
const mostPassages = 40_000;

/** What the blocks inside an element are, unless an element further in says otherwise. */
interface Block {
  readonly element: Element;
  readonly region: Region;
  readonly inMain: boolean;
  /** Inside `main` or `article`, where a header is the text's own. */
  readonly inner: boolean;
  readonly kind: Passage['kind'];
  readonly level: number | undefined;
}

/** An element being walked through: inline ones belong to the block around them. */
interface Level {
  readonly element: Element;
  readonly inline: boolean;
  readonly block: Block;
}

const kindByTag = new Map<string, Passage['kind']>([
  ['li', 'item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['p', 'paragraph'],
]);

function open(element: Element, above: Block): Level {
  if (isInline(element)) return { element, inline: true, block: above };
  const level = headingLevel(element);
  const inMain = above.inMain || isMainPart(element);
  const inner = above.inner || inMain || element.localName === 'article';
  const { region } = above;
  const own = region === 'content' || region === 'aside' ? regionOf(element, inner) : undefined;
  const kept = above.kind === 'heading' || above.kind === 'quote' ? above.kind : undefined;
  const byTag = above.kind === 'quote' ? undefined : kindByTag.get(element.localName);
  const usual = above.kind === 'item' ? 'item' : 'paragraph';
  const block: Block = {
    element,
    region: own ?? region,
    inMain,
    inner,
    kind: level === undefined ? (byTag ?? kept ?? usual) : 'heading',
    level: level ?? (kept === undefined ? undefined : above.level),
  };
  return { element, inline: false, block };
}

/** Reads one tree into passages, in the order of the text, in a single pass without recursion. */
class Walk {
  readonly passages: Passage[] = [];
  readonly pictures: Picture[] = [];
  readonly furniture: Element[] = [];
  truncated = false;
  /** The levels around the one that is being walked through. */
  readonly #above: Level[] = [];
  #level: Level;
  readonly #buffer = new Buffer();
  #label = '';

  constructor(root: Block) {
    this.#level = { element: root.element, inline: false, block: root };
  }

  #flush(): void {
    const read = this.#buffer.flush();
    if (read === undefined) return;
    const { element, region, inMain, kind, level } = this.#level.block;
    const text = joined(read.lines);
    if (element.localName === 'dt') {
      this.#label = text.replace(/\s*:$/, '');
      return;
    }
    const label = this.#label;
    const paired = label !== '' && element.closest('dd') !== null;
    if (!paired) this.#label = '';
    this.passages.push({
      ...read,
      text,
      element,
      region,
      inMain,
      kind: paired ? 'pair' : kind,
      ...(paired ? { label } : {}),
      ...(level === undefined ? {} : { level }),
    });
  }

  #enter(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') this.#buffer.breakLine();
    else if (tag === 'hr') this.#flush();
    else if (tag === 'img') this.#picture(element);
    if (tag === 'br' || tag === 'hr' || tag === 'img' || isUnread(element)) return false;
    const hidden = protectedIn(element);
    if (hidden !== undefined) {
      this.#buffer.add(hidden);
      return false;
    }
    const level = open(element, this.#level.block);
    if (!level.inline) this.#flush();
    if (isOutside(level.block.region) && !isOutside(this.#level.block.region))
      this.furniture.push(element);
    if (tag === 'table' && this.#table(element, level.block)) return false;
    this.#above.push(this.#level);
    this.#level = level;
    if (level.inline) this.#buffer.edge();
    if (tag === 'a') this.#openLink(element);
    return true;
  }

  #openLink(element: Element): void {
    const href = element.getAttribute('href') ?? '';
    const address = decodeProtectedLink(href);
    if (href !== '') this.#buffer.openLink(address === undefined ? href : `mailto:${address}`);
  }

  #leave(): void {
    const { element, inline } = this.#level;
    if (!inline) this.#flush();
    else this.#buffer.edge();
    if (element.localName === 'a') this.#buffer.closeLink();
    if (element.localName === 'dl') this.#label = '';
    const above = this.#above.pop();
    if (above === undefined) throw new Error('walked out of the document');
    this.#level = above;
  }

  #picture(element: Element): void {
    const src = element.getAttribute('src') ?? '';
    if (src === '') return;
    const alt = element.getAttribute('alt') ?? '';
    const { region } = this.#level.block;
    this.pictures.push({ src, alt, element, region, before: this.passages.length });
  }

  #table(element: Element, level: Block): boolean {
    if (!isTable(element) || !isDataTable(element)) return false;
    for (const row of readTable(element, level, (cell) => this.#cell(cell, level))) {
      this.passages.push(row);
    }
    return true;
  }

  #cell(cell: Element, level: Block): ReadCell {
    const inner = new Walk({ ...level, element: cell, kind: 'paragraph' });
    inner.run(cell);
    for (const picture of inner.pictures) {
      this.pictures.push({ ...picture, before: this.passages.length });
    }
    let shift = 0;
    const anchors = inner.passages.flatMap((passage) => {
      const moved = passage.anchors.map((anchor) => ({ ...anchor, line: anchor.line + shift }));
      shift += passage.lines.length;
      return moved;
    });
    const lines = inner.passages.flatMap((passage) => passage.lines);
    const listed = inner.passages.length > 1 && inner.passages.every(({ kind }) => kind === 'item');
    const items = listed
      ? inner.passages.map((item) => ({
          lines: item.lines,
          text: item.text,
          anchors: item.anchors,
        }))
      : [];
    return { lines, text: joined(lines), anchors, items };
  }

  #text(text: string): void {
    const kept = this.#level.element.localName === 'pre';
    this.#buffer.add(kept ? text.replace(/[^\S\n]+/g, ' ') : spaced(text));
  }

  run(root: Element): void {
    let node: Node | null = root.firstChild;
    let nodes = 0;
    while (node !== null) {
      if (++nodes > mostNodes || this.passages.length > mostPassages) {
        this.truncated = true;
        break;
      }
      if (node.nodeType === 3) this.#text(node.nodeValue ?? '');
      else if (isElement(node) && this.#enter(node)) {
        const first: Node | null = node.firstChild;
        if (first !== null) {
          node = first;
          continue;
        }
        this.#leave();
      }
      let next: Node | null = node.nextSibling;
      while (next === null) {
        node = node.parentNode;
        if (node === root || node === null) break;
        this.#leave();
        next = node.nextSibling;
      }
      node = next;
    }
    this.#flush();
  }
}

/** An address that the site gives to browsers only. */
function protectedIn(element: Element): string | undefined {
  const code = element.hasAttributes() ? element.getAttribute('data-cfemail') : null;
  return code === null ? undefined : decodeProtected(code);
}

function joined(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isTable(element: Element): element is HTMLTableElement {
  return element.localName === 'table' && 'rows' in element;
}

export function walkDocument(document: Document): Walked {
  const root = document.body ?? document.documentElement;
  if (root === null) return { passages: [], pictures: [], furniture: [], truncated: false };
  const walk = new Walk({
    element: root,
    region: 'content',
    inMain: false,
    inner: false,
    kind: 'paragraph',
    level: undefined,
  });
  walk.run(root);
  return walk;
}

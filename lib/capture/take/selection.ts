import type { Selected } from '../../domain/snapshot';

const longestSelection = 20_000;
const surroundings = 64;

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The reader's selection, put together from the words that the walk takes and from no others. */
export interface Selecting {
  /** Words of the page, in its order. */
  readonly take: (node: Node) => void;
  /** Where one block ends and the next begins. */
  readonly edge: () => void;
  /** What was selected of all that; nothing when it is not among it. */
  readonly taken: () => Selected | undefined;
}

/** A selection of this moment; nothing when nobody selected anything. */
export function beginSelection(document: Document): Selecting | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  return new Around(selection.getRangeAt(0).cloneRange());
}

class Around implements Selecting {
  readonly #range: Range;
  #before = '';
  #text = '';
  #after = '';
  #begun = false;
  #edge = false;

  constructor(range: Range) {
    this.#range = range;
  }

  edge(): void {
    this.#edge = true;
  }

  take(node: Node): void {
    const { startContainer, startOffset, endContainer, endOffset } = this.#range;
    const text = node.nodeValue ?? '';
    if (!this.#range.intersectsNode(node)) {
      if (this.#begun) this.#addAfter(text);
      else this.#addBefore(text);
      return;
    }
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : text.length;
    if (!this.#begun) this.#addBefore(text.slice(0, from));
    this.#begun = true;
    if (this.#text.length < longestSelection) this.#text += this.#gap() + text.slice(from, to);
    // What came between, from a frame or a shadow tree, can't be selected together with this.
    this.#after = '';
    this.#addAfter(text.slice(to));
  }

  taken(): Selected | undefined {
    const text = fold(this.#text).trim().slice(0, longestSelection);
    return text === '' ? undefined : { text, before: this.#before, after: this.#after };
  }

  #addBefore(text: string): void {
    const told = fold(this.#before + this.#gap() + text);
    this.#before = (this.#before === '' ? told.trimStart() : told).slice(-surroundings);
  }

  #addAfter(text: string): void {
    if (this.#after.length >= surroundings || (text === '' && !this.#edge)) return;
    this.#after = fold(this.#after + this.#gap() + text.slice(0, 10 * surroundings)).slice(
      0,
      surroundings,
    );
  }

  #gap(): string {
    const gap = this.#edge ? ' ' : '';
    this.#edge = false;
    return gap;
  }
}

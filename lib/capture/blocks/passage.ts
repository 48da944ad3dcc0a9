import type { BlockKind, Link } from '../../domain/page';

/** Where on a page something stands, by what its containers call themselves. */
export type Region = 'content' | 'nav' | 'header' | 'footer' | 'aside' | 'furniture';

/** Regions that are never part of what a page is there for. */
export function isOutside(region: Region): boolean {
  return region === 'nav' || region === 'footer' || region === 'furniture';
}

export interface Line {
  readonly text: string;
  /** The line cut where an inline element begins or ends; one part when there is none. */
  readonly parts: readonly string[];
}

export interface Anchor extends Link {
  /** Index of the line it stands in. */
  readonly line: number;
}

export interface Cell {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** What the table calls the column; empty when it does not say. */
  readonly header: string;
}

/** A block with what is known while reading and not kept: its element, lines and surroundings. */
export interface Passage {
  readonly kind: BlockKind;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly anchors: readonly Anchor[];
  readonly element: Element;
  readonly region: Region;
  /** Inside what the page itself marks as its main part. */
  readonly inMain: boolean;
  readonly level?: number;
  readonly label?: string;
  readonly cells?: readonly Cell[];
}

export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly element: Element;
  readonly region: Region;
  /** How many passages stood before it. */
  readonly before: number;
}

export interface Walked {
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
  /** Outermost elements of navigation, footers and furniture. */
  readonly furniture: readonly Element[];
  readonly truncated: boolean;
}

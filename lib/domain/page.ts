import type { Selected } from './snapshot';

/** A page as read: its text in blocks, and the details found in it. Plain data throughout. */
export interface Page {
  readonly url: string;
  /** What the page calls its own address; may be stale, so never the only key of a page. */
  readonly canonical?: string;
  /** Without the site's tail. */
  readonly title: string;
  readonly site: string;
  readonly author?: string;
  /** ISO dates, as exact as the page says: `2026-03`, `2026-03-14`, or with a time. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47, as declared or recognised from the text; empty when neither. */
  readonly lang: string;
  readonly seen: number;
  readonly blocks: readonly Block[];
  readonly selection?: Selected;
  readonly subject?: Party;
  /** Others on the page, in its order; on a roster, its rows. */
  readonly people: readonly Party[];
  readonly details: readonly Detail[];
  readonly truncated: boolean;
  /** Of a file: its name. Its `url` is then where somebody says it came from, or empty. */
  readonly file?: string;
}

export const blockKinds = [
  'heading',
  'paragraph',
  'item',
  'pair',
  'row',
  'quote',
  'caption',
] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface Block {
  readonly kind: BlockKind;
  /** Visible words, white space folded. Of a pair, the value; of a row, its cells joined by " · ". */
  readonly text: string;
  /** Part of what the page is there for, as opposed to navigation, furniture and other stories. */
  readonly main: boolean;
  /** 1 to 6, headings only. */
  readonly level?: number;
  /** Pairs only: what the value is called on the page. */
  readonly label?: string;
  /** Rows only. */
  readonly cells?: readonly string[];
  readonly links?: readonly Link[];
  /** Page number, from a PDF. */
  readonly page?: number;
}

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Somebody a page is about or names. */
export interface Party {
  readonly form: 'person' | 'organization';
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
  /** The words of the page this was read from. */
  readonly words: string;
  readonly confidence: number;
}

export const detailKinds = [
  'email',
  'phone',
  'fax',
  'address',
  'website',
  'social',
  'photo',
  'hours',
  'date',
] as const;
export type DetailKind = (typeof detailKinds)[number];

export interface Address {
  readonly street?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

/** One value read from the page, with the words it was read from. A wrong one is worse than none. */
export type Detail = DetailBase &
  (
    | { readonly kind: 'address'; readonly value: Address }
    | { readonly kind: Exclude<DetailKind, 'address'>; readonly value: string }
  );

interface DetailBase {
  /** The name of the person or organization it belongs to, where the page makes that clear. */
  readonly of?: string;
  readonly words: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The words of one block as they stand in the page's text. */
export function blockText(block: Block): string {
  return block.label === undefined ? block.text : `${block.label}: ${block.text}`;
}

/** The whole text of a page; positions of quotes count in this string. */
export function pageText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

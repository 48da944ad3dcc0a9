import type { PaperSize, PrivateThing } from '../domain/meeting-paper';
import type { Language } from '../language/language';

/** One piece of paper for one purpose, as data: every way of showing it is made from this. */
export interface SheetDocument {
  readonly kind: SheetKind;
  readonly language: Language;
  readonly locale: string;
  /** What a file or a window with it is called. */
  readonly title: string;
  readonly sections: readonly Section[];
  readonly footer: Footer;
  readonly size: PaperSize;
  readonly copies: number;
  /** Every section there could be, in its order. */
  readonly outline: readonly SectionChoice[];
  /** Every line there is, for whoever composes the sheet: left out ones too. */
  readonly lines: readonly LineChoice[];
  /** What stays off because it is private, until it is switched on for this sheet. */
  readonly withheld: readonly Withheld[];
  readonly notes: readonly Note[];
}

export type SheetKind = 'prep' | 'dossier' | 'leave-behind' | 'letter' | 'worksheet';

export interface Footer {
  /** Stands on the left of every page. */
  readonly words: string;
  /** Team papers are numbered copy by copy, collected and shredded. */
  readonly numbered: boolean;
}

/** Where a section stands: across the page, in the narrow or the wide column, or as one of a row. */
export type SectionPlace = 'full' | 'narrow' | 'wide' | 'third';

export interface Section {
  readonly id: string;
  readonly title?: string;
  /** Explains the mark of its steps. */
  readonly aside?: string;
  readonly place: SectionPlace;
  /** Begins on a page of its own. */
  readonly newPage: boolean;
  readonly blocks: readonly Block[];
}

/** Words that can be edited, moved and left out; `id` stays the same however they change. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** Numbers of the sources that stand behind it. */
  readonly sources: readonly number[];
}

/** The smallest thing that a page break may not divide. */
export type Block =
  /** `mark` is its number, or words that lead it in. */
  | { readonly kind: 'line'; readonly look: LineLook; readonly line: Line; readonly mark?: string }
  /** A small heading within a section. */
  | { readonly kind: 'sub'; readonly text: string }
  | { readonly kind: 'pair'; readonly label: string; readonly line: Line }
  | {
      readonly kind: 'step';
      readonly minutes: string;
      readonly title: string;
      /** Stays when there are only ten minutes. */
      readonly stays: boolean;
      readonly lines: readonly Line[];
      readonly who: string;
    }
  | {
      readonly kind: 'ask';
      readonly label: string;
      readonly line: Line;
      /** The one step and its day. */
      readonly step?: Line;
      readonly small: readonly Line[];
    }
  | {
      readonly kind: 'head';
      readonly eyebrow: string;
      readonly names: string;
      readonly left: readonly Line[];
      readonly right: readonly Line[];
    }
  /** Empty lines to write on. */
  | { readonly kind: 'write'; readonly label: string; readonly rows: number }
  /** Boxes to tick. */
  | { readonly kind: 'tick'; readonly label: string; readonly options: readonly string[] }
  /** A table to fill in by hand, or one row of it that is filled already. */
  | {
      readonly kind: 'grid';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly empty: number;
    }
  | { readonly kind: 'source'; readonly source: Source; readonly number: number };

export type LineLook = 'plain' | 'bullet' | 'number' | 'purpose' | 'small' | 'tick' | 'letter';

/** Where something was read, said or heard. */
export interface Source {
  readonly key: string;
  readonly title: string;
  readonly site: string;
  readonly seen: string;
  readonly url: string;
}

export interface SectionChoice {
  readonly id: string;
  readonly out: boolean;
  readonly movable: boolean;
  /** Sections change places among those of their own part of the paper. */
  readonly part: string;
}

export interface LineChoice {
  readonly id: string;
  readonly section: string;
  /** As it stands on the sheet, or would. */
  readonly text: string;
  readonly out: boolean;
  readonly edited: boolean;
  /** What it was made from says something else by now. */
  readonly changed: boolean;
  /** The entry it is made from, to be kept with an edit. */
  readonly entry?: string;
  /** Private, and on this sheet because somebody switched it on. */
  readonly thing?: WithheldThing;
}

/** `never-on-paper` findings go on paper one by one only; the others also by their kind. */
export type WithheldThing = PrivateThing | 'never-on-paper';

export interface Withheld {
  readonly id: string;
  readonly thing: WithheldThing;
  readonly text: string;
}

/** What whoever composes the sheet should know; it never prints. */
export type Note =
  | { readonly kind: 'messages-few' | 'messages-many'; readonly count: number }
  | { readonly kind: 'no-ask' | 'no-purpose' | 'no-when' | 'nobody' };

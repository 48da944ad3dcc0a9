import type { CountryCode } from 'libphonenumber-js/min';
import type { Detail, Party } from '../../domain/page';
import type { Line, Passage, Picture } from '../blocks/passage';

/** One line of the page with where it stands and what its surroundings call it. */
export interface PlacedLine extends Line {
  readonly passage: number;
  /** A table's header, a pair's label, a word on the line above; empty when there is none. */
  readonly label: string;
}

/** All that the readers of details look at. Built once; nobody changes it. */
export interface Reading {
  readonly document: Document;
  readonly url: URL;
  readonly country: CountryCode;
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
  readonly lines: readonly PlacedLine[];
  readonly title: string;
}

/** A detail and the line it was read from, so that it can be given to whom it belongs. */
export type Contact = Detail & { readonly line?: number };

/** Somebody found, and how strongly the source says that the page is about them. */
export interface Candidate extends Party {
  /** 0: merely named; 1: declared to be what the page is about. */
  readonly central: number;
}

export interface Findings {
  readonly contacts: readonly Contact[];
  readonly parties: readonly Candidate[];
}

import type { Pronoun } from './mentions';
import type { Segment } from './reading';

/** How surely a segment speaks of the subject, and in what way. */
export interface About {
  /** 0 to 1. */
  readonly score: number;
  /** The subject is mentioned somewhere in it, by name or by a pronoun that must be theirs. */
  readonly mentioned: boolean;
  /** What the segment's clause is about first. */
  readonly topic: Topic;
  /** The pronoun that stands for the subject here. */
  readonly pronoun: Pronoun | undefined;
  /** In the part of the page that is called by somebody else's name, and the subject is not named. */
  readonly apart: boolean;
}

/** What one segment says of it by itself. */
export type Spoken = Pick<About, 'score' | 'mentioned' | 'topic'>;

export type Topic = 'subject' | 'kin' | 'other' | 'none';

/*
 * Weights, from certain to hopeless. They multiply what the cues say, so `silent` means "a good
 * passage stays just above the threshold if nothing contradicts".
 */
export const certain = 1;
export const byPronoun = 0.92;
export const byRole = 0.9;
export const kinOfSubject = 0.33;
export const elsewhereNamed = 0.62;
/** "Her deputy, Bo, …": the subject is there only as somebody's somebody. */
export const onlyOwning = 0.35;
export const silentAfterSubject = 0.8;
export const silentOnTheirPage = 0.85;
export const silentElsewhere = 0.4;
export const doubtfulPronoun = 0.5;
export const pronounAfterStranger = 0.68;
/** Spanish names whoever is new, and leaves out whom the text is about. */
export const droppedAfterStranger = 0.78;
export const silentAfterOther = 0.3;
/** A text returns to whom it is about more often than it stays with somebody named in passing. */
export const samePronounAsStranger = 0.5;
export const somebodyElse = 0.12;

/** Whom a text is speaking of, from segment to segment. */
export interface Chain {
  current: Topic;
  /** What is read begins inside quotation marks. */
  quoted?: boolean;
  /** The subject writes of themselves. */
  readonly voice?: boolean;
  /** The pronoun of whoever else is spoken of, where the text has told. */
  otherIs?: 'he' | 'she' | undefined;
}

/** Labelled values and list items belong to whom the section is about, whoever they name. */
export function standsAlone({ kind, label }: Segment): boolean {
  return kind === 'pair' || kind === 'item' || label !== undefined;
}

import type { Campaign } from '../domain/campaign';
import type { Power, Stance } from '../domain/assessment';
import type { MemberOf } from '../domain/attributes';
import type { Meeting } from '../domain/meeting';
import type { Profile } from '../domain/profile';
import type { Words } from '../language/words';
import type { PaperChoices } from './choices';
import type { Source } from './document';

/** Everything a prep sheet or a dossier is made from. Nothing here has been filtered yet. */
export interface SheetInput {
  readonly meeting: Meeting;
  readonly campaign: Campaign | undefined;
  readonly people: readonly Researched[];
  /** The run of the meeting, as the guide divides it, and what stays of it in ten minutes. */
  readonly flow: readonly RunStep[];
  readonly short: readonly RunStep[];
  /** The questions to talk over afterwards. */
  readonly evaluation: readonly { readonly id: string; readonly text: string }[];
  readonly earlier: readonly EarlierMeeting[];
  /** Sign-ons that stand and may be published. */
  readonly signOns: readonly NamedSignOn[];
  /** Names of the other ends of ties; those of our own people are not among them. */
  readonly names: ReadonlyMap<string, string>;
  readonly choices: PaperChoices;
  /** In the language of the paper. */
  readonly words: Words;
  /** The day it is printed. */
  readonly today: string;
  /** Of the reader, for the paper's size. */
  readonly region: string;
}

export interface RunStep {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly string[];
  readonly minutes: number;
}

/** Somebody we meet, with the answers found so far under the guide's headings. */
export interface Researched {
  readonly profile: Profile;
  readonly stances: readonly MemberOf<Stance>[];
  readonly powers: readonly MemberOf<Power>[];
  readonly headings: readonly KnownHeading[];
}

export interface KnownHeading {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly KnownQuestion[];
}

export interface KnownQuestion {
  readonly id: string;
  readonly prompt: string;
  /** Touches private life. */
  readonly care: boolean;
  /** Somebody said that its answers contradict each other. */
  readonly differ: boolean;
  readonly answers: readonly KnownAnswer[];
}

export interface KnownAnswer {
  readonly id: string;
  readonly text: string;
  readonly entry: string;
  /** It touches private life. */
  readonly care: boolean;
  /** *Just me*. */
  readonly mine: boolean;
  readonly never: boolean;
  /** People wrote it down in different words. */
  readonly versions: number;
  /** It has grown old, or its quote has left the page. */
  readonly again: boolean;
  readonly source: Source;
}

export interface EarlierMeeting {
  readonly id: string;
  readonly when: string;
  readonly answers: readonly string[];
  readonly promises: readonly {
    readonly id: string;
    readonly by: 'us' | 'them';
    readonly text: string;
    readonly due: string;
    readonly state: 'open' | 'kept' | 'broken';
  }[];
}

export interface NamedSignOn {
  readonly id: string;
  readonly name: string;
  /** Same town or the same kind of people as those we meet. */
  readonly near: boolean;
}

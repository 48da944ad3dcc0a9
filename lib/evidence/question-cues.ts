/**
 * What the finder needs to know of a question. The guide's questions have this shape; the finder
 * does not know the guide.
 *
 * Cues are plain phrases, met without regard to case and accents: `*` at the end of a word lets
 * it go on, `#` stands for a number, `@` for a capitalized name.
 */
export interface EvidenceQuestion {
  readonly id: string;
  readonly answerKind: AnswerKind;
  readonly cues: Readonly<Record<CueLanguage, CueList>>;
}

export const cueLanguages = ['en', 'es'] as const;
export type CueLanguage = (typeof cueLanguages)[number];

export type AnswerKind = 'free' | 'date' | 'number' | 'person' | 'org' | 'money' | 'place';

export interface CueList {
  /** Seldom said unless the question is being answered. */
  readonly strong: readonly string[];
  /** Often near an answer, never enough alone. */
  readonly weak: readonly string[];
  /** Titles of sections in which answers stand. */
  readonly headings: readonly string[];
  /** Names before a value, as in "Hometown: …". */
  readonly labels: readonly string[];
  /** Phrases that make a passage look like an answer when it is about something else. */
  readonly not: readonly string[];
}

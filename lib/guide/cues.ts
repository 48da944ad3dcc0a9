import * as v from 'valibot';

/**
 * What speaks for a passage answering a question, per language, as plain phrases.
 *
 * A finder compares them without regard to case or accents. In a phrase, `*` at the end of a word
 * lets the word go on (`graduat*` meets "graduated"), `#` stands for a number or a year, and
 * `@` for a capitalized name. Everything else is met word by word, in order.
 */
const phraseSchema = v.pipe(
  v.string(),
  v.regex(/^[^\s,]+( [^\s,]+)*$/u, 'one phrase: no commas, single spaces'),
);

const cueListSchema = v.strictObject({
  /** Seldom said unless the question is being answered. */
  strong: v.array(phraseSchema),
  /** Often near an answer, never enough alone. */
  weak: v.array(phraseSchema),
  /** Titles of sections in which answers stand. */
  headings: v.array(phraseSchema),
  /** Names before a value, as in "Hometown: …". */
  labels: v.array(phraseSchema),
  /** Phrases that make a passage look like an answer when it is about something else. */
  not: v.array(phraseSchema),
});

export const cuesSchema = v.strictObject({ en: cueListSchema, es: cueListSchema });

export type CueList = v.InferOutput<typeof cueListSchema>;

/** Reads comma-separated phrases; line breaks count as spaces. */
export function phrases(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

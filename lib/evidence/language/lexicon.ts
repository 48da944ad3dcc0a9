import { english } from './en';
import { spanish } from './es';
import type { LanguageWords } from './words';

/** Words of both languages together: who is named does not depend on what a page is written in. */
export function lexicon(pick: (language: LanguageWords) => readonly string[]): ReadonlySet<string> {
  return new Set([...pick(english), ...pick(spanish)]);
}

export const roles = lexicon((words) => words.roles);
export const kin = lexicon((words) => words.kin);
export const things = lexicon((words) => [
  ...words.organizations,
  ...words.places,
  ...words.months,
]);
/** Before a family or a group: "the first of her family". */
export const among: ReadonlySet<string> = new Set(['of', 'in', 'de', 'en']);
export const prepositions = lexicon((words) => words.placePrepositions);

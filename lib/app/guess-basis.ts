import type { Basis } from '../domain/finding';
import type { Page } from '../domain/page';

const minutes =
  /\b(minutes|roll call|resolution|ordinance|agenda|hearing|actas?|ordenanza|sesión)\b/i;
const ownWords = /[“"«].{12,}[”"»]|\b(I|my|we|our|mi|mis|nosotr[oa]s|nuestr[oa]s?)\b/;

/**
 * What seems to stand behind some words of a page: a guess that the reader sees and can change.
 * Words in the first person or in quotation marks are their own; a public body's pages are its
 * record; anything else is what others report, the weakest of the three.
 */
export function guessBasis(page: Page, words: string): Basis {
  if (ownWords.test(words)) return 'own-words';
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const official = /\.(gov|mil)(\.|$)|\.us$|(^|\.)(city|county|state|town)\b|\bcityof|\bcountyof/i;
  // A story about an ordinance has somebody's name above it; the minutes have none.
  const isMinutes = minutes.test(page.title) && page.author === undefined;
  if (official.test(host) || isMinutes) return 'official-record';
  return 'reported';
}

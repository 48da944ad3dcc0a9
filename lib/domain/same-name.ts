import { foldText } from './fold-text';
import { sameGivenName } from './nicknames';
import { nameWords } from './person-name';

/** How well two names fit: the very same, or one that a neighbor would take for the other. */
export type Likeness = 'same' | 'alike' | 'different';

/**
 * Compares two names of people: order, accents, titles, suffixes and capitals don't part them, and
 * neither do nicknames, initials and middle names when the family name is the same.
 */
export function comparePeople(one: string, other: string): Likeness {
  const [left, right] = [foldedWords(one), foldedWords(other)];
  if (left.length === 0 || right.length === 0) return 'different';
  if (left.toSorted().join(' ') === right.toSorted().join(' ')) return 'same';
  if (left.length === 1 || right.length === 1) return 'different';
  if (!familyMeets(left, right)) return 'different';
  const [given = '', otherGiven = ''] = [left[0], right[0]];
  if (sameGivenName(given, otherGiven)) return 'alike';
  return isInitialOf(given, otherGiven) || isInitialOf(otherGiven, given) ? 'alike' : 'different';
}

/** Quintero and Quintero Vega are one family name; Whitlock-Lane and Whitlock are too. */
function familyMeets(left: readonly string[], right: readonly string[]): boolean {
  const families = right.slice(1).flatMap((word) => word.split('-'));
  return left
    .slice(1)
    .flatMap((word) => word.split('-'))
    .some((word) => word.length > 1 && families.includes(word));
}

function isInitialOf(short: string, full: string): boolean {
  return short.length === 1 && full.startsWith(short);
}

function foldedWords(name: string): readonly string[] {
  return nameWords(name)
    .filter((word) => !/^[“”"'(].*[“”"')]$/.test(word))
    .map((word) => foldText(word).replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter(Boolean);
}

const filler =
  /\b(the|inc|llc|ltd|co|corp|corporation|company|of|and|la|el|los|las|de|del|y|sa)\b/g;

/** Compares names of organizations and places: articles, legal forms and signs don't count. */
export function compareOrganizations(one: string, other: string): Likeness {
  const [left, right] = [core(one), core(other)];
  if (left === '' || right === '') return 'different';
  return left === right ? 'same' : 'different';
}

function core(name: string): string {
  return foldText(name)
    .replace(/&/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(filler, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

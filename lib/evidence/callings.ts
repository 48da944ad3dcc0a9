import { givenNames } from './language/given-names';
import { lexicon, roles, things } from './language/lexicon';
import { words } from './language/words';
import type { Run } from './names';
import type { SubjectNames } from './subject';
import { isPost, isTrade } from './titles';
import type { Token } from './tokens';

/*
 * Words with capitals beside a surname that are nobody's name: what somebody is called by, and what a
 * headline says they do.
 */

/** Stand before a name without being one, though some of them name bodies by themselves. */
const callings = lexicon((words) => [...words.titles, ...words.assemblies, ...words.areas]);
const titles = lexicon((words) => words.titles);
const besideCallings = new Set(
  words('pro tem elect emeritus acting interim ag cr cllr commissioners senators representatives'),
);

/** "Council Member Hale", "Coroner Hale": words before a surname that are nobody's name. */
export function isCalling({ tokens }: Run, { surnames }: SubjectNames, small: ReadonlySet<string>) {
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    surnames.includes(last.base) &&
    tokens.slice(0, -1).every(({ base, capital }) => {
      if (!capital || givenNames.has(base)) return false;
      return (
        callings.has(base) ||
        besideCallings.has(base) ||
        isTrade(base) ||
        isPost(base) ||
        small.has(base)
      );
    })
  );
}

/** "Council Member Ek grew up here", and no body or service of a council's members. */
export function isOthersCalling(
  { from, to, tokens }: Run,
  small: ReadonlySet<string>,
  all: readonly Token[],
): boolean {
  const [last, title] = [tokens.at(-1), tokens.at(-2)];
  const next = all[to];
  if (last === undefined || title === undefined || next === undefined || next.capital) return false;
  if (things.has(last.base) || small.has(last.base) || !titles.has(title.base)) return false;
  return all.slice(from, to - 1).every(({ base }) => callings.has(base) || roles.has(base));
}

/** "Hale Votes No", "Hale Statement on …": in headings every word has a capital. */
export function isHeadline({ tokens }: Run, { surnames }: SubjectNames): boolean {
  const [first] = tokens;
  const next = tokens.find(({ base }) => !surnames.includes(base));
  if (first === undefined || next === undefined || !surnames.includes(first.base)) return false;
  if (first.possessive || givenNames.has(next.base)) return false;
  return /[^s]s$/u.test(next.word) || next.word === 'statement';
}

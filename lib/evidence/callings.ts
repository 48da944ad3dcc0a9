import { givenNames } from './language/given-names';
import { lexicon, things } from './language/lexicon';
import { words } from './language/words';
import type { Run } from './names';
import type { SubjectNames } from './subject';
import { isPost } from './titles';
import type { Token } from './tokens';

/*
 * Words with capitals beside a surname that are nobody's name: what somebody is called by, and what a
 * headline says they do.
 */

/** Stand right before a name. */
const callings = lexicon((language) => language.titles);
const besideCallings = new Set(
  words('pro tem elect emeritus member ag cr cllr commissioners senators representatives'),
);
/** Stand before those: "Council Member Hale", "City Councilor Hale". */
const before = lexicon((language) => [...language.assemblies, ...language.areas]);
/** What offices end in that no list has, where a text has them in small letters as well: "surveyor". */
const officeEnding = /(?:or|ist|ian|man|woman|person)$/;
const headlineVerbs = new Set(
  words(`
    announces applauds attends backs becomes breaks calls celebrates chairs condemns cuts delivers files fights
    helps honors hosts introduces joins kicks launches leads marks meets named opens opposes pledges presents
    proposes pushes receives recognizes requests responds says secures seeks signs speaks sponsors statement
    supports testifies thanks to tours unveils urges visits votes welcomes wins
  `),
);

/** "Council Member Hale", "Coroner Hale": words before a surname that are nobody's name. */
export function isCalling(
  { tokens }: Run,
  { surnames }: SubjectNames,
  small: ReadonlySet<string>,
): boolean {
  const last = tokens.length - 1;
  if (last < 1 || !surnames.includes(tokens[last]?.base ?? '')) return false;
  return tokens.slice(0, last).every(({ base, capital }, at) => {
    if (!capital || givenNames.has(base)) return false;
    if (callings.has(base) || besideCallings.has(base) || isPost(base)) return true;
    return (at < last - 1 && before.has(base)) || (small.has(base) && officeEnding.test(base));
  });
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
  if (things.has(last.base) || small.has(last.base) || /(?:ist|er|ee)s$/u.test(last.base))
    return false;
  const listed = all
    .slice(from, to - 2)
    .every(({ base }) => before.has(base) || callings.has(base));
  return listed && (callings.has(title.base) || (title.base === 'member' && to - from > 2));
}

/** "Hale Votes No", "Hale Statement on …": in headlines verbs have capitals, too. */
export function isHeadline({ tokens }: Run, { surnames }: SubjectNames): boolean {
  const [first] = tokens;
  const next = tokens.find(({ base }) => !surnames.includes(base));
  if (first === undefined || next === undefined || !surnames.includes(first.base)) return false;
  return !first.possessive && headlineVerbs.has(next.word);
}

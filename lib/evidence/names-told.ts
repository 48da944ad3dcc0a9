import { givenNames } from './language/given-names';
import { kin, things } from './language/lexicon';
import type { Reading } from './reading';
import type { SubjectNames } from './subject';
import { type Token, tokenize } from './tokens';

/** The same names with what a text tells of them. */
export function withNamesTold(names: SubjectNames, { text, tokens }: Reading): SubjectNames {
  return names.form === 'person'
    ? withMiddleNames(withNicknames(names, text), text, tokens)
    : names;
}

const nicknamed = /["“(]\s?(\p{Lu}[\p{L}-]{1,14})\s?["”)]\s+(\p{Lu}[\p{L}'’-]+)/gu;

/** The same names with those that the text gives between quotation marks: 'Thaddeus "Tad" Reyes'. */
function withNicknames(names: SubjectNames, text: string): SubjectNames {
  const given = [...text.matchAll(nicknamed)].flatMap(([, name = '', family = '']) =>
    tokenize(family).some(({ base }) => names.surnames.includes(base))
      ? tokenize(name).map(({ base }) => base)
      : [],
  );
  return given.length === 0
    ? names
    : {
        ...names,
        given: [...new Set([...names.given, ...given])],
        all: new Set([...names.all, ...given]),
      };
}

const mostBetween = 3;

/** "Ana Lowe Reyes" of Ana Reyes; not where a relative is called "Ana Lowe". */
function withMiddleNames(
  names: SubjectNames,
  text: string,
  tokens: readonly Token[],
): SubjectNames {
  const middle = new Set<string>();
  const relatives = new Set<string>();
  for (const [at, { base, capital }] of tokens.entries()) {
    if (!capital || !names.given.includes(base)) continue;
    const isRelative = kin.has(tokens[at - 1]?.word ?? '');
    const into = isRelative ? relatives : middle;
    for (const one of isRelative ? following(tokens, at) : between(names, text, tokens, at)) {
      into.add(one);
    }
  }
  for (const one of relatives) middle.delete(one);
  return middle.size === 0 ? names : { ...names, middle: [...middle] };
}

function following(tokens: readonly Token[], given: number): string[] {
  const next = tokens.slice(given + 1, given + 1 + mostBetween);
  const end = next.findIndex(({ capital }) => !capital);
  return next.slice(0, end < 0 ? undefined : end).map(({ base }) => base);
}

function between(
  { all, surnames }: SubjectNames,
  text: string,
  tokens: readonly Token[],
  given: number,
): string[] {
  const found: string[] = [];
  for (let at = given + 1; at <= given + mostBetween + 1; at += 1) {
    const token = tokens[at];
    const last = tokens[at - 1];
    if (token?.capital !== true || last === undefined) return [];
    const gap = text.slice(last.end, token.start);
    // "M. Reyes" goes on, "… thanked Ana. Mayor Reyes …" does not.
    if (gap !== ' ' && !(gap === '. ' && last.base.length === 1)) return [];
    if (surnames.includes(token.base)) return found;
    const isFamily = token.base.length > 2 && !all.has(token.base) && !givenNames.has(token.base);
    if (isFamily && !things.has(token.base)) found.push(token.base);
  }
  return [];
}

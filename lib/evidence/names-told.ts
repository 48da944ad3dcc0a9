import type { Reading } from './reading';
import { isGiven, type SubjectNames } from './subject';
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

/** "Ana Lowe Reyes" of Ana Reyes. */
function withMiddleNames(
  names: SubjectNames,
  text: string,
  tokens: readonly Token[],
): SubjectNames {
  const middle = new Set<string>();
  for (const [at, { base, capital }] of tokens.entries()) {
    if (!capital || base.length < 2 || !isGiven(names, base)) continue;
    for (const one of between(names, text, tokens, at)) middle.add(one);
  }
  return middle.size === 0 ? names : { ...names, middle: [...middle] };
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
    if (token?.capital !== true) return [];
    if (!/^\.? $/u.test(text.slice(tokens[at - 1]?.end, token.start))) return [];
    if (surnames.includes(token.base)) return found;
    if (token.base.length > 2 && !all.has(token.base)) found.push(token.base);
  }
  return [];
}

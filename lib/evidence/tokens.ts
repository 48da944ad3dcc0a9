import { english } from './language/en';
import { spanish } from './language/es';

/** A word of a text: where it stands and the forms under which it is compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, dots or apostrophes: `bachelors`, `phd`, `us`. */
  readonly word: string;
  /** The word without a possessive ending; names are compared by it. */
  readonly base: string;
  readonly stem: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly number: boolean;
}

const numbers = new Set([...english.numbers, ...spanish.numbers]);
const wordOrSign = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|[%$€]/uy;
const marks = /\p{M}/gu;
const plainLetters = /^[a-z0-9]*$/;

/** Folds case and accents, so that words compare the way people read them. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return plainLetters.test(lower) ? lower : lower.normalize('NFD').replace(marks, '');
}

/** Cuts a text into words. Abbreviations with inner dots and grouped digits are one word each. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Spelling>();
  let at = 0;
  while (at < text.length) {
    const start = at;
    const end = wordEnd(text, start);
    if (end === start) {
      at += 1;
      continue;
    }
    at = end;
    const raw = text.slice(start, end);
    const last = tokens.at(-1);
    if (last !== undefined && belongsTo(text, last, start, raw)) {
      tokens[tokens.length - 1] = makeToken(text, last.start, start + raw.length, known);
    } else {
      tokens.push(makeToken(text, start, start + raw.length, known));
    }
  }
  return tokens;
}

/** What stands somewhere in small letters is a word, and no name only; but for addresses. */
export function wordsInSmall(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { base, capital, end, start } of tokens) {
    const within = inAddress.test(text.charAt(end)) && letter.test(text.charAt(end + 1));
    if (capital || within || inAddress.test(text.charAt(start - 1))) continue;
    small.add(base);
  }
  return small;
}

const inAddress = /[@._/#]/;
const letter = /[\p{L}\p{N}]/u;

/** Where a word that begins here ends; here when none does. Plain letters need no pattern. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  // An apostrophe, a percent or dollar sign, or any letter beyond the plain ones.
  const special = next > 127 || next === 39 || (end === start && (next === 37 || next === 36));
  if (!special) return end;
  wordOrSign.lastIndex = start;
  return wordOrSign.test(text) ? wordOrSign.lastIndex : start;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** `Ph` and `D`, `1` and `000`, and, in spaced-out text, a name and its `'s`. */
function belongsTo(text: string, last: Token, start: number, raw: string): boolean {
  const gap = start - last.end;
  if (gap === 0 || gap > 2) return false;
  const between = text.slice(last.end, start);
  if (between === '.') {
    if (/^\d+$/.test(last.word)) return startsWithDigit(raw);
    const tail = text.slice(text.lastIndexOf('.', last.end - 1) + 1, last.end);
    const before = tail.length < last.end - last.start ? tail : text.slice(last.start, last.end);
    return before.length <= 3 && raw.length <= 4 && (before.length === 1 || raw.length === 1);
  }
  if (between === ',') return last.number && /^\d{3}$/.test(raw) && /\d$/.test(last.word);
  return raw === 's' && (between === " '" || between === ' ’');
}

function startsWithDigit(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** What a spelling is compared by; the same wherever it stands, so worked out once a text. */
type Spelling = Omit<Token, 'start' | 'end'>;

function makeToken(text: string, start: number, end: number, known: Map<string, Spelling>): Token {
  const raw = text.slice(start, end);
  let spelling = known.get(raw);
  if (spelling === undefined) {
    spelling = readSpelling(raw);
    known.set(raw, spelling);
  }
  const { base, capital, number, possessive, stem: cut, word } = spelling;
  return { start, end, word, base, stem: cut, possessive, capital, number };
}

function readSpelling(raw: string): Spelling {
  const folded = fold(raw);
  // The title, which would otherwise be taken for a degree.
  const plain = raw === 'Ms' ? 'miss' : folded;
  const word = /[.'’, ]/.test(plain) ? plain.replace(/[.'’, ]/g, '') : plain;
  const possessive = folded.length > 2 && /['’]s$/.test(folded);
  const first = raw.charAt(0);
  return {
    word,
    base: possessive ? word.slice(0, -1) : word,
    stem: stem(word),
    possessive,
    capital: first !== first.toLowerCase(),
    number: startsWithDigit(raw) || numbers.has(word),
  };
}

/**
 * Takes off the endings that English and Spanish verbs and plurals have in common use, so that
 * `votes`, `voted` and `voting` meet. Crude on purpose: it is only used inside longer phrases,
 * whose other words keep it honest.
 */
export function stem(word: string): string {
  return word.length < 4 ? word : strip(word);
}

function strip(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y';
  if (word.endsWith('ied') && word.length > 4) return word.slice(0, -2);
  if (word.endsWith('ing') && word.length > 5) return withoutVowel(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return withoutVowel(word.slice(0, -2));
  if (/[^aious]s$/.test(word) || /[aeo]s$/.test(word)) return withoutVowel(word.slice(0, -1));
  return withoutVowel(word);
}

function withoutVowel(word: string): string {
  return word.length > 3 && /[aeo]$/.test(word) ? word.slice(0, -1) : word;
}

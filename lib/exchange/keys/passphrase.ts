import { foldText } from '../../domain/fold-text';
import type { Random } from '../../domain/ids';
import { englishWords } from './words/en';
import { spanishWords } from './words/es';

export type WordLanguage = 'en' | 'es';

/**
 * 2048 words a language, 11 bits each. No two words of a language begin with the same four letters
 * once accents are left out, so a word misspelled after its fourth letter is still understood.
 */
const lists: Readonly<Record<WordLanguage, readonly string[]>> = {
  en: englishWords,
  es: spanishWords,
};

/** 66 bits: with the slow step of the seal, out of reach of guessing for as long as it matters. */
export const passphraseWords = 6;

/** Six words as people write them, accents and all, to be read to somebody over another way. */
export function makeWords(language: WordLanguage, random: Random): readonly string[] {
  const list = lists[language];
  const bytes = random(new Uint8Array(passphraseWords * 2));
  return Array.from({ length: passphraseWords }, (_, at) => {
    const number = ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0);
    // 65 536 is a multiple of 2048: every word is as likely as any other.
    return list[number % list.length] ?? '';
  });
}

/** What the words seal with: plain letters and hyphens, so that any age tool can be given it. */
export function passphraseOf(words: readonly string[]): string {
  return words.map(plain).join('-');
}

const languages: readonly WordLanguage[] = ['en', 'es'];
const keyLetters = 4;
const byStart = {
  en: new Map(englishWords.map(keyed)),
  es: new Map(spanishWords.map(keyed)),
};

/**
 * The passphrase that somebody typed as words: in any case, with or without accents, parted by
 * spaces, hyphens, commas or lines, numbered or not. Undefined when it is not six words of one
 * language. Whole words count for more than beginnings when both languages would fit.
 */
export function readWords(typed: string): string | undefined {
  const words = plain(typed).match(/[a-z]+/g) ?? [];
  if (words.length !== passphraseWords) return undefined;
  const readings = languages.flatMap((language) => {
    const known = words.map((word) => knownWord(word, language));
    if (known.includes(undefined)) return [];
    const exact = known.filter((word, at) => word === words[at]).length;
    return [{ passphrase: known.join('-'), exact }];
  });
  return readings.toSorted((one, two) => two.exact - one.exact)[0]?.passphrase;
}

/** The plain form of the word that was meant; undefined when there is none. */
export function knownWord(typed: string, language: WordLanguage): string | undefined {
  const word = plain(typed);
  const meant = byStart[language].get(startOf(word));
  return meant === word || word.length > keyLetters ? meant : undefined;
}

function keyed(word: string): [start: string, word: string] {
  return [startOf(plain(word)), plain(word)];
}

function startOf(word: string): string {
  return word.slice(0, keyLetters);
}

function plain(word: string): string {
  return foldText(word).trim();
}

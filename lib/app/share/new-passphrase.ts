import { makeWords, passphraseOf, type WordLanguage } from '../../exchange/keys/passphrase';
import type { House } from '../house';

/** Six words for a person, and what they seal with. They are kept nowhere. */
export interface NewPassphrase {
  readonly words: readonly string[];
  readonly passphrase: string;
}

export function newPassphrase(
  { random }: Pick<House, 'random'>,
  language: WordLanguage,
): NewPassphrase {
  const words = makeWords(language, random);
  return { words, passphrase: passphraseOf(words) };
}

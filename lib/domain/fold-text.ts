// Letters that Unicode does not take apart, but that people type as their plain neighbours.
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** Text as it is compared: lower case, no accents, ligatures and widths made plain. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłþı]/gu, (letter) => plainLetters.get(letter) ?? letter);
}

/** The folded words of a text, each once, in its order; an apostrophe does not part a word. */
export function wordsOf(text: string): string[] {
  const joined = foldText(text).replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '');
  return [...new Set(joined.match(/[\p{L}\p{N}]+/gu))];
}

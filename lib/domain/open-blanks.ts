const blank = /\[[^[\]\n]*\p{L}[^[\]\n]*\]|_{4,}/gu;

/** What a text still leaves to be filled in: `[our group]`, or a line to write on. Each once. */
export function openBlanks(text: string): readonly string[] {
  return [...new Set(text.match(blank))];
}

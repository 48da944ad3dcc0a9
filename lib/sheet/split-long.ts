/** Ends of sentences, lines, words: the later the worse a place to divide a text. */
const breaks = [/\n+/gu, /[.!?…]["”»’)]?\s+/gu, /[,;:]\s+/gu, /\s+/gu];

/** Divides a text into parts of at most `most` characters; together they are the text again. */
export function splitLong(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const at = placeToBreak(text, most);
  return [text.slice(0, at), ...splitLong(text.slice(at), most)];
}

function placeToBreak(text: string, most: number): number {
  const start = text.slice(0, most);
  for (const pattern of breaks) {
    const ends = [...start.matchAll(pattern)].map((match) => match.index + match[0].length);
    const last = ends.findLast((end) => end > most / 3);
    if (last !== undefined) return last;
  }
  // Half of a pair of code units is no character.
  return /[\uD800-\uDBFF]$/u.test(start) ? most - 1 : most;
}

import { spanish } from './language/es';
import { words } from './language/words';
import type { Mention } from './mentions';
import type { Reading } from './reading';

/** How a sentence goes on with its own verb. */
const verbs = new Set(
  words(`
    was were is has had became came began entered joined studied attended received graduated grew moved
    settled won taught worked served earned held lived left spent took ran married made led founded
  `),
);
const spanishVerbs = new Set(spanish.openingVerbs);

/** "Hale, eldest child of Bo and Ana Lowe, was born in …": a sentence is back with whom it began. */
export function isResumed(
  reading: Reading,
  mentions: readonly Mention[],
  { from, to }: Mention,
): boolean {
  const next = reading.tokens[to];
  if (next === undefined || !hasCommaAfter(reading, to)) return false;
  if (!verbs.has(next.word) && !spanishVerbs.has(next.word)) return false;
  return mentions.some(
    (one) =>
      one.who === 'subject' &&
      !one.owning &&
      one.to < from &&
      // Years of a life may stand between: "Hale (1850–1912), son of …".
      hasCommaAfter(reading, one.to),
  );
}

function hasCommaAfter({ text, tokens }: Reading, at: number): boolean {
  let last = at - 1;
  while (tokens[last + 1]?.number === true) last += 1;
  return /^[^\p{L}\p{N}\n]*,/u.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start));
}

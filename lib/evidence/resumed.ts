import type { Context } from './context';
import { spanish } from './language/es';
import { kin } from './language/lexicon';
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
  { reading, mentions, segment }: Pick<Context, 'reading' | 'mentions' | 'segment'>,
  before: Mention,
): boolean {
  const { tokens } = reading;
  const next = tokens[before.to];
  if (next === undefined || !hasCommaAfter(reading, before.to)) return false;
  if (!verbs.has(next.word) && !spanishVerbs.has(next.word)) return false;
  if (!isParent(reading, mentions, before)) return false;
  const [first] = mentions;
  return (
    first?.who === 'subject' &&
    !first.owning &&
    first.from - segment.from <= mostTitles &&
    // Years of a life may stand between: "Hale (1850–1912), son of …".
    hasCommaAfter(reading, first.to) &&
    !tokens.slice(first.to, before.from).some(({ word }) => elsewhere.has(word))
  );
}

const mostTitles = 3;
/** From here on a sentence speaks of what somebody else says, or of somebody else. */
const elsewhere = new Set(
  words('said says told that when who whose whom he she dijo dice que cuando quien cuyo cuya'),
);
const of = new Set(['of', 'de']);
const and = new Set(['and', 'y', 'e']);

/** "Daughter of Bo Hale", "son of Bo and Ana Lowe". */
function isParent({ tokens }: Reading, mentions: readonly Mention[], { from }: Mention): boolean {
  const before = tokens[from - 1]?.word ?? '';
  if (of.has(before)) return kin.has(tokens[from - 2]?.word ?? '');
  if (!and.has(before)) return false;
  const other = mentions.find(({ to, who }) => to === from - 1 && who !== 'subject');
  // "Of Bo and Ana Lowe", where "Bo" alone is nobody yet.
  const start = other?.from ?? from - 2;
  return of.has(tokens[start - 1]?.word ?? '') && kin.has(tokens[start - 2]?.word ?? '');
}

function hasCommaAfter({ text, tokens }: Reading, at: number): boolean {
  let last = at - 1;
  while (tokens[last + 1]?.number === true) last += 1;
  return /^[^\p{L}\p{N}\n]*,/u.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start));
}

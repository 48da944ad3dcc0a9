import type { Context, Cue } from './context';
import { lexicon } from './language/lexicon';
import type { Hit } from './phrases';

const articles = new Set(['a', 'an', 'the', 'un', 'una', 'el', 'la']);
const kin = lexicon((words) => words.kin);
/** Words between an article and the trade it belongs to: "a retired letter carrier". */
const adjectives = 3;

/**
 * Whether a cue stands where its word means what it was listed for. A trade in the plural is about
 * others ("doubled the number of nurses"), a trade after somebody's name is theirs ("married Ana, a
 * nurse"), and a relative with a capital inside a sentence is a name ("Sons of Norway").
 */
export function standsForItself(context: Context, hit: Hit<Cue>): boolean {
  const { list } = hit.payload;
  if (list === 'occupation') return !isPlural(context, hit) && !isOthersTrade(context, hit);
  if (list === 'relatives' || list === 'parents' || list === 'marriage') {
    return !isPartOfName(context, hit);
  }
  if ((list === 'strong' || list === 'weak') && context.traits.families.relatives !== undefined) {
    return !isPartOfName(context, hit);
  }
  if (list === 'favoring' || list === 'opposing') return !isInsideName(context, hit);
  if (list === 'strong' && context.traits.families.favoring !== undefined) {
    return !isInsideName(context, hit);
  }
  return true;
}

/** "The Rabbinic Call for Justice" calls for nothing. */
function isInsideName({ reading, segment }: Context, { from }: Hit<Cue>): boolean {
  const before = reading.tokens[from - 1];
  return from > segment.from && before?.capital === true && reading.tokens[from]?.capital === true;
}

function isPlural({ reading }: Context, { to, phrase, words }: Hit<Cue>): boolean {
  const word = reading.tokens[to - 1]?.word ?? '';
  return words === 1 && (word === `${phrase}s` || (phrase.endsWith('*') && word.endsWith('s')));
}

function isOthersTrade({ mentions, reading }: Context, { from }: Hit<Cue>): boolean {
  const { text, tokens } = reading;
  for (let at = from - 1; at >= Math.max(1, from - adjectives - 1); at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) return false;
    const gap = text.slice(before.end, token.start);
    if (articles.has(token.word)) {
      const named = before.capital && /^\s*,\s*$/u.test(gap);
      return (
        named && !mentions.some((one) => one.who === 'subject' && one.from < at && one.to >= at)
      );
    }
    if (gap.includes(',')) return false;
  }
  return false;
}

function isPartOfName({ reading, segment }: Context, { from, to }: Hit<Cue>): boolean {
  if (from === segment.from) return false;
  return reading.tokens
    .slice(from, to)
    .some(({ capital, word }) => capital && (kin.has(word) || kin.has(`${word}s`)));
}

import type { Context, Cue } from './context';
import { lexicon } from './language/lexicon';
import { words } from './language/words';
import type { Hit } from './phrases';
import type { Token } from './tokens';

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
  if (hit.words === 1 && (isMonth(context, hit) || isSomebodysName(context, hit))) return false;
  if (deeds.has(list) && isParents(context, hit)) return false;
  if (list === 'occupation') return !isPlural(context, hit) && !isOthersTrade(context, hit);
  if (list === 'parents' && isIncidental(context, hit)) return false;
  if (isKinship(list)) {
    return isOwnKin(context, hit) && (list !== 'relatives' || isSomebodys(context, hit));
  }
  if (list === 'strong' && context.traits.families.has('relatives') && isIncidental(context, hit))
    return false;
  if (list === 'gathering') return !opensName(context, hit);
  if ((list === 'strong' || list === 'weak') && context.traits.families.has('relatives')) {
    return !isPartOfName(context, hit);
  }
  if (list === 'favoring' || list === 'opposing') {
    return !isInsideName(context, hit) && !(hit.words === 1 && opensName(context, hit));
  }
  if (list === 'strong' && context.traits.families.has('favoring')) {
    return !isInsideName(context, hit);
  }
  return true;
}

/** A Mr. Baker does not bake, and a Ms. Warrior has not been to war. */
function isSomebodysName({ mentions }: Context, { from, to }: Hit<Cue>): boolean {
  return mentions.some(
    (one) => (one.who === 'subject' || one.who === 'other') && one.from <= from && to <= one.to,
  );
}

const deeds: ReadonlySet<string> = new Set([
  'strong',
  'belonging',
  'occupation',
  'employment',
  'owning',
  'military',
  'office',
]);

/** "The son of the founder of the club": what a parent did, or a spouse. */
function isParents({ reading: { tokens }, segment, traits }: Context, { from }: Hit<Cue>): boolean {
  if (traits.relational) return false;
  let at = from - 1;
  if (articles.has(tokens[at]?.word ?? '')) at -= 1;
  return (
    at - 1 >= segment.from &&
    descent.has(tokens[at]?.word ?? '') &&
    kin.has(tokens[at - 1]?.word ?? '')
  );
}

const descent = new Set(['of', 'de', 'del']);

/** "The Rabbinic Call for Justice" calls for nothing. */
function isInsideName({ reading: { tokens }, segment }: Context, { from, to }: Hit<Cue>): boolean {
  return (
    from > segment.from &&
    tokens[from - 1]?.capital === true &&
    tokens[from]?.capital === true &&
    tokens[to - 1]?.capital === true
  );
}

/** "His father's farm" is about a farm. */
function isIncidental({ reading }: Context, { to }: Hit<Cue>): boolean {
  const last = reading.tokens[to - 1];
  return last?.possessive === true && kin.has(last.base);
}

const owned = lexicon((words) => words.pronouns.owning);
const having = new Set(
  words('a an one has have had having whose elder younger eldest youngest only un una tiene tuvo'),
);
const apart = new Set(words('the of for to with by among from los las de para con por'));

/** "His brother", "two sons", "has children"; but not "care of abandoned children". */
function isSomebodys({ label, reading, segment }: Context, { from }: Hit<Cue>): boolean {
  if (label > 0) return true;
  for (let at = from - 1; at >= Math.max(segment.from, from - 4); at -= 1) {
    const token = reading.tokens[at];
    if (token === undefined) return true;
    if (token.number || token.possessive || owned.has(token.word) || having.has(token.word))
      return true;
    if (apart.has(token.word)) return reading.tokens[from + 1]?.word === 'of' && from - at < 2;
  }
  return true;
}

const months = lexicon((words) => words.months);

const dated = new Set(words('in since until by last next early late mid following'));

/** "March 9", and no march. */
function isMonth({ reading }: Context, { from }: Hit<Cue>): boolean {
  const token = reading.tokens[from];
  if (token === undefined || !token.capital || !months.has(token.word)) return false;
  const [before, after] = [reading.tokens[from - 1], reading.tokens[from + 1]];
  return before?.number === true || after?.number === true || dated.has(before?.word ?? '');
}

/** The "Convention Street Club" is no convention. */
function opensName({ reading }: Context, { from, to }: Hit<Cue>): boolean {
  const { text, tokens } = reading;
  const last = tokens[to - 1];
  const next = tokens[to];
  return (
    tokens[from]?.capital === true &&
    last !== undefined &&
    next?.capital === true &&
    /^\s$/u.test(text.slice(last.end, next.start))
  );
}

function isPlural({ reading }: Context, { to, phrase, words }: Hit<Cue>): boolean {
  const word = reading.tokens[to - 1]?.word ?? '';
  return words === 1 && (word === `${phrase}s` || (phrase.endsWith('*') && word.endsWith('s')));
}

const relating = new Set(words('of for by with after from to under de por con para'));

function isOthersTrade({ mentions, reading, segment }: Context, { from }: Hit<Cue>): boolean {
  const { text, tokens } = reading;
  for (let at = from - 1; at >= Math.max(1, from - adjectives - 1); at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) return false;
    const gap = text.slice(before.end, token.start);
    if (articles.has(token.word)) {
      // "The son of a farmer", "named for the poet": somebody else's.
      if (at - 1 >= segment.from && relating.has(before.word) && /^\s*$/u.test(gap)) return true;
      const named = before.capital && /^\s*,\s*$/u.test(gap);
      return (
        named && !mentions.some((one) => one.who === 'subject' && one.from < at && one.to >= at)
      );
    }
    if (gap.includes(',')) return false;
  }
  return false;
}

const kinship: ReadonlySet<string> = new Set(['relatives', 'parents', 'marriage']);

/** Families of phrases by which relatives are called. */
export function isKinship(list: string): boolean {
  return kinship.has(list);
}

type Place = Pick<Context, 'mentions' | 'reading' | 'segment'>;

/** Not the sons of "Sons of Norway", nor the wife of somebody else who is named before her. */
export function isOwnKin(place: Place, hit: Hit<Cue>): boolean {
  return !isPartOfName(place, hit) && !isOthersSpouse(place, hit);
}

const spouses = new Set(
  words('wife husband spouse partner widow widower esposa esposo marido mujer pareja viuda viudo'),
);
const theirs = new Set(words('his her su'));
const joining = new Set(words('and y'));
const personal = new Set(words('of by with through and de con por y'));
/** "His late second wife". */
const mostBetween = 2;

/** "The preaching of Teo Hale and his wife" is about another couple. */
function isOthersSpouse({ mentions, reading, segment }: Place, { from, to }: Hit<Cue>): boolean {
  const { tokens } = reading;
  const at = tokens.slice(from, to).findIndex(({ base }) => spouses.has(base));
  if (at < 0) return false;
  let whose = from + at - 1;
  while (from + at - whose <= mostBetween && !theirs.has(tokens[whose]?.word ?? '')) whose -= 1;
  const join = whose - 1;
  if (join <= segment.from || !theirs.has(tokens[whose]?.word ?? '')) return false;
  if (!joining.has(tokens[join]?.word ?? '')) return false;
  // A name of which nothing is known may be a town's, but towns do not stand where people do.
  return mentions.some(
    (one) =>
      one.to === join &&
      (one.who === 'other' ||
        (one.who === 'organization' &&
          one.to - one.from === 2 &&
          personal.has(tokens[one.from - 1]?.word ?? ''))),
  );
}

/** The sons of "Sons of Norway" are nobody's. */
function isPartOfName({ reading, segment }: Place, { from, to }: Hit<Cue>): boolean {
  return from !== segment.from && reading.tokens.slice(from, to).some(isKinInName);
}

/** A word for a relative with a capital; where no sentence begins with it, it is part of a name. */
export function isKinInName({ base, capital }: Token): boolean {
  return capital && (kin.has(base) || kin.has(base.replace(/s$/u, '')));
}

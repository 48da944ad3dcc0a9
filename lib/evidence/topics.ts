import { english } from './language/en';
import { spanish } from './language/es';
import { among } from './language/lexicon';
import { words } from './language/words';
import type { Mention } from './mentions';
import type { Reading, Segment } from './reading';

/** Whom a sentence is about first, and whose relative that is, when it is one. */
export interface Topical {
  readonly mention: Mention;
  readonly owner?: Mention;
}

/**
 * The first mention a sentence can be about. "Her brother" is about the brother, and "Ana's deputy,
 * Bo" about Bo; a name that only leads into the sentence is passed over.
 */
export function findTopical(
  reading: Reading,
  segment: Segment,
  here: readonly Mention[],
): Topical | undefined {
  const { tokens } = reading;
  const main = afterFront(reading, segment, here);
  if (main !== undefined) return { mention: main };
  const people = here.filter(
    (mention) =>
      mention.who === 'subject' ||
      mention.who === 'other' ||
      (mention.who === 'kin' && isKinTopic(reading, segment, mention)) ||
      mention.who === 'role' ||
      (mention.who === 'pronoun' &&
        mention.pronoun !== 'thing' &&
        !isObject(reading, mention, here)),
  );
  const at = Math.max(
    0,
    people.findIndex((one) => !aside(reading, one) && !isQuoted(reading, segment, one)),
  );
  const first = people[at];
  if (first === undefined) return undefined;
  const second = people[at + 1];
  if (first.who === 'role' && second?.who === 'other' && second.from - first.to <= 4) {
    return { mention: second };
  }
  // "Born in Dunmore, his parents were farmers" begins with the one whose parents they are.
  if (first.owning && first.who === 'pronoun' && origins.has(tokens[segment.from]?.word ?? ''))
    return { mention: first };
  if (first.owning && second !== undefined && second.from - first.to <= 3) {
    if (second.who === 'kin' || second.who === 'other') return { mention: second, owner: first };
  }
  return { mention: first };
}

const origins = new Set(['born', 'raised', 'educated', 'nacido', 'nacida']);
const subjects = new Set(['he', 'she', 'they', 'ella']);
/** What opens a phrase that only leads to a sentence's subject. */
const fronts = new Set(
  words(`
    born raised educated reared orphaned trained ordained elected appointed named the a an son daughter
    in at on after before following during with without together like unlike despite by from for as
    while when although though since until once upon under through among along having because if
    hijo hija nacido nacida criado criada formado formada tras después despues antes durante con sin
    junto como desde cuando aunque mientras al
  `),
);

const companions = new Set(['with', 'together', 'along', 'alongside', 'like', 'unlike']);

/**
 * "The eldest son of the writer Ana Reyes, he was born in Dunmore" is about him: what comes before the
 * comma only leads up to it.
 */
function afterFront(
  { text, tokens }: Reading,
  segment: Segment,
  here: readonly Mention[],
): Mention | undefined {
  const first = tokens[segment.from];
  if (first === undefined || !fronts.has(first.word)) return undefined;
  return here.find(({ from, owning, to, who }) => {
    if (from === segment.from || owning) return false;
    const token = tokens[from];
    const before = tokens[from - 1];
    if (token === undefined || before === undefined) return false;
    if (who !== 'subject' && !(who === 'pronoun' && subjects.has(token.word))) return false;
    const gap = text.slice(before.end, token.start);
    // "With Bo Hale and Ana Reyes she founded …" has no comma.
    const together = who === 'pronoun' && companions.has(first.word) && /^\s+$/u.test(gap);
    if (!together && !/^\s*,\s*$/u.test(gap)) return false;
    const next = tokens[to];
    // A verb follows, and no comma: in a list of names nobody does anything.
    return (
      next !== undefined &&
      !next.capital &&
      /^\s*$/u.test(text.slice(tokens[to - 1]?.end, next.start))
    );
  });
}

/** Inside quotation marks somebody speaks of themselves, or of anybody. */
function isQuoted({ text, tokens }: Reading, segment: Segment, { from }: Mention): boolean {
  const before = text.slice(segment.start, tokens[from]?.start ?? segment.start);
  return (before.match(/["“”«»]/gu)?.length ?? 0) % 2 === 1;
}

const objects = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'myself']);

/** "Hale profiled him" is about Hale, even where nobody knows who Hale is. */
function isObject({ tokens }: Reading, { from }: Mention, here: readonly Mention[]): boolean {
  return objects.has(tokens[from]?.word ?? '') && here.some((other) => other.from < from);
}

const descent = new Set(['of', 'to', 'de', 'del']);
const asides = new Set(words('to with by from under of con por segun de del al'));

/**
 * "Daughter of" and "married to" say whose relative the subject is; "two children" and "the elder
 * of two brothers" only count relatives; and what stands late in a sentence is not its topic.
 */
function isKinTopic({ tokens }: Reading, segment: Segment, { from, to }: Mention): boolean {
  if (from - segment.from > 4 || descent.has(tokens[to]?.word ?? '')) return false;
  // "The first of her family to …"
  if (among.has(tokens[from - 2]?.word ?? '') && from - 2 > segment.from) return false;
  const before = tokens[from - 1];
  return (
    before === undefined ||
    before.end <= segment.start ||
    !(before.number || descent.has(before.word))
  );
}

/** "According to Bo, …", "Together with Bo, …": named in passing, before the sentence begins. */
function aside({ tokens }: Reading, { from, who }: Mention): boolean {
  if (who !== 'other') return false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (asides.has(token.word)) return true;
    if (!token.capital) return false;
  }
  return false;
}

const said = {
  he: new Set([...english.hes, ...spanish.hes]),
  she: new Set([...english.shes, ...spanish.shes]),
};

/** The pronoun a text will use for somebody it calls by these words; unknown more often than not. */
export function pronounOf(
  { tokens }: Reading,
  mention: Mention,
  here: readonly Mention[],
): 'he' | 'she' | undefined {
  for (let at = mention.to - 1; at >= Math.max(0, mention.from - 4); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (said.he.has(word)) return 'he';
    if (said.she.has(word)) return 'she';
  }
  const later = here.find(
    ({ from, pronoun }) => from >= mention.to && (pronoun === 'he' || pronoun === 'she'),
  );
  return later?.pronoun === 'he' || later?.pronoun === 'she' ? later.pronoun : undefined;
}

import { givenNames } from './language/given-names';
import { things } from './language/lexicon';
import type { Mention, Pronoun } from './mentions';
import type { Reading } from './reading';
import { isPost } from './titles';

type Mentions = readonly (readonly Mention[])[];

/** A text is the subject's own when it never names them, or names them first or most. */
export function isLead(reading: Reading, mentions: Mentions): boolean {
  // Lists of members and rows of news beside a biography are full of others' names.
  const flat = mentions
    .filter((_, at) => reading.segments[at]?.main === true)
    .flat()
    .filter(({ who }) => who === 'subject' || who === 'other');
  const theirs = flat.filter(({ who }) => who === 'subject').length;
  if (theirs === 0) return true;
  if (flat[0]?.who === 'subject') return true;
  const top = reading.segments.findIndex(({ kind }) => kind === 'heading');
  if (top >= 0 && mentions[top]?.some(({ who }) => who === 'subject') === true) return true;
  return theirs / flat.length >= 0.5;
}

/** The same mentions, without those of a spouse or parent who shares the subject's name. */
export function apartByTitle(reading: Reading, mentions: Mentions): Mention[][] {
  const pronoun = subjectPronoun(reading, mentions);
  return mentions.map((here) => here.map((one) => withTitle(reading, one, pronoun)));
}

const titledMan = new Set(['mr', 'brother', 'father', 'sir', 'don']);
const titledWoman = new Set(['mrs', 'ms', 'miss', 'sister', 'lady', 'mother', 'dona']);

/** "Mr. Reyes" on the page of Ana Reyes is her husband, or her father. */
function withTitle({ tokens }: Reading, mention: Mention, subjectIs: Pronoun | undefined): Mention {
  const title = mention.who === 'subject' ? tokens[mention.from - 1]?.word : undefined;
  if (title === undefined) return mention;
  const other =
    (subjectIs === 'she' && titledMan.has(title)) || (subjectIs === 'he' && titledWoman.has(title));
  return other ? { ...mention, who: 'other' } : mention;
}

/** An organization that says "we" of itself, however many people its page names. */
export function isOurVoice({ segments, text }: Reading, mentions: Mentions): boolean {
  const said = segments.filter(
    ({ end, kind, main, start }, at) =>
      main &&
      kind !== 'heading' &&
      mentions[at]?.some(({ pronoun }) => pronoun === 'firstMany') === true &&
      !/["“”«»]/u.test(text.slice(start, end)),
  );
  return said.length >= fewestFirsts;
}

const fewestFirsts = 3;

/** A letter, a greeting, answers to questions: "I" outside quotations, again and again. */
export function isOwnVoice({ segments, text }: Reading, mentions: Mentions): boolean {
  const said = segments.filter(
    ({ end, main, start }, at) =>
      main &&
      mentions[at]?.some(({ pronoun }) => pronoun === 'first') === true &&
      !/["“”«»]/u.test(text.slice(start, end)),
  );
  return said.length >= fewestFirsts;
}

/** The pronoun that follows the subject's name most often. Used for this text only, never kept. */
export function subjectPronoun(reading: Reading, mentions: Mentions): Pronoun | undefined {
  const count = { he: 0, she: 0, they: 0 };
  mentions.forEach((here, at) => {
    const first = here.find(({ who }) => who === 'subject' || who === 'other');
    if (first?.who !== 'subject') return;
    const following = [
      ...here.filter(({ from }) => from > first.from),
      ...(mentions[at + 1] ?? []),
    ];
    for (const { who, pronoun } of following) {
      if (who === 'other') break;
      if (who === 'pronoun' && (pronoun === 'he' || pronoun === 'she')) count[pronoun] += 1;
    }
  });
  const common = isLead(reading, mentions) ? commonPronoun(mentions) : undefined;
  // One pronoun after their name may be the next person's.
  if (common !== undefined && Math.abs(count.he - count.she) < 2) return common;
  return count.he === count.she ? undefined : count.he > count.she ? 'he' : 'she';
}

/** On their own page most pronouns are theirs, also where others are named in between. */
function commonPronoun(mentions: Mentions): Pronoun | undefined {
  const said = mentions.flat().map(({ pronoun }) => pronoun);
  const he = said.filter((pronoun) => pronoun === 'he').length;
  const she = said.filter((pronoun) => pronoun === 'she').length;
  if (he >= 2 && he > 2 * she) return 'he';
  return she >= 2 && she > 2 * he ? 'she' : undefined;
}

const fewestListed = 3;

/**
 * Headings that are somebody else's name: as the subject's name is one of the same rank, or several
 * of their rank are, one person after the other.
 */
export function namesBesideTheirs(
  { segments, text, tokens }: Reading,
  mentions: Mentions,
): ReadonlySet<number> {
  const theirs = (at: number) => mentions[at]?.some(({ who }) => who === 'subject') === true;
  // "Home Address" and "Committee Work" are written like names, but nobody is called so.
  const parted = (at: number) => {
    const { end = 0, from = 0, start = 0, to = 0 } = segments[at] ?? {};
    // "Bo Hale, head of studies"
    const cut = text.slice(start, end).search(/[,(–—|]/u);
    const words = tokens.slice(from, to);
    const named = words.filter((one) => cut < 0 || one.start < start + cut);
    return { named, post: words.slice(named.length) };
  };
  const isKnown = (at: number) =>
    mentions[at]?.some(({ who }) => who === 'other') === true ||
    givenNames.has(tokens[segments[at]?.from ?? 0]?.base ?? '') ||
    parted(at).post.some(({ base }) => isPost(base));
  const isWritten = (at: number) => {
    const words = parted(at).named;
    const capitals = words.length > 1 && words.length < 6 && words.every(({ capital }) => capital);
    return capitals && words.every(({ base }) => !things.has(base));
  };
  const byRank = Map.groupBy(
    segments.flatMap(({ kind, level }, at) =>
      kind === 'heading' && level !== undefined && level > 1 ? [{ at, level }] : [],
    ),
    ({ level }) => level,
  );
  return new Set(
    [...byRank.values()].flatMap((rank) => {
      const alike = rank.map(({ at }) => at).filter((at) => !theirs(at) && isWritten(at));
      const known = alike.filter(isKnown);
      const listed = known.length >= fewestListed && known.length * 2 >= rank.length;
      if (!listed && !rank.some(({ at }) => theirs(at))) return [];
      return known.length * 2 >= alike.length ? alike : known;
    }),
  );
}

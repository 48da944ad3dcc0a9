import { isCalling, isHeadline, isOthersCalling } from './callings';
import { english } from './language/en';
import { spanish } from './language/es';
import { givenNames } from './language/given-names';
import { kin, lexicon, prepositions, roles, things } from './language/lexicon';
import { looksLikePerson, type Run } from './names';
import type { Reading, Segment } from './reading';
import { findNames } from './strangers';
import { compareName, isGiven, type SubjectNames } from './subject';
import type { Token } from './tokens';

export type Pronoun = 'he' | 'she' | 'they' | 'first' | 'firstMany' | 'thing';

/** Words of a segment that point at somebody or something with a name. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly who: 'subject' | 'other' | 'kin' | 'body' | 'role' | 'organization' | 'pronoun';
  readonly pronoun: Pronoun | undefined;
  /** Owns what follows, as "her" in "her brother". */
  readonly owning: boolean;
}

/** Always built alike: the finder asks them more often than anything else. */
function mention(
  from: number,
  to: number,
  who: Mention['who'],
  owns: boolean,
  pronoun?: Pronoun,
): Mention {
  return { from, to, who, pronoun, owning: owns };
}

const bodies = lexicon((words) => words.bodies);
const determiners = lexicon((words) => words.determiners);
const owning = lexicon((words) => words.pronouns.owning);
const pronouns = new Map<string, Pronoun>();
for (const { pronouns: forms } of [spanish, english]) {
  for (const form of ['he', 'she', 'they', 'first', 'firstMany', 'thing'] as const) {
    for (const word of forms[form]) if (word !== 'el') pronouns.set(word, form);
  }
}
/** Every word that can be a mention without a name. */
const notable = new Set([...pronouns.keys(), ...kin, ...roles, ...bodies]);
/** A text may call its subject a teacher and a member, but hardly a mayor, when it says councilor. */
const offices = lexicon((words) => words.offices);
/** Finds who is mentioned where. Names once given in full are known again by their last word. */
export function findMentions(reading: Reading, names: SubjectNames): Mention[][] {
  const { givens, runs: runsOf, strangers: known } = findNames(reading, names);
  const titles = runsOf
    .flat()
    .flatMap(({ title, tokens }) => (compareName(names, tokens) === 'subject' ? title : []));
  const held = new Set([...names.roles, ...titles].filter((title) => offices.has(title)));
  return reading.segments.map((segment, at) => {
    const byName = named(runsOf[at] ?? [], names, { known, givens, small: reading.small }, reading);
    const others = unnamed(reading, segment, names, held).filter(
      ({ to, who }) => who !== 'role' || byName.every(({ from }) => from - to > 1 || from < to),
    );
    return [...byName, ...others].sort((one, other) => one.from - other.from);
  });
}

/** How others on the page are called: by their last name, and by their first. */
interface Strangers {
  readonly known: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
}

interface Known extends Strangers {
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
}

function named(
  runs: readonly Run[],
  names: SubjectNames,
  { givens, known, small }: Known,
  { text, tokens }: Pick<Reading, 'text' | 'tokens'>,
): Mention[] {
  return runs.flatMap((run): Mention[] => {
    const last = run.tokens.at(-1);
    const owns = last?.possessive === true;
    const as = (who: Mention['who']) => [mention(run.from, run.to, who, owns)];
    const fit = compareName(names, run.tokens);
    // Somebody may be called August, or Paris.
    const organization = run.tokens.some(({ base }) => things.has(base) && !names.all.has(base));
    if (
      fit === 'subject' &&
      !(organization && names.form === 'person' && !run.titled && run.tokens.length > 1)
    ) {
      return as('subject');
    }
    // "Born Ana Lowe" is Ana Reyes before she was that.
    const [given] = run.tokens;
    if (names.form === 'person' && given !== undefined && isGiven(names, given.base)) {
      if (births.has(tokens[run.from - 1]?.word ?? '')) return as('subject');
    }
    const firm = firms.has(tokens[run.to]?.word ?? '');
    if (fit === 'namesake' && (isCalling(run, names, small) || isHeadline(run, names))) {
      return as('subject');
    }
    if (fit === 'namesake' && !organization && !firm) return as('other');
    if (looksLikePerson(run) || isOthersCalling(run, small, tokens)) return as('other');
    const [only] = run.tokens;
    if (
      run.tokens.length > 1 &&
      !organization &&
      run.before !== 'in' &&
      known.has(last?.base ?? '')
    ) {
      return as('other');
    }
    if (
      run.tokens.length === 1 &&
      only !== undefined &&
      isKnownStranger(only, run, { known, givens, small }, { text, tokens })
    ) {
      return as('other');
    }
    return organization || run.tokens.length > 1 ? as('organization') : [];
  });
}

const firms = new Set(['inc', 'llc', 'ltd', 'co', 'corp']);
const storms = new Set(['hurricane', 'huracan', 'storm', 'tormenta']);
const births = new Set(['born', 'nee', 'nacido', 'nacida']);

/** "Education: …" names no one. */
function isLabel(text: string, { tokens }: Run): boolean {
  return text.charAt(tokens.at(-1)?.end ?? -1) === ':';
}

function isKnownStranger(
  { base }: Token,
  run: Run,
  { givens, known, small }: Known,
  { text, tokens }: Pick<Reading, 'text' | 'tokens'>,
): boolean {
  // "Member, Library Trustees" opens a line of many lists.
  if (roles.has(base)) return false;
  if (run.opens && isLabel(text, run) && small.has(base)) return false;
  if (known.has(base)) return true;
  if (storms.has(run.before)) return false;
  const kinBefore =
    kin.has(tokens[run.from - 1]?.word ?? '') || kin.has(tokens[run.from - 2]?.word ?? '');
  if (things.has(base)) return false;
  // "Warrack, Victoria": a place within a place.
  const previous = tokens[run.from - 1];
  if (
    run.before === '' &&
    !run.opens &&
    !kinBefore &&
    previous?.capital === true &&
    previous.end + 3 > (tokens[run.from]?.start ?? 0)
  )
    return false;
  return (givenNames.has(base) || givens.has(base)) && (kinBefore || !prepositions.has(run.before));
}

/** Pronouns, relatives, and the common nouns by which a text calls whom it has named. */
function unnamed(
  reading: Reading,
  segment: Segment,
  names: SubjectNames,
  held: ReadonlySet<string>,
): Mention[] {
  const mentions: Mention[] = [];
  for (let at = segment.from; at < segment.to; at += 1) {
    const token = reading.tokens[at];
    if (
      token === undefined ||
      !(notable.has(token.base) || token.word === 'el' || names.all.has(token.base))
    )
      continue;
    const pronoun = readPronoun(token, reading.tokens[at - 1], reading.text);
    if (pronoun !== undefined) {
      mentions.push(mention(at, at + 1, 'pronoun', owning.has(token.word), pronoun));
    } else if (isKin(token, reading.tokens[at - 1])) {
      mentions.push(mention(at, at + 1, 'kin', false));
    } else if (determiners.has(reading.tokens[at - 1]?.word ?? '')) {
      if (names.form === 'person' && roles.has(token.base)) {
        const theirs = held.size === 0 || held.has(token.base) || !offices.has(token.base);
        mentions.push(mention(at, at + 1, theirs ? 'role' : 'other', token.possessive));
      } else if (names.form !== 'person' && (bodies.has(token.base) || names.all.has(token.base))) {
        mentions.push(mention(at, at + 1, 'body', token.possessive));
      }
    }
  }
  return mentions;
}

/** "My Mom" is a relative; "Brother" alone is a title, or a name. */
function isKin({ capital, word }: Token, before: Token | undefined): boolean {
  return kin.has(word) && (!capital || owning.has(before?.word ?? ''));
}

function readPronoun(token: Token, before: Token | undefined, text: string): Pronoun | undefined {
  const pronoun = pronouns.get(token.word);
  if (token.word === 'esta' && text.startsWith('á', token.end - 1)) return undefined;
  if (pronoun === undefined)
    return token.word === 'el' && text.startsWith('él', token.start) ? 'he' : undefined;
  if (token.word === 'us' && token.capital) return undefined;
  // Farmers grow soy; whoever says "Soy maestra" begins with it.
  if (token.word === 'soy' && !token.capital) return undefined;
  // A naval mine is nobody's, and neither is a Mine Foreman.
  if (token.word === 'mine' && before?.word !== 'of') return undefined;
  if (token.word === 'ours' && token.capital) return undefined;
  // World War I, Napoleon I
  if (
    token.word === 'i' &&
    before?.capital === true &&
    /^[^\S\n]*$/u.test(text.slice(before.end, token.start))
  ) {
    return undefined;
  }
  if (
    token.word === 'me' &&
    token.capital &&
    token.end - token.start === 2 &&
    text.slice(token.start, token.end) === 'ME'
  )
    return undefined;
  return pronoun;
}

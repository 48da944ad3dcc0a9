import { dropsSubject } from './dropped';
import { isLabelled, isOther, namesAnother } from './labels';
import type { Mention, Pronoun } from './mentions';
import type { Reading, Segment } from './reading';
import {
  byPronoun,
  byRole,
  certain,
  type Chain,
  doubtfulPronoun,
  droppedAfterStranger,
  elsewhereNamed,
  kinOfSubject,
  onlyOwning,
  pronounAfterStranger,
  samePronounAsStranger,
  silentAfterOther,
  silentAfterSubject,
  silentElsewhere,
  silentOnTheirPage,
  somebodyElse,
  type Spoken,
  type Topic,
} from './spoken-of';
import { findTopical, pronounOf } from './topics';

/** Of whom a segment speaks, on a page or in a text about a person. */
export function aboutPerson(
  reading: Reading,
  segment: Segment,
  here: readonly Mention[],
  chain: Chain,
  subjectIs: Pronoun | undefined,
  lead: boolean,
): Spoken {
  const named = here.some(({ who }) => who === 'subject');
  if (!named && namesAnother(reading, segment, here)) {
    chain.current = 'other';
    return { score: somebodyElse, topic: 'other', mentioned: false };
  }
  if (
    (segment.kind === 'pair' && (segment.label !== undefined || !here.some(isOther))) ||
    isLabelled(segment, here, reading)
  ) {
    const known =
      chain.current === 'other' ? somebodyElse : chain.current === 'none' ? 0.6 : certain;
    return { score: named ? certain : known, topic: 'none', mentioned: named || known === certain };
  }
  const dropped = dropsSubject(reading, segment, here);
  const topical = dropped ? undefined : findTopical(reading, segment, here);
  const conclude = (
    score: number,
    topic: Topic,
    next: Topic = topic,
    mentioned = named,
  ): Spoken => {
    chain.current = next;
    return { score, topic, mentioned };
  };
  if (segment.kind === 'row' && here.some(isNamedOther) && !named) {
    return conclude(somebodyElse, 'other', chain.current);
  }
  if (topical === undefined) return silent(chain, lead, named, dropped);
  const { mention, owner } = topical;
  if (mention.who === 'subject') return conclude(certain, 'subject');
  if (mention.who === 'role') {
    const known = chain.current !== 'other';
    return conclude(
      known ? byRole : doubtfulPronoun,
      known ? 'subject' : 'other',
      undefined,
      known || named,
    );
  }
  const theirs =
    owner === undefined || owner.who === 'pronoun'
      ? goesOn(chain, owner, subjectIs, lead) &&
        (isTheirRelative(reading, mention) ||
          here.some((one) => (one.owning || isObject(reading, one)) && isOwn(one, subjectIs)))
      : owner.who === 'subject';
  if (mention.who === 'kin') {
    const first = owner === undefined || owner.pronoun === 'first';
    if (first && isWithThem(reading, segment, mention)) {
      return byPronounOf('first', { chain, subjectIs, named, lead, conclude });
    }
    if (owner?.who === 'other') return conclude(somebodyElse, 'other', 'other', false);
    if (theirs || (named && owner === undefined))
      return conclude(kinOfSubject, 'kin', chain.current, true);
    return conclude(
      chain.current === 'other' ? somebodyElse : silentElsewhere,
      'kin',
      chain.current,
    );
  }
  if (mention.who === 'other') {
    const mixed = named || chain.current === 'subject';
    chain.otherIs = pronounOf(reading, mention, mixed ? strangersOf(here, subjectIs) : here);
    const whole = here.some((one) => one.who === 'subject' && !one.owning);
    if (whole) return conclude(elsewhereNamed, 'other');
    return conclude(theirs || named ? onlyOwning : somebodyElse, 'other', 'other', theirs || named);
  }
  return byPronounOf(mention.pronoun, { chain, subjectIs, named, lead, conclude });
}

/** "His mentor" right after somebody else was named: still the subject's, unless it can be theirs. */
function goesOn(
  { current, otherIs }: Chain,
  owner: Mention | undefined,
  subjectIs: Pronoun | undefined,
  lead: boolean,
): boolean {
  if (current === 'subject') return true;
  if (!lead || current !== 'other' || subjectIs === undefined) return false;
  return owner?.pronoun === subjectIs && otherIs !== subjectIs;
}

/** Pronouns that cannot be the subject's, who was spoken of just before. */
function strangersOf(here: readonly Mention[], subjectIs: Pronoun | undefined): readonly Mention[] {
  return subjectIs === undefined ? [] : here.filter(({ pronoun }) => pronoun !== subjectIs);
}

interface PronounCase {
  readonly chain: Chain;
  readonly subjectIs: Pronoun | undefined;
  readonly named: boolean;
  readonly lead: boolean;
  readonly conclude: (score: number, topic: Topic, next?: Topic, mentioned?: boolean) => Spoken;
}

function byPronounOf(
  pronoun: Pronoun | undefined,
  { chain, conclude, lead, named, subjectIs }: PronounCase,
): Spoken {
  const { current, otherIs, voice } = chain;
  if (pronoun === 'first' || pronoun === 'firstMany') {
    // "Hale came early. “I lost my home,” she said."
    if (current === 'other' && chain.quoted === true && !named) {
      return conclude(somebodyElse, 'other', current, false);
    }
    return conclude(
      current === 'other' && !voice ? doubtfulPronoun : byPronoun,
      'subject',
      current,
      true,
    );
  }
  if (pronoun === 'they') {
    if (current === 'subject') return conclude(silentAfterSubject, 'subject', 'subject', true);
    return conclude(named ? elsewhereNamed : silentAfterOther, 'other', current);
  }
  if (subjectIs !== undefined && pronoun !== subjectIs) {
    return conclude(named ? elsewhereNamed : somebodyElse, 'other', 'other', named);
  }
  if (current === 'subject') return conclude(byPronoun, 'subject', 'subject', true);
  if (current === 'none') return conclude(doubtfulPronoun, 'none');
  if (otherIs !== undefined && pronoun !== otherIs)
    return conclude(byPronoun, 'subject', 'subject', true);
  if (otherIs === undefined && lead)
    return conclude(pronounAfterStranger, 'subject', 'other', true);
  const returning = lead ? samePronounAsStranger : silentAfterOther;
  return conclude(named ? elsewhereNamed : returning, 'other', current, named);
}

function silent(chain: Chain, lead: boolean, named: boolean, dropped = false): Spoken {
  if (named) return { score: elsewhereNamed + 0.2, topic: 'subject', mentioned: true };
  if (chain.current === 'other') {
    const score = dropped && lead ? droppedAfterStranger : silentAfterOther;
    return { score, topic: 'none', mentioned: dropped };
  }
  if (dropped && chain.current === 'subject') {
    return { score: byPronoun, topic: 'subject', mentioned: true };
  }
  const score = lead
    ? silentOnTheirPage
    : chain.current === 'subject'
      ? silentAfterSubject
      : silentElsewhere;
  return { score, topic: 'none', mentioned: false };
}

/** "Signed by the Governor" says of a row what became of it, and not whose it is. */
function isNamedOther({ from, to, who }: Mention): boolean {
  return who === 'other' && to - from > 1;
}

const between = 5;

/** "My husband, Bo, and I moved here", "As a mother, I": what both do, and all are, they do and are. */
function isWithThem({ tokens }: Reading, segment: Segment, { to }: Mention): boolean {
  if (to < segment.to && tokens[to]?.word === 'i') return true;
  const end = Math.min(segment.to, to + between);
  for (let at = to + 1; at < end; at += 1) {
    const [joins, word] = [tokens[at - 1]?.word, tokens[at]?.word];
    if ((joins === 'and' && word === 'i') || (joins === 'y' && word === 'yo')) return true;
  }
  return false;
}

/** Spanish says the same of whoever it is: "su hermano". */
function isTheirRelative({ tokens }: Reading, { from, who }: Mention): boolean {
  return who === 'kin' && /^sus?$/u.test(tokens[from - 1]?.word ?? '');
}

const objects = new Set(['him', 'her', 'lo', 'le']);

/** "President Hale named him minister": whoever is named, it was done to somebody else. */
function isObject({ tokens }: Reading, { from, who }: Mention): boolean {
  return who === 'pronoun' && objects.has(tokens[from]?.word ?? '');
}

function isOwn({ who, pronoun }: Mention, subjectIs: Pronoun | undefined): boolean {
  if (who === 'subject') return true;
  return (
    who === 'pronoun' && (subjectIs === undefined || pronoun === subjectIs || pronoun === 'first')
  );
}

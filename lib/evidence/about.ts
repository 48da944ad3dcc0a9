import { dropsSubject } from './dropped';
import { isLead, namesBesideTheirs, subjectPronoun } from './lead';
import type { Mention, Pronoun } from './mentions';
import type { Reading, Segment } from './reading';
import type { SubjectNames } from './subject';
import { tokenize } from './tokens';
import { findTopical, pronounOf } from './topics';

/** How surely a segment speaks of the subject, and in what way. */
export interface About {
  /** 0 to 1. */
  readonly score: number;
  /** The subject is mentioned somewhere in it, by name or by a pronoun that must be theirs. */
  readonly mentioned: boolean;
  /** What the segment's clause is about first. */
  readonly topic: Topic;
  /** The pronoun that stands for the subject here. */
  readonly pronoun?: Pronoun;
}

export type Topic = 'subject' | 'kin' | 'other' | 'none';

/*
 * Weights, from certain to hopeless. They multiply what the cues say, so `silent` means "a good
 * passage stays just above the threshold if nothing contradicts".
 */
const certain = 1;
const byPronoun = 0.92;
const byRole = 0.9;
const kinOfSubject = 0.38;
const elsewhereNamed = 0.62;
/** "Her deputy, Bo, …": the subject is there only as somebody's somebody. */
const onlyOwning = 0.35;
const silentAfterSubject = 0.8;
const silentOnTheirPage = 0.85;
const silentElsewhere = 0.4;
const doubtfulPronoun = 0.5;
const pronounAfterStranger = 0.68;
/** Spanish names whoever is new, and leaves out whom the text is about. */
const droppedAfterStranger = 0.78;
const silentAfterOther = 0.3;
/** A text returns to whom it is about more often than it stays with somebody named in passing. */
const samePronounAsStranger = 0.5;
const somebodyElse = 0.12;

interface Chain {
  current: Topic;
  /** The pronoun of whoever else is spoken of, where the text has told. */
  otherIs?: 'he' | 'she' | undefined;
}

/** Follows who is spoken of, from segment to segment. */
export function followSubject(
  reading: Reading,
  mentions: readonly (readonly Mention[])[],
  names: SubjectNames,
): About[] {
  const lead = isLead(reading, mentions) || isTitledFor(reading.title, names);
  const pronoun = subjectPronoun(reading, mentions);
  const chain: Chain = { current: lead ? 'subject' : 'none' };
  const personal = namesBesideTheirs(reading, mentions);
  let heading: Topic = lead ? 'subject' : 'none';
  let block = -1;
  return reading.segments.map((segment, at) => {
    const here = mentions[at] ?? [];
    if (segment.kind === 'heading') {
      heading = personal.has(at) ? 'other' : headingTopic(here, heading, lead);
      chain.current = heading;
    } else if (standsAlone(segment) || (segment.block !== block && chain.current === 'kin')) {
      chain.current = heading;
    }
    block = segment.block;
    const { current } = chain;
    const about =
      names.form === 'person'
        ? aboutPerson(reading, segment, here, chain, pronoun, lead)
        : aboutOrganization(reading, segment, here, chain, lead);
    // A word or two by itself, such as a party or a town, changes nobody's mind about the topic.
    if (segment.kind !== 'heading' && segment.to - segment.from < 3) chain.current = current;
    const theirs = about.topic === 'subject' || about.mentioned;
    return theirs && pronoun !== undefined ? { ...about, pronoun } : about;
  });
}

/** A page that bears somebody's name is theirs. */
function isTitledFor(title: string, names: SubjectNames): boolean {
  const words = new Set(tokenize(title).map(({ base }) => base));
  return (
    names.surnames.some((name) => words.has(name)) && names.given.some((name) => words.has(name))
  );
}

/** Labelled values and list items belong to whom the section is about, whoever they name. */
function standsAlone({ kind, label }: Segment): boolean {
  return kind === 'pair' || kind === 'item' || label !== undefined;
}

function headingTopic(here: readonly Mention[], before: Topic, lead: boolean): Topic {
  if (here.some(({ who }) => who === 'subject')) return 'subject';
  if (here.some(({ who }) => who === 'other')) return 'other';
  return before === 'other' && !lead ? 'other' : lead ? 'subject' : before;
}

function aboutPerson(
  reading: Reading,
  segment: Segment,
  here: readonly Mention[],
  chain: Chain,
  subjectIs: Pronoun | undefined,
  lead: boolean,
): About {
  const named = here.some(({ who }) => who === 'subject');
  if (segment.kind === 'pair' || isLabelled(segment, here, reading)) {
    const known =
      chain.current === 'other' ? somebodyElse : chain.current === 'none' ? 0.6 : certain;
    return { score: named ? certain : known, topic: 'none', mentioned: named || known === certain };
  }
  const dropped = dropsSubject(reading, segment, here);
  const topical = dropped ? undefined : findTopical(reading, segment, here);
  const conclude = (score: number, topic: Topic, next: Topic = topic, mentioned = named): About => {
    chain.current = next;
    return { score, topic, mentioned };
  };
  if (segment.kind === 'row' && here.some(({ who }) => who === 'other') && !named) {
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
        here.some((one) => (one.owning || isObject(reading, one)) && isOwn(one, subjectIs))
      : owner.who === 'subject';
  if (mention.who === 'kin') {
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

/** "Family: married to Bo" is about whom the section is about; "Hale: I was born …" is Hale's. */
function isLabelled(
  { from, label, start }: Segment,
  here: readonly Mention[],
  { tokens }: Reading,
): boolean {
  if (label === undefined) return false;
  const end = start + label.length;
  return !here.some(
    (one) =>
      (one.who === 'subject' || one.who === 'other') &&
      one.from >= from &&
      (tokens[one.from]?.start ?? end) < end,
  );
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
  readonly conclude: (score: number, topic: Topic, next?: Topic, mentioned?: boolean) => About;
}

function byPronounOf(
  pronoun: Pronoun | undefined,
  { chain, conclude, lead, named, subjectIs }: PronounCase,
): About {
  const { current, otherIs } = chain;
  if (pronoun === 'first' || pronoun === 'firstMany') {
    return conclude(current === 'other' ? doubtfulPronoun : byPronoun, 'subject', current, true);
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

function silent(chain: Chain, lead: boolean, named: boolean, dropped = false): About {
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

function aboutOrganization(
  reading: Reading,
  segment: Segment,
  here: readonly Mention[],
  chain: Chain,
  lead: boolean,
): About {
  if (standsAlone(segment) && lead) return { score: certain, topic: 'none', mentioned: true };
  const named = here.some(({ who }) => who === 'subject');
  const first = here.find(
    ({ who, pronoun }) => who !== 'pronoun' || pronoun === 'firstMany' || pronoun === 'thing',
  );
  if (first?.who === 'subject') {
    chain.current = 'subject';
    return { score: certain, topic: 'subject', mentioned: true };
  }
  if (named) return { score: byRole, topic: 'subject', mentioned: true };
  const own = here.some(
    ({ who, pronoun }) => who === 'body' || pronoun === 'firstMany' || pronoun === 'first',
  );
  // "Studied in Dunmore and has led the center since 2016" goes on about its director.
  if (chain.current === 'other' && speaksOfPerson(reading, segment, here)) {
    return { score: doubtfulPronoun, topic: 'other', mentioned: own };
  }
  if (own && (lead || chain.current === 'subject'))
    return { score: byPronoun, topic: 'subject', mentioned: true };
  if (here.some(({ pronoun }) => pronoun === 'thing') && chain.current === 'subject') {
    return { score: byPronoun, topic: 'subject', mentioned: true };
  }
  if (first?.who === 'other') chain.current = 'other';
  if (first?.who === 'other')
    return { score: lead ? 0.6 : silentAfterOther, topic: 'other', mentioned: false };
  if (first?.who === 'organization') {
    return { score: lead ? 0.7 : silentAfterOther, topic: 'none', mentioned: false };
  }
  return { score: lead ? silentOnTheirPage : silentElsewhere, topic: 'none', mentioned: false };
}

function speaksOfPerson(reading: Reading, segment: Segment, here: readonly Mention[]): boolean {
  const [first] = here;
  const pronoun = first?.who === 'pronoun' && (first.pronoun === 'he' || first.pronoun === 'she');
  return (pronoun && first.from === segment.from) || dropsSubject(reading, segment, here);
}

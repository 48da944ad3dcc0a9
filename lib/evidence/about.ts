import { aboutOrganization } from './about-organization';
import {
  type About,
  type Chain,
  type Spoken,
  type Topic,
  certain,
  byPronoun,
  byRole,
  kinOfSubject,
  elsewhereNamed,
  onlyOwning,
  silentAfterSubject,
  silentOnTheirPage,
  silentElsewhere,
  doubtfulPronoun,
  pronounAfterStranger,
  droppedAfterStranger,
  silentAfterOther,
  samePronounAsStranger,
  somebodyElse,
  standsAlone,
} from './spoken-of';
import { dropsSubject } from './dropped';
import { isLead, isOwnVoice, namesBesideTheirs, subjectPronoun } from './lead';
import { isLabelled, isOther, namesAnother } from './labels';
import type { Mention, Pronoun } from './mentions';
import type { Reading, Segment } from './reading';
import type { SubjectNames } from './subject';
import { tokenize } from './tokens';
import { isScrap, namesInPassing } from './scraps';
import { findTopical, pronounOf } from './topics';

const none: readonly never[] = [];

/** Follows who is spoken of, from segment to segment. */
export function followSubject(
  reading: Reading,
  mentions: readonly (readonly Mention[])[],
  names: SubjectNames,
): About[] {
  const voice = names.form === 'person' && isOwnVoice(reading, mentions);
  const lead = voice || isLead(reading, mentions) || isTitledFor(reading.title, names);
  const pronoun = subjectPronoun(reading, mentions);
  const chain: Chain = { current: lead ? 'subject' : 'none', voice };
  const personal = namesBesideTheirs(reading, mentions);
  let heading: Topic = lead ? 'subject' : 'none';
  let block = -1;
  /** The rank of the heading that is another's name, as long as its part goes on. */
  let apart: number | undefined;
  return reading.segments.map((segment, at) => {
    const here = mentions[at] ?? [];
    if (segment.kind === 'heading') {
      const level = segment.level ?? 0;
      const named = here.some(({ who }) => who === 'subject');
      if (names.form === 'person' && personal.has(at) && isStranger(reading, segment, here, names))
        apart = level;
      else if (apart !== undefined && (named || level <= apart)) apart = undefined;
      heading = personal.has(at) ? 'other' : headingTopic(segment, here, heading, lead);
      chain.current = heading;
    } else if (standsAlone(segment) || (segment.block !== block && chain.current === 'kin')) {
      chain.current = heading;
    }
    block = segment.block;
    const { current } = chain;
    const passing = lead && namesInPassing(reading, segment, here);
    const about =
      names.form === 'person'
        ? aboutPerson(reading, segment, passing ? none : here, chain, pronoun, lead)
        : aboutOrganization(reading, segment, here, chain, lead);
    // A word or two by itself, such as a party or a town, changes nobody's mind about the topic.
    if (segment.kind !== 'heading' && isScrap(reading, segment)) chain.current = current;
    const { mentioned, score, topic } = about;
    const isApart = apart !== undefined && !here.some(({ who }) => who === 'subject');
    const theirs = !isApart && (topic === 'subject' || mentioned);
    return { score, mentioned, topic, pronoun: theirs ? pronoun : undefined, apart: isApart };
  });
}

/** A heading is known for somebody's name, and not for one of the subject's own family. */
function isStranger(
  { tokens }: Reading,
  { from, to }: Segment,
  here: readonly Mention[],
  names: SubjectNames,
): boolean {
  const family = tokens.slice(from, to).some(({ base }) => names.surnames.includes(base));
  return !family && here.some((one) => one.who === 'other' && one.to - one.from > 1);
}

/** A page that bears somebody's name is theirs. */
function isTitledFor(title: string, names: SubjectNames): boolean {
  const words = new Set(tokenize(title).map(({ base }) => base));
  return (
    names.surnames.some((name) => words.has(name)) && names.given.some((name) => words.has(name))
  );
}

function headingTopic(
  segment: Segment,
  here: readonly Mention[],
  before: Topic,
  lead: boolean,
): Topic {
  if (here.some(({ who }) => who === 'subject')) return 'subject';
  const half = (segment.to - segment.from) / 2;
  // On somebody's own page a section is another's only when it is called by their name.
  if (here.some(({ from, to, who }) => who === 'other' && (!lead || to - from >= half)))
    return 'other';
  return before === 'other' && !lead ? 'other' : lead ? 'subject' : before;
}

function aboutPerson(
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

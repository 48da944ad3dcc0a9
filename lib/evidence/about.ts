import { aboutOrganization } from './about-organization';
import { aboutPerson } from './about-person';
import { isLead, isOurVoice, isOwnVoice, namesBesideTheirs, subjectPronoun } from './lead';
import type { Mention } from './mentions';
import type { Reading, Segment } from './reading';
import { isScrap, namesInPassing } from './scraps';
import { type About, type Chain, standsAlone, type Topic } from './spoken-of';
import type { SubjectNames } from './subject';
import { tokenize } from './tokens';

const none: readonly never[] = [];

/** Follows who is spoken of, from segment to segment. */
export function followSubject(
  reading: Reading,
  mentions: readonly (readonly Mention[])[],
  names: SubjectNames,
): About[] {
  const voice = names.form === 'person' && isOwnVoice(reading, mentions);
  const lead =
    voice ||
    isLead(reading, mentions) ||
    isTitledFor(reading.title, names) ||
    (names.form !== 'person' && isOurVoice(reading, mentions));
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
    chain.quoted = /^["“«]/u.test(reading.text.charAt(segment.start));
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
  return !family && here.every(({ who }) => who !== 'subject');
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

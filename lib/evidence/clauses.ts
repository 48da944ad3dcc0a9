import type { Context, Cue } from './context';
import { among, lexicon, prepositions } from './language/lexicon';
import { words } from './language/words';
import type { Mention } from './mentions';
import type { Hit } from './phrases';
import type { Reading } from './reading';
import { isResumed } from './resumed';
import { isVoteOfMany } from './whose-vote';

/* Factors on the chance that a passage answers, by whom and how its clauses speak. */
const negated = 0.5;
export const othersClause = 0.35;
const ownClause = 0.95;
/** "Hale, who was raised in Dunmore and was the daughter of a miner": words after the name. */
const relativeReach = 16;
const relationNamed = 0.88;
const negations = lexicon((words) => words.negations);
const owners = lexicon((words) => words.pronouns.owning);
const relatives = lexicon((words) => words.relatives);

/** A denied cue is half an answer, except where saying no is one. */
export function denialFactor({ reading, traits }: Context, strong: readonly Hit<Cue>[]): number {
  if (traits.negationAnswers) return 1;
  const denied = strong.every((hit) => {
    const before = reading.tokens.slice(Math.max(0, hit.from - 3), hit.from);
    return before.some(({ word }) => negations.has(word));
  });
  return denied ? negated : 1;
}

/** About the subject as a sentence, or at least in the clause in which the cues stand. */
export function aboutFactor(context: Context, strong: readonly Hit<Cue>[]): number {
  const { about, traits, label } = context;
  if (traits.ofOne && isVoteOfMany(context, strong)) return about.score * othersClause;
  const titled = context.label > 0 || (context.heading > 0.9 && !context.generalHeading);
  const asked = titled || (traits.ofPeople && context.mentions.some(({ who }) => who === 'other'));
  if (traits.relational && asked && about.score >= 0.5) return Math.max(about.score, ownClause);
  if (traits.relational && about.mentioned) {
    const theirs =
      strong.length === 0 ||
      strong.some((hit) => !isSaidOfOther(context, hit) && !isOthersRelative(context, hit));
    return Math.max(about.score, relationNamed) * (theirs ? 1 : othersClause);
  }
  if (strong.length === 0 || label > 0) return about.score;
  return Math.max(...strong.map((hit) => clauseFactor(context, hit)));
}

/** "… of Teo Adeyar and his wife Ruta": all that tells of relatives tells of a stranger's. */
export function isStrangersKin(context: Context, strong: readonly Hit<Cue>[]): boolean {
  const { form, mentions } = context;
  if (form !== 'person' || strong.length === 0) return false;
  return strong.every(
    (hit) =>
      mentions.some(({ from, who }) => who === 'kin' && from >= hit.from && from < hit.to) &&
      isOthersRelative(context, hit) &&
      // "Teo Adeyar and his wife Dee Marlow"
      !mentions.some(({ from, who }) => who === 'subject' && from >= hit.from),
  );
}

/** Whoever is named last before a cue is most often whom it is about. */
function clauseFactor(context: Context, hit: Hit<Cue>): number {
  const { about, mentions, reading } = context;
  if (isStrangersTrade(context, hit)) return about.score * othersClause;
  const next = mentions.find(({ from, who }) => from >= hit.to && who === 'other');
  if (next !== undefined && follows(reading, hit, next) && !leadsOn(reading, hit))
    return about.score * othersClause;
  const before = mentions.findLast(
    ({ from, who, pronoun, owning }) =>
      from < hit.from &&
      (who === 'other' ||
        who === 'subject' ||
        (who === 'pronoun' && !owning && pronoun !== 'thing')),
  );
  if (isOfRelative(context, hit, before)) return about.score * othersClause;
  if (before?.who === 'other' && before.to <= hit.from && isResumed(context, before)) {
    return Math.max(about.score, ownClause);
  }
  if (before === undefined) {
    return isSaidByAnother(context, hit) ? about.score * othersClause : about.score;
  }
  if (before.who === 'subject' && !before.owning) return Math.max(about.score, ownClause);
  if (before.who === 'pronoun') {
    return before.pronoun === about.pronoun ? Math.max(about.score, ownClause) : about.score;
  }
  // "Ana Reyes opened the Copper Kettle in 1988"
  const acts = context.form !== 'person' && about.mentioned;
  if (before.who === 'other' && !acts && before.to <= hit.from && !isJoined(context, before)) {
    const gap = reading.tokens.slice(before.to, hit.from);
    const relative = gap.some(({ word }) => relatives.has(word));
    const reached = relative && gap.length <= relativeReach && !hasComma(reading, before, hit, 1);
    const coordinated = joiners.has(gap[0]?.word ?? '');
    if ((gap.length <= 2 && !coordinated) || reached || isApposed(context, before, hit)) {
      return about.score * othersClause;
    }
  }
  return about.score;
}

const speech: ReadonlySet<string> = new Set(['saying', 'telling', 'strong']);

/** "The Dunmore Post said that Hale …": of what was said about somebody, none is theirs. */
function isSaidByAnother({ mentions, segment, traits }: Context, hit: Hit<Cue>): boolean {
  if (traits.bonus !== 'quote' || !speech.has(hit.payload.list)) return false;
  const speaker = mentions.find(({ to }) => to <= hit.from);
  return (
    speaker?.who === 'organization' &&
    speaker.from - segment.from < 2 &&
    mentions.some(({ from, who }) => who === 'subject' && from >= hit.to)
  );
}

/** "His wife, a judge since 2010, …": said of the relative, until the text is back with the subject. */
function isOfRelative(
  { mentions, reading: { tokens } }: Context,
  hit: Hit<Cue>,
  before: Mention | undefined,
): boolean {
  const relative = mentions.findLast(({ from, who }) => who === 'kin' && from < hit.from);
  if (relative === undefined || (before !== undefined && before.from > relative.from)) return false;
  // "She and her family settled in Dunmore" is about her as well.
  const lead = tokens[relative.from - 2]?.word ?? '';
  // "The first of her family to …"
  if (together.has(lead) || among.has(lead)) return false;
  return tokens
    .slice(Math.max(0, relative.from - 2), relative.from)
    .some(({ possessive, word }) => possessive || owners.has(word));
}

/** "Studied under Hale and holds a degree": the sentence goes on about whom it began with. */
const joiners = new Set(['and', 'but', 'then', 'before', 'while', 'until', 'y', 'e', 'pero']);

/** "Both Lund and Ek spoke": what is said of one is said of the other. */
function isJoined({ mentions, reading: { tokens } }: Context, { from }: Mention): boolean {
  let at = from - 1;
  // "Lund and Commissioner Ek"
  while (from - at < 4 && tokens[at]?.capital === true) at -= 1;
  // "He and his wife Ana live …"
  if (
    mentions.some(({ to, who }) => who === 'kin' && to === at + 1) &&
    owners.has(tokens[at - 1]?.word ?? '')
  )
    at -= 2;
  if (!/^(?:and|y|e)$/u.test(tokens[at]?.word ?? '')) return false;
  return mentions.some(
    ({ owning, pronoun, to, who }) =>
      (who === 'subject' || (who === 'pronoun' && pronoun !== 'thing')) && !owning && to === at,
  );
}

const together = new Set(['and', 'with', 'y', 'e', 'con']);

/** Whether more commas than `allowed` stand between a name and a cue. */
function hasComma({ text, tokens }: Reading, { to }: Mention, { from }: Hit<Cue>, allowed: number) {
  const between = text.slice(tokens[to - 1]?.end, tokens[from]?.start);
  return (between.match(/[,;]/gu)?.length ?? 0) > allowed;
}

const articles = new Set(['a', 'an', 'the', 'un', 'una', 'el', 'la']);

/** Open a description without an article. */
const formers = new Set(
  words(`
    former then later afterwards himself herself ex entonces hoy antiguo antigua exalcalde exalcaldesa
    futuro futura luego
  `),
);

/** Every word of it describes somebody else who was just named. */
function isSaidOfOther(context: Context, hit: Hit<Cue>): boolean {
  const before = context.mentions.findLast(
    ({ from, who }) => from < hit.from && (who === 'other' || who === 'subject'),
  );
  return before?.who === 'other' && before.to <= hit.from && isApposed(context, before, hit);
}

const joined = new Set(['and', 'y', 'e']);
const also = new Set(['and', 'with', 'whose', 'y', 'con', 'cuyo', 'cuya']);

/** "Teo Adeyar and his wife", "Hale, whose wife": the relative of whoever was just named. */
function isOthersRelative({ mentions, reading }: Context, hit: Hit<Cue>): boolean {
  const { tokens } = reading;
  let at = hit.from;
  if (owners.has(tokens[at]?.word ?? '')) at -= 1;
  else if (owners.has(tokens[at - 1]?.word ?? '')) at -= 2;
  else at -= 1;
  if (!also.has(tokens[at]?.word ?? '')) return false;
  const relative = tokens[at]?.word === 'whose' || tokens[at]?.word.startsWith('cuy');
  const before = mentions.findLast(
    ({ from, who }) =>
      from < at && (who === 'other' || who === 'subject' || who === 'organization'),
  );
  if (before === undefined || before.who === 'subject') return false;
  // Whoever has a wife is a person, also where nothing else says so.
  if (before.who === 'organization' && !joined.has(tokens[at]?.word ?? '')) return false;
  // "Hale lives in New Dunmore and her husband …": nobody is lived in.
  if (before.who === 'organization' && prepositions.has(tokens[before.from - 1]?.word ?? ''))
    return false;
  return at - before.to <= (relative && before.who === 'other' ? 6 : 0);
}

/** "…, an Oxford man and former officer, …": said of the name before the comma. */
function isApposed({ reading }: Context, { to }: Mention, hit: Hit<Cue>): boolean {
  const { text, tokens } = reading;
  const last = tokens[to - 1];
  const next = tokens[to];
  const cue = tokens[hit.from];
  if (last === undefined || next === undefined || cue === undefined) return false;
  const direct = next === cue && !cue.word.endsWith('ing');
  const opened =
    /[,(]/u.test(text.slice(last.end, next.start)) &&
    (articles.has(next.word) || formers.has(next.word) || direct);
  return opened && !text.slice(next.end, cue.start).includes(',');
}

/** "Said Priya Raghunathan", "said Council President Priya Raghunathan". */
function follows({ text, tokens }: Reading, { to }: Hit<Cue>, { from }: Mention): boolean {
  if (from - to >= 4 || !tokens.slice(to, from).every(({ capital }) => capital)) return false;
  // "Owner, Hale Drug", "Roll call: Hale, no": a sign parts them.
  return !/[,:;]/u.test(text.slice(tokens[to - 1]?.end, tokens[from]?.start));
}

const trades: ReadonlySet<string> = new Set(['occupation', 'military', 'owning', 'employment']);

/** "Wenceslao Pardo, antiguo capitán, …": a trade makes a person of a name nobody knows. */
function isStrangersTrade(context: Context, hit: Hit<Cue>): boolean {
  const { list } = hit.payload;
  const before = context.mentions.findLast(
    ({ from, who }) => from < hit.from && (who === 'organization' || who === 'subject'),
  );
  if (before?.who !== 'organization' || before.to > hit.from) return false;
  if (!trades.has(list) && list !== 'strong') return false;
  const next = context.reading.tokens[before.to];
  return next !== undefined && formers.has(next.word) && isApposed(context, before, hit);
}

const joining = new Set([
  ...prepositions,
  'of',
  'with',
  'by',
  'for',
  'under',
  'como',
  'con',
  'por',
]);

/** "Worked for Bo Hale" is not about Hale; "the retired miner Bo Hale" is. */
function leadsOn({ tokens }: Reading, { to, words }: Hit<Cue>): boolean {
  return words > 2 || joining.has(tokens[to - 1]?.word ?? '');
}

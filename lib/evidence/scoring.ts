import { isBlank } from './blank-values';
import { aboutFactor, denialFactor, isStrangersKin, othersClause } from './clauses';
import { type Context, type Cue, isFamily } from './context';
import type { FamilyName } from './language/families';
import type { Hit } from './phrases';
import { isIntroduction } from './introduction';
import { isOther } from './labels';
import { standsForItself } from './standing';
import { hasSign, signFactor } from './signs';
import { isSignpost } from './signposts';
import type { Chances } from './traits';

/** What speaks for a segment answering a question. */
export interface Evidence {
  readonly score: number;
  readonly words: readonly string[];
  /** Its cues stand in a clause about somebody else. */
  readonly ofAnother: boolean;
  /** It tells of a relative, and of nobody's but somebody else's. */
  readonly ofStrangersKin: boolean;
  /** It says just what is asked, in a form that leaves nothing to weigh: a vote in a roll call. */
  readonly plain: boolean;
}

/*
 * Weights. Each is the chance, on its own, that a passage with it answers the question; several
 * are joined as independent chances (1 - product of misses), so that nothing exceeds 1.
 */
const strongPhrase = 0.72;
const strongWord = 0.6;
const strongAgain = 0.25;
const weakCue = 0.16;
const weakLimit = 3;
const labelWeight = 0.97;
const headingWeight = 0.62;
const outerHeadingWeight = 0.3;
const sharedHeadingLoss = 0.05;
const otherLabel = 0.4;
const generalHeadingWeight = 0.06;

/* Factors on the joined chance. */
const misleading = 0.35;
const partlyMisleading = 0.7;
const questionSentence = 0.4;
const furniture = 0.45;
const furniturePair = 0.85;
const headingItself = 0.55;
const signpost = 0.4;
const bonusWeight = 0.45;
/** Where a roll call gives somebody's vote, nothing else is wanted. */
const castWeight = 0.85;
const fragment = 0.6;
/** Later passages lose up to this much; pages say the important first. */
const lateness = 0.06;
/** Directly below its heading a passage answers more often than further down. */
const depthLoss = 0.04;

/** What answers only for want of anything better stays just above the threshold. */
const fallbackLimit = 0.43;
const aboveLimit = 0.02;

/** Nothing when all that speaks for a segment is weak. */
export function scoreSegment(context: Context): Evidence | undefined {
  const sorted = saysNothing(context) ? undefined : sortHits(context);
  const own = sorted && scoreWith(context, sorted, context.traits.families);
  const { fallback, introduces } = context.traits;
  if (own !== undefined && own.score >= fallbackLimit) return own;
  if (introduces && isIntroduction(context)) {
    const score = fallbackLimit * context.about.score;
    return {
      score,
      words: own?.words ?? [],
      ofAnother: false,
      ofStrangersKin: false,
      plain: false,
    };
  }
  if (fallback === undefined || sorted === undefined) return own;
  const falls = context.hits.some(({ payload: { list } }) => isFamily(list) && fallback.has(list));
  if (!falls || (context.traits.fallbackNeedsCue && !context.hits.some(isOwnCue))) {
    return own;
  }
  const other = scoreWith(context, sorted, new Map([...context.traits.families, ...fallback]));
  return other && { ...other, score: withinLimit(other.score) };
}

function titledOf({ heading, label, outerHeading }: Context): number {
  return label + heading + outerHeading;
}

/** Most segments are passed over by this alone. */
function saysNothing(context: Context): boolean {
  return (
    titledOf(context) === 0 && context.traits.bonus === undefined && !context.hits.some(isTelling)
  );
}

/** What is above the limit keeps its order there. */
function withinLimit(score: number): number {
  return score <= fallbackLimit ? score : fallbackLimit + (score - fallbackLimit) * aboveLimit;
}

function scoreWith(context: Context, sorted: Sorted, chances: Chances): Evidence | undefined {
  const { segment, traits } = context;
  const titled = titledOf(context);
  const { best, strong: strongHits, weak: weakHits, wrong: wrongHits } = sorted;
  const bonus = traits.bonus !== undefined && hasSign(traits.bonus, context);
  if (strongHits.length + titled === 0 && !bonus && !hasChance(best, chances)) return undefined;
  const strong = distinct(strongHits);
  const families = [...best].flatMap(([list, hit]) => {
    const chance = chances.get(list);
    return chance === undefined ? [] : [{ hit, chance }];
  });
  // The same word speaks once.
  const weak = distinct(weakHits).filter((hit) =>
    families.every((other) => hit.to <= other.hit.from || hit.from >= other.hit.to),
  );
  const telling = [...strong, ...families.map(({ hit }) => hit)];
  const wrong = distinct(wrongHits).filter((hit) => misleads(context, hit, telling));
  const depth = 1 - depthLoss * Math.min(8, segment.below);
  const nearest = weighHeading(context);
  let miss = 1;
  strong.forEach((hit, at) => {
    miss *= 1 - (at > 0 ? strongAgain : hit.words > 1 ? strongPhrase : strongWord);
  });
  for (const { chance } of families) miss *= 1 - chance;
  miss *= (1 - weakCue) ** Math.min(weakLimit, weak.length);
  if (bonus) miss *= 1 - (traits.bonus === 'cast' ? castWeight : bonusWeight);
  miss *= 1 - context.label * labelWeight;
  miss *= 1 - context.heading * nearest * depth;
  miss *= 1 - context.outerHeading * outerHeadingWeight;
  let score = 1 - miss;
  if (wrong.length > 0 && context.label === 0) {
    score *= strong.length > wrong.length ? partlyMisleading : misleading;
  }
  const plain = bonus && traits.bonus === 'cast';
  score *= shapeFactor(context, plain);
  if (context.label === 0) {
    for (const list of best.keys()) score *= traits.against.get(list) ?? 1;
  }
  if (telling.length > 0 && context.label === 0) score *= denialFactor(context, telling);
  score *= signFactor(context);
  const theirs = plain ? 1 : aboutFactor(context, telling);
  score *= theirs;
  score *= 1 - lateness * (segment.start / Math.max(1, context.reading.text.length));
  return {
    score,
    words: [...telling, ...weak].map((hit) => wordsOf(context, hit)),
    ofAnother:
      (context.label === 0 || traits.ofOne) && theirs <= context.about.score * othersClause,
    ofStrangersKin: traits.relational && isStrangersKin(context, telling),
    plain,
  };
}

function hasChance(best: Sorted['best'], chances: Chances): boolean {
  for (const list of best.keys()) if (chances.has(list)) return true;
  return false;
}

interface Sorted {
  readonly strong: Hit<Cue>[];
  readonly weak: Hit<Cue>[];
  readonly wrong: Hit<Cue>[];
  /** The longest hit of each family, the first of those. */
  readonly best: Map<FamilyName, Hit<Cue>>;
}

function sortHits(context: Context): Sorted {
  const sorted: Sorted = { strong: [], weak: [], wrong: [], best: new Map() };
  const others = context.hits.filter(({ payload }) => payload.list === 'not');
  for (const hit of context.hits) {
    const { list } = hit.payload;
    // The school in "school board" is none.
    const within = others.some(({ from, to }) => hit.from >= from && hit.to <= to);
    if ((within && list !== 'not') || !standsForItself(context, hit)) continue;
    if (list === 'strong' || list === 'weak') sorted[list].push(hit);
    else if (list === 'not') sorted.wrong.push(hit);
    else if (isFamily(list)) {
      const before = sorted.best.get(list);
      const longer = before === undefined || hit.words > before.words;
      if (longer || (hit.words === before.words && hit.from < before.from)) {
        sorted.best.set(list, hit);
      }
    }
  }
  return sorted;
}

function isOwnCue({ payload: { list } }: Hit<Cue>): boolean {
  return list === 'weak' || list === 'strong';
}

function isTelling({ payload: { list } }: Hit<Cue>): boolean {
  return list !== 'weak' && list !== 'not';
}

/** A phrase that means something else does so in its own clause, and not for the next. */
function misleads(
  { reading: { text, tokens } }: Context,
  { from, to }: Hit<Cue>,
  telling: readonly Hit<Cue>[],
): boolean {
  return (
    telling.length === 0 ||
    telling.some((hit) => {
      const [start, end] = hit.to <= from ? [hit.to, from] : [to, hit.from];
      return !/[,;]/u.test(text.slice(tokens[start - 1]?.end, tokens[end]?.start));
    })
  );
}

/** A title above many kinds of things says little about each; a label of its own says more. */
function weighHeading({ generalHeading, introduces, label, segment }: Context): number {
  if (generalHeading) return generalHeadingWeight;
  const shared = headingWeight - sharedHeadingLoss * Math.min(4, Math.max(0, introduces - 1));
  return segment.label !== undefined && label === 0 ? shared * otherLabel : shared;
}

function wordsOf({ reading }: Context, { from, to }: Hit<Cue>): string {
  return reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
}

/** The longest hits that do not overlap one another. */
function distinct(hits: readonly Hit<Cue>[] = []): Hit<Cue>[] {
  if (hits.length < 2) return [...hits];
  const kept: Hit<Cue>[] = [];
  for (const hit of hits.toSorted(
    (one, other) => other.words - one.words || one.from - other.from,
  )) {
    if (kept.every(({ from, to }) => hit.to <= from || hit.from >= to)) kept.push(hit);
  }
  return kept;
}

function shapeFactor(
  { reading, segment, label, heading, mentions, traits }: Context,
  plain: boolean,
): number {
  let factor = isBlank(reading, segment) ? 0 : 1;
  // Days and hours stand beside the text as often as in it.
  const beside = segment.kind === 'pair' || label > 0 || traits.bonus === 'times';
  if (!segment.main) factor *= beside ? furniturePair : furniture;
  // Hours stand beside a telephone, and "Ana Hale | Bo Ek, Director" is a list of people.
  const listed = traits.bonus === 'times' || (traits.ofPeople && mentions.some(isOther));
  if (label === 0 && !listed && isSignpost(reading, segment)) factor *= signpost;
  if (segment.kind === 'heading') factor *= headingItself;
  if (reading.text.charAt(segment.end - 1) === '?') factor *= questionSentence;
  const count = segment.to - segment.from;
  if (count < 4 && label === 0 && heading === 0 && !plain) factor *= fragment;
  return factor;
}

import { givenNames } from './language/given-names';
import { kin, lexicon, prepositions, roles, things } from './language/lexicon';
import type { Reading, Segment } from './reading';
import type { SubjectNames } from './subject';
import { isPost, isTrade, noble, opensPerson, skipTitles, withoutTrail } from './titles';
import type { Token } from './tokens';

const openers = lexicon((words) => [...words.openers, ...words.openingVerbs]);
const linkers = lexicon((words) => words.linkers);
/** After an office; "Van" and "bin" begin a name. */
const ofPlace = new Set(['of', 'the', 'de', 'del', 'la', 'y']);
export const suffix = /^(?:jr|sr|ii|iii|iv)$/;

/** Capitalized words in a row, with what stands before them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly title: readonly string[];
  readonly titled: boolean;
  readonly before: string;
  /** "A resident of Grover Junction": only a place has those. */
  readonly peopled: boolean;
  /** Begins its sentence. */
  readonly opens: boolean;
  /** What stands beside it is said of people alone: "…, who", "…, an army doctor", "Clerk: …". */
  readonly acts: boolean;
}

export function findRuns(reading: Reading, segment: Segment, names: SubjectNames): Run[] {
  const runs: Run[] = [];
  const { tokens, text } = reading;
  let at = segment.from;
  while (at < segment.to) {
    if (tokens[at]?.capital !== true) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, text, at, segment.to);
    const run = trimRun(reading, at, withoutTrail(tokens, at, end), at === segment.from, names);
    if (run !== undefined) {
      runs.push(!run.acts && isBesidePost(reading, segment, run) ? { ...run, acts: true } : run);
    }
    at = end;
  }
  return runs;
}

function runEnd(tokens: readonly Token[], text: string, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit) {
    const token = tokens[end];
    const last = tokens[end - 1];
    if (token === undefined || last === undefined || last.possessive) break;
    const between = text.slice(last.end, token.start);
    // "As your mayor I am …"
    if (isWriter(text, token) || isWriter(text, last)) break;
    const abbreviated = last.word.length <= 4 && /^\.\s*$/u.test(between);
    const suffixed = suffix.test(token.word) && /^[,\s]+$/u.test(between);
    if (!/^[\s-]*$/u.test(between) && !abbreviated && !suffixed) break;
    if (token.capital) {
      end += 1;
      continue;
    }
    const next = tokens[end + 1];
    if (!linkers.has(token.word) || next?.capital !== true || end + 1 >= limit) break;
    end += 2;
  }
  return end;
}

const of = new Set(['of', 'de']);
const residents = lexicon((words) => [...words.areas, ...words.residents]);

/** "I", and not the initial of a name. */
function isWriter(text: string, { end, word }: Token): boolean {
  return word === 'i' && text.charAt(end) !== '.';
}

function trimRun(
  { text, tokens }: Reading,
  from: number,
  end: number,
  opens: boolean,
  names: SubjectNames,
): Run | undefined {
  let start = from;
  if (opens || end - from > 1) {
    while (start < end && openers.has(tokens[start]?.word ?? '') && (opens || start > from))
      start += 1;
  }
  const acts = actsAsPerson(text, tokens, end) || isSpeaker(tokens, text, from);
  // "The Dunmore Settlement of Bo Hale, who …": only a person does what follows.
  const linked = acts ? tokens.slice(start, end).findLastIndex(({ word }) => word === 'of') : -1;
  if (linked > 0 && end - start - linked > 2 && !opensPerson(tokens[start])) start += linked + 1;
  let untitled = skipTitles(tokens, { start, end, opens: opens && linked < 0 }, names);
  const [only] = tokens.slice(untitled, end);
  if (only === undefined || (end - untitled === 1 && isWriter(text, only))) return undefined;
  // The Governor of Dunmore is an office, and the Duke of Dunmore somebody.
  if (
    untitled > start &&
    ofPlace.has(tokens[untitled]?.word ?? '') &&
    !noble(tokens[untitled - 1])
  ) {
    untitled = start;
  }
  const previous = tokens[start - 1];
  const gap = text.slice(previous?.end ?? 0, tokens[start]?.start);
  return {
    from: untitled,
    to: end,
    tokens: tokens.slice(untitled, end),
    title: tokens.slice(start, untitled).map(({ base }) => base),
    titled: untitled > start,
    before: /^\s*$/u.test(gap) ? (previous?.word ?? '') : '',
    peopled: of.has(previous?.word ?? '') && residents.has(tokens[start - 2]?.base ?? ''),
    opens,
    acts,
  };
}

const saying = new Set(['said', 'says', 'dijo', 'afirmo', 'explico']);

/** "…," said Bo Hale: only people say anything. */
function isSpeaker(tokens: readonly Token[], text: string, from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || !saying.has(before.word)) return false;
  return /^[^\S\n]+$/u.test(text.slice(before.end, tokens[from]?.start));
}

const relatives = lexicon((words) => words.relatives);
const articles = new Set(['a', 'an', 'the', 'un', 'una', 'el', 'la']);
const objects = new Set(['him', 'himself', 'herself']);

/** "Taman Zubat, an army doctor", "Kifaru, who had been", "Odwe had him appointed". */
function actsAsPerson(text: string, tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (last === undefined || next === undefined || last.possessive) return false;
  const gap = text.slice(last.end, next.start);
  if (relatives.has(next.word)) return /^[^\S\n]*,?[^\S\n]*$/u.test(gap);
  if (/^[^\S\n]*,[^\S\n]*$/u.test(gap) && articles.has(next.word)) {
    const described = tokens.slice(end + 1, end + 5);
    const comma = described.findIndex(
      (token, at) =>
        at > 0 && /[,.;)]/u.test(text.slice(described[at - 1]?.end ?? token.start, token.start)),
    );
    return described
      .slice(0, comma < 0 ? undefined : comma)
      .some(({ base, capital }) => !capital && (isTrade(base) || roles.has(base)));
  }
  return (
    /^[^\S\n]*$/u.test(gap) &&
    !next.capital &&
    [next, tokens[end + 1], tokens[end + 2]].some(
      (token) => token !== undefined && objects.has(token.word),
    )
  );
}

/** "Bo Hale, Chief of Staff", "Clerk: Bo Hale": a line that gives a name and what it is there for. */
function isBesidePost({ text, tokens }: Reading, segment: Segment, run: Run): boolean {
  if (run.tokens.length < 2 || run.tokens.some(({ base }) => isPost(base))) return false;
  const next = tokens[run.to];
  if (run.from === segment.from && next !== undefined && run.to < segment.to) {
    const gap = text.slice(tokens[run.to - 1]?.end, next.start);
    if (!/^\s*(?:[,:·–—-]|\n)\s*$/u.test(gap)) return false;
    return tokens
      .slice(run.to, Math.min(run.to + postReach, segment.to))
      .some(({ base, capital }) => capital && isPost(base));
  }
  const last = tokens[run.from - 1];
  if (last === undefined || run.from - segment.from > postReach || run.from <= segment.from)
    return false;
  const gap = text.slice(last.end, run.tokens[0]?.start);
  return (
    /^\s*[:·–—]\s*$/u.test(gap) &&
    tokens.slice(segment.from, run.from).some(({ base }) => isPost(base))
  );
}

const postReach = 4;

export function looksLikePerson({ acts, before, peopled, titled, tokens }: Run): boolean {
  const [first] = tokens;
  if (first === undefined || peopled || tokens.some(({ base }) => things.has(base))) return false;
  if (titled) return true;
  if (tokens.length > 5) return false;
  if (before === 'in' || before === 'near' || before === 'outside') return false;
  if (acts && tokens.length > 1) return true;
  if (
    tokens.length > 1 &&
    tokens.length < 4 &&
    (kin.has(before) || roles.has(before) || isTrade(before))
  ) {
    return true;
  }
  if (tokens.length === 1 || before === 'at' || before === 'en') return false;
  if (tokens.length >= 2 && givenNames.has(first.base)) return true;
  if (prepositions.has(before) && before !== 'to' && before !== 'from' && before !== 'a')
    return false;
  return tokens.slice(1, -1).some(({ word }) => word.length === 1);
}

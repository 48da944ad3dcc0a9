import { lexicon } from './language/lexicon';
import { tellsPrivateMatter, withoutChildNames } from './private-matters';
import type { Reading, Segment } from './reading';
import { type Span, splitSentences } from './sentences';

/** Words of the document, verbatim, that answer a question. Offsets count in the document's text. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
  /** The words that spoke for it. */
  readonly because: readonly string[];
}

export interface Candidate {
  readonly segment: Segment;
  readonly score: number;
  readonly words: readonly string[];
}

/** Below this nothing is proposed. */
export const threshold = 0.35;
/** Once something answers, others may be a little weaker. */
const secondThreshold = 0.27;
const relativeToBest = 0.36;
const most = 3;
/** Three passages together. */
const wordBudget = 120;
const ofFamilies = lexicon((words) => [...words.kin, ...words.children]);
const passageWords = 56;
/** List items below a heading that answers are joined up to this many words. */
const joinedWords = 36;
/** Of those before it, and of those after. */
const mostBeside = 5;

export function choosePassages(reading: Reading, candidates: readonly Candidate[]): Passage[] {
  const ranked = candidates.toSorted(
    (one, other) => other.score - one.score || one.segment.start - other.segment.start,
  );
  const chosen: Passage[] = [];
  let budget = wordBudget;
  const [best] = ranked;
  if (best === undefined) return chosen;
  const answering = new Set(
    ranked.filter(({ score }) => score >= secondThreshold).map(({ segment }) => segment),
  );
  for (const candidate of ranked) {
    const needed =
      chosen.length === 0 ? threshold : Math.max(secondThreshold, best.score * relativeToBest);
    if (candidate.score < needed || chosen.length === most) break;
    const limit = Math.min(passageWords, budget);
    const span = passageSpan(reading, candidate, answering, limit);
    if (span === undefined) continue;
    const text = reading.text.slice(span.start, span.end);
    if (chosen.some((other) => repeats(other, span, text))) continue;
    budget -= countWords(text);
    if (budget < 0) break;
    chosen.push({
      text,
      ...span,
      score: round(candidate.score),
      // A question printed above may have spoken for it, or a part that was cut off as private.
      because: longest(joined(text, candidate.words)),
    });
  }
  return chosen;
}

/** "Was elected" and "elected to the" beside each other are "was elected to the". */
function joined(text: string, phrases: readonly string[]): string[] {
  const spans: Span[] = [];
  const found = phrases
    .map((phrase) => ({ start: text.indexOf(phrase), length: phrase.length }))
    .filter(({ start }) => start >= 0)
    .toSorted((one, other) => one.start - other.start);
  for (const { length, start } of found) {
    const end = start + length;
    const last = spans.at(-1);
    if (last === undefined || start >= last.end) spans.push({ start, end });
    else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return [...new Set(spans.map(({ end, start }) => text.slice(start, end)))];
}

/** "Elected to the council" says all that "elected" does. */
function longest(phrases: readonly string[]): string[] {
  return phrases.filter((one) =>
    phrases.every((other) => other === one || !` ${other} `.includes(` ${one} `)),
  );
}

function repeats(other: Passage, span: Span, text: string): boolean {
  return (span.start < other.end && other.start < span.end) || other.text === text;
}

function passageSpan(
  reading: Reading,
  candidate: Candidate,
  answering: ReadonlySet<Segment>,
  limit: number,
): Span | undefined {
  const { segment } = candidate;
  const whole = reading.text.slice(segment.start, segment.end);
  const open = tellsPrivateMatter(whole) ? openPart(whole, segment, candidate.words) : segment;
  if (open === undefined) return undefined;
  const joined = open === segment ? withItems(reading, segment, whole, answering) : open;
  const short = shorten(reading.text, joined, candidate.words, limit);
  if (short === undefined) return undefined;
  const named = withoutChildNames(reading.text, short);
  if (named === undefined || named.end === short.end) return named;
  const left = reading.text.slice(named.start, named.end);
  return candidate.words.every((word) => !left.includes(word)) ? undefined : named;
}

const leastOpen = 5;

/**
 * The beginning of a sentence, up to where it tells something private. What comes after may only be
 * understood by it.
 */
function openPart(whole: string, segment: Segment, words: readonly string[]): Span | undefined {
  let end = 0;
  for (const clause of clauses(whole)) {
    if (tellsPrivateMatter(whole.slice(0, clause.end))) break;
    end = clause.end;
  }
  const kept = whole.slice(0, end).replace(/[\s,;:–—-]+$/u, '');
  if (countWords(kept) < leastOpen || words.every((word) => !kept.includes(word))) return undefined;
  return { start: segment.start, end: segment.start + kept.length };
}

function withItems(
  reading: Reading,
  segment: Segment,
  whole: string,
  answering: ReadonlySet<Segment>,
): Span {
  if (segment.kind === 'item') return joinItems(reading, segment, answering);
  return whole.endsWith(':') ? withList(reading, segment) : segment;
}

/**
 * "Since then the city has:" says something only with the list below it, or the beginning of that. Whoever is
 * listed below a family's name may be a child.
 */
function withList(reading: Reading, segment: Segment): Span {
  const { segments, text, tokens } = reading;
  const { start, trail } = segment;
  const { end } = segment;
  if (tokens.slice(segment.from, segment.to).some(({ base }) => ofFamilies.has(base))) {
    return { start, end };
  }
  let last = segment;
  for (let at = segments.indexOf(segment) + 1; at < segments.length; at += 1) {
    const next = segments[at];
    if (next?.kind !== 'item' || next.main !== segment.main) break;
    if (next.block - last.block > 1 || next.trail.at(-1) !== trail.at(-1)) break;
    const joined = text.slice(start, next.end);
    if (countWords(joined) > joinedWords || tellsPrivateMatter(joined)) break;
    last = next;
  }
  return { start, end: last.end };
}

/** A list's items belong together: the one found and those beside it that answer, too, while short. */
function joinItems(reading: Reading, segment: Segment, answering: ReadonlySet<Segment>): Span {
  const at = reading.segments.indexOf(segment);
  const before = reading.segments.slice(Math.max(0, at - mostBeside), at).toReversed();
  const after = reading.segments.slice(at + 1, at + 1 + mostBeside);
  let span: Span = segment;
  for (const row of [before, after]) {
    for (const next of row) {
      if (next.kind !== 'item' || next.trail.at(-1) !== segment.trail.at(-1)) break;
      if (!answering.has(next)) break;
      const start = Math.min(span.start, next.start);
      const end = Math.max(span.end, next.end);
      const text = reading.text.slice(start, end);
      if (countWords(text) > joinedWords || tellsPrivateMatter(text)) break;
      span = { start, end };
    }
  }
  return { start: span.start, end: span.end };
}

/** Keeps the clauses around the words that spoke for a passage, when the whole is too long. */
function shorten(
  text: string,
  span: Span,
  words: readonly string[],
  limit: number,
): Span | undefined {
  const passage = text.slice(span.start, span.end);
  if (countWords(passage) <= limit) return { start: span.start, end: span.end };
  if (limit < 12) return undefined;
  const first = words.map((word) => passage.indexOf(word)).filter((at) => at >= 0);
  const center = first.length === 0 ? 0 : Math.min(...first);
  const pieces = clauses(passage);
  let from = pieces.findLastIndex(({ start }) => start <= center);
  let to = from;
  const size = (a: number, b: number) =>
    countWords(passage.slice(pieces[a]?.start, pieces[b]?.end));
  while (from > 0 && size(from - 1, to) <= limit) from -= 1;
  while (to + 1 < pieces.length && size(from, to + 1) <= limit) to += 1;
  const start = pieces[from]?.start ?? 0;
  let end = pieces[to]?.end ?? passage.length;
  if (countWords(passage.slice(start, end)) > limit)
    end = start + clipWords(passage.slice(start, end), limit);
  return { start: span.start + start, end: span.start + end };
}

function clauses(passage: string): Span[] {
  const pieces: Span[] = [];
  for (const sentence of splitSentences(passage)) {
    let start = sentence.start;
    const body = passage.slice(sentence.start, sentence.end);
    for (const match of body.matchAll(/[;,:](?=\s)|\s[–—-]\s|\n/gu)) {
      const end = sentence.start + match.index + (match[0] === '\n' ? 0 : 1);
      if (end - start > 20) {
        pieces.push({ start, end: end });
        start = end + (/^\s*/u.exec(passage.slice(end))?.[0].length ?? 0);
      }
    }
    if (start < sentence.end) pieces.push({ start, end: sentence.end });
  }
  return pieces;
}

function clipWords(passage: string, limit: number): number {
  let count = 0;
  for (const match of passage.matchAll(/\S+/gu)) {
    count += 1;
    if (count === limit) return match.index + match[0].length;
  }
  return passage.length;
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

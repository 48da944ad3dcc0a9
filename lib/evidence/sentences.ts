import { english } from './language/en';
import { spanish } from './language/es';
import { fold } from './tokens';

/** Half-open range of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const abbreviations = new Set([...english.abbreviations, ...spanish.abbreviations]);
/** Abbreviations that end a sentence as often as not; what follows decides. */
const openEnded = new Set([
  'inc',
  'ltd',
  'co',
  'corp',
  'jr',
  'sr',
  'st',
  'ave',
  'blvd',
  'etc',
  'no',
]);
const openers = new Set([...english.openers, ...spanish.openers]);
/** With the marks of notes that may stand behind it: "… in 1998.[3]" */
const stop = /[.!?…]+[)\]"'”’»]*(?:\[\d{1,3}\])*(?=\s|$)/gu;
const nextWord = /[\s("'“‘«[¿¡]*([\p{L}\p{N}]+)/uy;
const inWord = /[\p{L}\p{N}'’]/u;
const longestWord = 30;

const longSentence = 220;
/** Words that are part of a label although another capital follows: "Alma Mater", "Date of Birth". */
const openLabels =
  'Alma|Date|Place|Political|Party|Marital|Military|Years?|Professional|Office|Home|Work|High|Legislative|Community|Civic|Religious|Educational';
const innerLabel = new RegExp(
  `(?<=[\\s;])(?:(?:${openLabels})\\s(?:[oO]f\\s)?)?\\p{Lu}[\\p{L}/’'-]*(?:\\s(?:\\p{Ll}[\\p{L}’'-]*|&)){0,2}:(?=\\s\\S)`,
  'gu',
);

/**
 * Cuts what has no full stops where others would put them: chains of semicolons, as registers of
 * officials have, and labels with values run together.
 */
export function splitChains(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  // Most sentences have neither.
  if (!part.includes(':') && !part.includes(';')) return [span];
  const labels = [...part.matchAll(innerLabel)].map(({ index }) => index);
  const marks = [...part.matchAll(/;\s/gu)].map(({ index }) => index + 1);
  const chained = marks.length > 1 && part.length > longSentence;
  const cuts = chained ? marks : labels.length > 1 ? labels : [];
  if (cuts.length === 0) return [span];
  const spans: Span[] = [];
  [0, ...cuts].forEach((from, at, all) =>
    push(spans, part, from, all[at + 1] ?? part.length, span.start),
  );
  return spans;
}

/** Cuts running text into sentences. White space between them belongs to none. */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  const part = text.slice(from, to);
  let start = 0;
  for (const match of part.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!endsSentence(part, match.index, match[0], end)) continue;
    push(spans, part, start, end, from);
    start = end;
  }
  push(spans, part, start, part.length, from);
  return spans;
}

function push(spans: Span[], part: string, start: number, end: number, offset: number): void {
  const piece = part.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const lead = piece.indexOf(trimmed);
  spans.push({ start: offset + start + lead, end: offset + start + lead + trimmed.length });
}

function endsSentence(part: string, at: number, sign: string, end: number): boolean {
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;
  nextWord.lastIndex = end;
  const following = nextWord.exec(part)?.[1];
  // "10 a.m. – noon"
  if (/^\s*[–—-]\s/u.test(part.slice(end, end + 4)))
    return !abbreviations.has(fold(wordBefore(part, at).replaceAll('.', '')));
  if (following === undefined) return true;
  const first = following.charAt(0);
  if (first === first.toLowerCase() && !/\p{N}/u.test(first)) return false;
  const before = wordBefore(part, at);
  const dotted = before.includes('.');
  const word = fold(dotted ? before.replaceAll('.', '') : before);
  if (!dotted && before.length > 1 && !abbreviations.has(word)) return true;
  const startsAfresh = openers.has(fold(following));
  if (/^\p{L}$/u.test(before))
    return startsAfresh && before !== 'I' ? following.length > 1 : before === 'I';
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(before)) return startsAfresh;
  if (!abbreviations.has(word)) return true;
  if (word === 'jr')
    return startsAfresh || /^(?:\p{Lu}\p{L}+ ){1,3}\p{Ll}/u.test(part.slice(end, end + 60).trim());
  if (word === 'no') return !/\p{N}/u.test(first);
  return openEnded.has(word) && startsAfresh;
}

/** The letters, figures and dots that end here, or before one space. */
function wordBefore(part: string, at: number): string {
  const end = /\s/.test(part.charAt(at - 1)) ? at - 1 : at;
  let start = end;
  while (start > 0 && end - start < longestWord && isInWord(part, start - 1)) start -= 1;
  return part.slice(start, end);
}

/** Plain letters, nearly all there are, need no pattern. */
function isInWord(part: string, at: number): boolean {
  const code = part.charCodeAt(at);
  if (code >= 97 && code <= 122) return true;
  return code === dot || inWord.test(part.charAt(at));
}

const dot = '.'.charCodeAt(0);

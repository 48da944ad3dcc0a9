import { givenNames } from './language/given-names';
import { kin, lexicon, prepositions, roles, things } from './language/lexicon';
import type { Reading, Segment } from './reading';
import { compareName, type SubjectNames } from './subject';
import type { Token } from './tokens';

const titles = lexicon((words) => words.titles);
const openers = lexicon((words) => [...words.openers, ...words.openingVerbs]);
const linkers = lexicon((words) => words.linkers);
/** Ends the name of a trade, as in "the theologian Ana Reyes". */
const trade =
  /^(?:\w+(?:ian|ist|man|woman|maker|smith)|lawyer|warden|trustee|dean|painter|singer|writer|teacher|actor|author|editor|lawyer|builder|printer|banker|publisher|reporter|officer|organizer|partner|deputy|poet|chef|scholar)$/;
const suffix = /^(?:jr|sr|ii|iii|iv)$/;

/** Capitalized words in a row, with what stands before them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly title: readonly string[];
  readonly titled: boolean;
  readonly before: string;
}

/** Everything capitalized in a row, segment by segment, and the surnames of people among it. */
export function findNames(reading: Reading, names: SubjectNames) {
  const runs = reading.segments.map((segment) => findRuns(reading, segment));
  const strangers = new Set<string>();
  for (const run of runs.flat()) {
    noteStranger(run, names, strangers);
    noteRelative(reading, run, names, strangers);
  }
  noteRecurring(runs.flat(), names, strangers);
  return { runs, strangers };
}

function findRuns(reading: Reading, segment: Segment): Run[] {
  const runs: Run[] = [];
  const { tokens, text } = reading;
  let at = segment.from;
  while (at < segment.to) {
    if (tokens[at]?.capital !== true) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, text, at, segment.to);
    const run = trimRun(reading, at, end, at === segment.from);
    if (run !== undefined) runs.push(run);
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

function trimRun(
  { text, tokens }: Reading,
  from: number,
  end: number,
  opens: boolean,
): Run | undefined {
  let start = from;
  if (opens || end - from > 1) {
    while (start < end && openers.has(tokens[start]?.word ?? '') && (opens || start > from))
      start += 1;
  }
  const untitled = skipTitles(tokens, start, end, opens);
  if (untitled === end) return undefined;
  const previous = tokens[start - 1];
  const gap = text.slice(previous?.end ?? 0, tokens[start]?.start);
  return {
    from: untitled,
    to: end,
    tokens: tokens.slice(untitled, end),
    title: tokens.slice(start, untitled).map(({ base }) => base),
    titled: untitled > start,
    before: /^\s*$/u.test(gap) ? (previous?.word ?? '') : '',
  };
}

/** Past "District Attorney" and "the Reverend Dr.": whatever ends in a title before a name. */
function skipTitles(tokens: readonly Token[], start: number, end: number, opens: boolean): number {
  let past = start;
  for (let at = start; at < end; at += 1) {
    const base = tokens[at]?.base ?? '';
    const names = end - at - 1;
    if (names === 0 && at > past) break;
    if (isTitle(base, opens && end - start > 2) && (at === past || (names > 1 && names < 4)))
      past = at + 1;
  }
  return past;
}

/** At the start of a sentence a trade looks like a title: "Journalist Ana Reyes". */
function isTitle(base: string, opens: boolean): boolean {
  return titles.has(base) || (opens && (trade.test(base) || roles.has(base)));
}

function noteStranger(run: Run, names: SubjectNames, known: Set<string>): void {
  if (compareName(names, run.tokens) !== undefined || !looksLikePerson(run)) return;
  const last = run.tokens.findLast(({ base }) => !suffix.test(base));
  if (last !== undefined && last.base.length > 2 && !names.all.has(last.base)) known.add(last.base);
}

/** "Her husband, Leland, …": whoever a relative is called by is a person. */
function noteRelative(
  { text, tokens }: Reading,
  run: Run,
  names: SubjectNames,
  known: Set<string>,
): void {
  const relative = tokens[run.from - 1];
  const last = run.tokens.at(-1);
  if (relative === undefined || last === undefined || !kin.has(relative.word)) return;
  if (run.tokens.length > 3 || names.all.has(last.base) || things.has(last.base)) return;
  if (/^,?\s+$/u.test(text.slice(relative.end, run.tokens[0]?.start))) known.add(last.base);
}

/** A name of unknown kind whose last word later stands alone, as people's surnames do. */
function noteRecurring(runs: readonly Run[], names: SubjectNames, known: Set<string>): void {
  const alone = new Set<string>();
  for (const { before, tokens } of runs) {
    const [only] = tokens;
    if (only !== undefined && tokens.length === 1 && !prepositions.has(before))
      alone.add(only.base);
  }
  for (const { before, tokens } of runs) {
    const last = tokens.at(-1);
    if (last === undefined || tokens.length < 2 || tokens.length > 3 || !alone.has(last.base))
      continue;
    if (before === 'in' || before === 'at' || before === 'en' || before === 'the') continue;
    if (names.all.has(last.base)) continue;
    if (tokens.some(({ word }) => word === 'of' || word === 'the')) continue;
    if (tokens.every(({ base }) => !things.has(base)) && last.base.length > 1) known.add(last.base);
  }
}

export function looksLikePerson({ tokens, titled, before }: Run): boolean {
  const [first] = tokens;
  if (first === undefined || tokens.some(({ base }) => things.has(base))) return false;
  if (titled) return true;
  if (tokens.length > 5) return false;
  if (
    tokens.length > 1 &&
    tokens.length < 4 &&
    (kin.has(before) || roles.has(before) || trade.test(before))
  ) {
    return true;
  }
  if (tokens.length === 1 || before === 'at' || before === 'en') return false;
  if (tokens.length >= 2 && givenNames.has(first.base)) return true;
  if (prepositions.has(before) && before !== 'to' && before !== 'from' && before !== 'a')
    return false;
  return tokens.slice(1, -1).some(({ word }) => word.length === 1);
}

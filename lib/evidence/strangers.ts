import { kin, prepositions, things } from './language/lexicon';
import { findRuns, looksLikePerson, type Run, suffix } from './names';
import type { Reading } from './reading';
import { compareName, type SubjectNames } from './subject';

/** Everything capitalized in a row, segment by segment, and the surnames of people among it. */
export function findNames(reading: Reading, names: SubjectNames) {
  const runs = reading.segments.map((segment) => findRuns(reading, segment, names));
  const strangers = new Set<string>();
  const givens = new Set<string>();
  for (const run of runs.flat()) {
    noteStranger(run, names, strangers, givens);
    noteRelative(reading, run, names, strangers);
  }
  const whole = new Set(
    reading.segments.filter(({ from, to }) => to - from < 2).map(({ from }) => from),
  );
  noteRecurring(reading, runs.flat(), names, strangers, whole);
  return { runs, strangers, givens };
}

function noteStranger(
  run: Run,
  names: SubjectNames,
  known: Set<string>,
  givens: Set<string>,
): void {
  if (compareName(names, run.tokens) !== undefined || !looksLikePerson(run)) return;
  const last = run.tokens.findLast(({ base }) => !suffix.test(base));
  if (last !== undefined && last.base.length > 2 && !names.all.has(last.base)) known.add(last.base);
  const [first] = run.tokens;
  if (
    first !== undefined &&
    first !== last &&
    first.base.length > 2 &&
    !names.all.has(first.base)
  ) {
    givens.add(first.base);
  }
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
  // "As a mother, I …"
  if (last.base.length < 2) return;
  if (run.tokens.length > 3 || names.all.has(last.base) || things.has(last.base)) return;
  if (/^,?[^\S\n]+$/u.test(text.slice(relative.end, run.tokens[0]?.start))) known.add(last.base);
}

/** A name of unknown kind whose last word later stands alone, as people's surnames do. */
function noteRecurring(
  { small, text }: Reading,
  runs: readonly Run[],
  names: SubjectNames,
  known: Set<string>,
  whole: ReadonlySet<number>,
): void {
  const alone = new Set<string>();
  for (const { before, from, tokens } of runs) {
    // A line with nothing else in it is a place or a party as often as a name.
    if (whole.has(from)) continue;
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
    // "Recent Audits" and "SB": a word that also stands in small letters, or one of capitals only.
    if (small.has(last.base) || /^\p{Lu}+$/u.test(text.slice(last.start, last.end))) continue;
    if (tokens.some(({ word }) => word === 'of' || word === 'the')) continue;
    if (tokens.every(({ base }) => !things.has(base)) && last.base.length > 1) known.add(last.base);
  }
}

import { findRuns, looksLikePerson, type Run } from './names';
import type { Reading } from './reading';
import { compareName, isGiven, type SubjectNames } from './subject';

/** How far before a surname a given name may stand. */
const reach = 4;

/**
 * A text may call its subject by a name that nobody gave it: the one they were born with, or its
 * form in another language. Whoever it begins with and shares a name with the subject is them,
 * unless the subject comes under their own name as well.
 */
export function withIntroduction(names: SubjectNames, reading: Reading): SubjectNames {
  if (names.form !== 'person') return names;
  const opening = reading.segments.find(({ kind }) => kind !== 'heading');
  if (opening === undefined) return names;
  const run = findRuns(reading, opening, names).find(
    (one) => looksLikePerson(one) || compareName(names, one.tokens) !== undefined,
  );
  if (run === undefined || run.tokens.length < 2 || isNamedInFull(names, reading)) return names;
  const bases = run.tokens.map(({ base }) => base);
  const [first = ''] = bases;
  const last = bases.at(-1) ?? '';
  const initial = names.given.some((name) => name.startsWith(first.charAt(0)));
  if (names.surnames.includes(last) && initial) return { ...names, given: [...names.given, first] };
  if (!isGiven(names, first) && !isBornOnly(reading, run)) return names;
  return {
    ...names,
    surnames: [...names.surnames, last],
    all: new Set([...names.all, last]),
  };
}

/** "Ana Reyes was born in Dunmore", and no Reyes comes again: the name they were born with. */
function isBornOnly({ tokens }: Reading, { from, to }: Run): boolean {
  const last = tokens[to - 1]?.base;
  const births = tokens.slice(to, to + 2).map(({ word }) => word);
  const opens = tokens[from - 1]?.word === 'born' || births.includes('born');
  return opens && tokens.findLastIndex(({ base, capital }) => capital && base === last) < to;
}

function isNamedInFull(names: SubjectNames, { tokens }: Reading): boolean {
  return tokens.some(
    ({ base, capital }, at) =>
      capital &&
      names.surnames.includes(base) &&
      tokens
        .slice(Math.max(0, at - reach), at)
        .some((before) => before.capital && isGiven(names, before.base)),
  );
}

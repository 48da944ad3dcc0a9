import { givenNames } from './language/given-names';
import { lexicon } from './language/lexicon';
import type { Reading, Segment } from './reading';
import type { About } from './spoken-of';
import type { SubjectNames } from './subject';
import type { Token } from './tokens';

/*
 * The places somebody serves, by the words of their names: "Mayor of Dunmore", "Dunmore City Council",
 * "12 Main Street, Dunmore, OH 45000". What is told of life there is not what is told of life elsewhere.
 */

const areas = lexicon((words) => words.areas);
const localBodies = lexicon((words) => words.localBodies);
const pairs = lexicon((words) => words.localPairs);
const offices = lexicon((words) => [...words.areas, ...words.localOffices]);
const notNames = lexicon((words) => [
  ...words.localBodies,
  ...words.areas,
  ...words.titles,
  ...words.openers,
  ...words.months,
  ...words.assemblies,
  ...words.localOffices,
]);
/** Parts of many places' names. */
const landforms = lexicon((words) => words.landforms);
const births = lexicon((words) => words.comings);
const kinds = lexicon((words) => words.kindsOfBodies);
const ofPlace = new Set(['of', 'for', 'de', 'del', 'the', 'la', 'los', 'las', 'el']);
/** "A bakery in Dunmore", where a page begins. */
const within = new Set(['in', 'en']);
const longestName = 3;

const inOpening = 3;
const inTitle = 2;
const ofSubject = 2;
const anywhere = 1;
/** Named once in passing is not where somebody serves. */
const enough = 2;
const besideBest = 0.5;

/** Words of the names of places that a document's subject serves. */
export function findHome(
  reading: Reading,
  about: readonly About[],
  names: SubjectNames,
): ReadonlySet<string> {
  const { opening, segments, small } = reading;
  const votes = new Map<string, { sum: number; bases: readonly string[] }>();
  segments.forEach((segment, at) => {
    const spoken = (about[at]?.score ?? 0) >= 0.5 ? ofSubject : anywhere;
    const weight = segment === opening ? inOpening : segment.kind === 'heading' ? inTitle : spoken;
    for (const name of placesNamed(reading, segment, segment === opening)) {
      const bases = name.map(({ base }) => base);
      // An organization may be named after its town; a person's name is no place.
      if (names.form === 'person' && bases.some((base) => names.all.has(base))) continue;
      const key = bases.join(' ');
      votes.set(key, { bases, sum: (votes.get(key)?.sum ?? 0) + weight });
    }
  });
  const best = Math.max(0, ...[...votes.values()].map(({ sum }) => sum));
  const least = Math.max(enough, best * besideBest);
  const home = [...votes.values()]
    .filter(({ sum }) => sum >= least)
    .flatMap(({ bases }) => bases)
    .filter((base) => !landforms.has(base) && !notNames.has(base) && !kinds.has(base))
    .filter((base) => !small.has(base));
  return new Set(home);
}

function placesNamed(
  { text, tokens }: Reading,
  { from, to }: Segment,
  opens: boolean,
): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  let at = from;
  while (at < to) {
    if (tokens[at]?.capital !== true) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, text, at, to);
    const name = nameIn(text, tokens, { from: at, to: end }, from, opens);
    if (name !== undefined) found.push(name);
    at = end;
  }
  return found;
}

/** Words with capitals and nothing but space between them. */
function runEnd(tokens: readonly Token[], text: string, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && tokens[end]?.capital === true) {
    const between = text.slice(tokens[end - 1]?.end, tokens[end]?.start);
    const saint = between === '. ' && (tokens[end - 1]?.word.length ?? 0) === 2;
    if (!/^[ ’'-]$/u.test(between) && !saint) break;
    end += 1;
  }
  return end;
}

function nameIn(
  text: string,
  tokens: readonly Token[],
  { from, to: end }: { readonly from: number; readonly to: number },
  begins: number,
  opens: boolean,
): readonly Token[] | undefined {
  let start = from;
  while (start < end && notNames.has(tokens[start]?.base ?? '')) start += 1;
  if (start === end || tokens[start]?.number === true) return undefined;
  const run = tokens.slice(start, end);
  const body = run.findIndex(
    ({ base }, at) =>
      localBodies.has(base) ||
      areas.has(base) ||
      pairs.has(`${base} ${tokens[start + at + 1]?.base}`),
  );
  const name = body < 0 ? run : run.slice(0, body);
  if (name.length === 0 || name.length > longestName) return undefined;
  if (name.some(({ base }) => kinds.has(base))) return undefined;
  if (name.length > 1 && givenNames.has(name[0]?.base ?? '')) return undefined;
  const serves =
    body > 0 ||
    isServed(tokens, start, begins) ||
    isAddress(text, tokens, end) ||
    (opens && within.has(tokens[start - 1]?.word ?? '') && !tellsOrigin(tokens, begins, start));
  return serves ? name : undefined;
}

/** "Born in …" is where somebody comes from. */
function tellsOrigin(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => births.has(word));
}

/** "City of …", "mayor of the …", "alcaldesa de …". */
function isServed(tokens: readonly Token[], start: number, first: number): boolean {
  let before = start - 1;
  while (before > first && ofPlace.has(tokens[before]?.word ?? '')) before -= 1;
  return before >= first && offices.has(tokens[before]?.base ?? '');
}

const zip = /^,\s*(?:\p{Lu}{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\.?),?\s*\d{5}\b/u;
const longestState = 30;

/** "…, OH 45000" */
function isAddress(text: string, tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]?.end ?? 0;
  return text.charAt(last) === ',' && zip.test(text.slice(last, last + longestState));
}

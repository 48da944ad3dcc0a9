import { prepositions } from './language/lexicon';
import type { Reading } from './reading';
import { organizationWords, type Subject, type SubjectNames } from './subject';
import { tokenize } from './tokens';

/** Begin the names of many: "First Presbyterian", "Saint Ann", "New Hope". */
const common = new Set(
  `first second third saint san santa new old north south east west northern southern eastern western
  central greater great grand little upper lower united national american community our the holy good
  primera primer segunda nueva nuevo norte sur este oeste gran nuestra nuestro iglesia escuela colegio
  centro universidad asociacion mount lake river fort port`.split(/\s+/u),
);
const shortest = 4;
/** One goes to a bakery as one goes to a town. */
const towards = new Set(['at', 'to']);
const nearby = 8;
/** "Dunmore, PA" */
const state = /^,\s*\p{Lu}{2}\b/u;

/**
 * "Hansori Presbyterian Church" is called Hansori. A word that also stands as a place does
 * ("in Dunmore", "Dunmore, PA") is left alone: a town's library is not the town.
 */
export function withShortName(
  names: SubjectNames,
  subject: Subject,
  reading: Reading,
): SubjectNames {
  if (names.form !== 'organization') return names;
  const [first, ...rest] = tokenize(subject.name).filter(({ word }) => word !== 'the');
  if (first === undefined || rest.length === 0 || first.base.length < shortest) return names;
  const { base } = first;
  if (common.has(base) || organizationWords.has(base) || !/^\p{L}+$/u.test(base)) return names;
  const { text, tokens } = reading;
  const own = new Set(rest.map((one) => one.base));
  const alone = [...tokens.keys()].filter((at) => {
    const { base: here, capital } = tokens[at] ?? first;
    return capital && here === base && !own.has(tokens[at + 1]?.base ?? '');
  });
  const isPlace = alone.some((at) => {
    const before = tokens[at - 1]?.word ?? '';
    const stands = prepositions.has(before) && !towards.has(before);
    const end = tokens[at]?.end ?? 0;
    return stands || state.test(text.slice(end, end + nearby));
  });
  return alone.length === 0 || isPlace ? names : { ...names, short: base };
}

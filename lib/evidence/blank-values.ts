import { lexicon } from './language/lexicon';
import type { Reading, Segment } from './reading';
import { fold } from './tokens';

const empty = lexicon((words) => words.empty);

/**
 * A label whose value says nothing, or only how to reach somebody, answers no question, and no
 * more does a way through the site.
 */
export function isBlank(reading: Reading, segment: Segment): boolean {
  return isEmpty(reading, segment) || isReachedBy(reading, segment) || isWay(reading, segment);
}

const leads =
  /^(?:[←→«»‹›]|(?:back|return) to \p{Lu}|(?:see|view) all\b|volver (?:a|al)\b|ver tod[oa]s\b)/u;
const crumbs = / [/>›»|] /u;
const longestCrumb = 40;

/** "← Back to Council Members", "Races / Mayor / Nadia Ferro". */
function isWay({ text }: Reading, { end, start }: Segment): boolean {
  if (leads.test(text.slice(start, start + 30))) return true;
  const line = text.slice(start, end);
  if (line.length > 120 || !crumbs.test(line) || /[.!?;:]/u.test(line)) return false;
  const parts = line.split(crumbs);
  return parts.length > 2 && parts.every((part) => part.length < longestCrumb);
}

/** "Military: N/A" answers nothing. */
function isEmpty({ text, tokens }: Reading, segment: Segment): boolean {
  if (segment.label === undefined) return false;
  const value = segment.start + segment.label.length;
  const said = tokens.slice(segment.from, segment.to).filter(({ start }) => start >= value);
  const bare = text.slice(value, segment.end).replace(/[^\p{L}\p{N}]/gu, '');
  return (
    bare === '' || empty.has(fold(bare)) || (said.length === 1 && empty.has(said[0]?.word ?? ''))
  );
}

/** A phone number or an address for mail, and nothing else: "Work Phone: 555-0100". */
const reachedBy = /^[\s:+(]*(?:[\d()+.\s/–-]{7,}(?:(?:x|ext\.?)\s*\d+)?|\S+@\S+)\s*$/iu;

/** Where somebody's mail goes is no answer, and where they live least of all. */
const addressed = /\b(?:address|mailing|dirección|domicilio)\b/iu;

function isReachedBy({ text }: Reading, { end, label, start }: Segment): boolean {
  if (label === undefined) return false;
  return addressed.test(label) || reachedBy.test(text.slice(start + label.length, end));
}

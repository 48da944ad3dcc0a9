import { lexicon } from './language/lexicon';
import type { Reading, Segment } from './reading';
import { fold } from './tokens';

const empty = lexicon((words) => words.empty);

/**
 * A label whose value says nothing, or only how to reach somebody, answers no question, and no
 * more does a way through the site or whose site it is.
 */
export function isBlank(reading: Reading, segment: Segment): boolean {
  return (
    isEmpty(reading, segment) ||
    isReachedBy(reading, segment) ||
    isWay(reading, segment) ||
    isQuestion(reading, segment) ||
    isNotice(reading, segment)
  );
}

const asking = /^(?:Q|P|Question|Pregunta)\d*[.:]\s/u;

/** What an interviewer asks. What comes after it answers. */
function isQuestion({ text }: Reading, { end, start }: Segment): boolean {
  return (
    asking.test(text.slice(start, start + 12)) ||
    (text.charAt(start) === '¿' && text.charAt(end - 1) === '?')
  );
}

/** "© 2025 City of Alder Falls", below every page of a site. */
const notice =
  /^\s*(?:(?:[Aa]ll|[Cc]ontent|[Ss]ite)\b[^.©]{0,30})?(?:©|\([cC]\)\s?\d{4}|(?:[Cc]opyright|COPYRIGHT)\s+(?:©|\([cC]\)|\d{4}))/u;
const noticed = 100;

function isNotice({ text }: Reading, { end, start }: Segment): boolean {
  return notice.test(text.slice(start, Math.min(end, start + noticed)));
}

const leads =
  /^(?:←\s|(?:[Bb]ack|[Rr]eturn) to \p{Lu}|(?:[Ss]ee|[Vv]iew) all\b|[Vv]olver al?\s|[Vv]er tod[oa]s\b)/u;
const crumbs = / [/>›»|] /u;
const longestWay = 60;

/** "← Back to Council Members"; "Races / Mayor / Nadia Ferro" above the page about her. */
function isWay({ text, title }: Reading, { end, start }: Segment): boolean {
  if (end - start > longestWay) return false;
  const line = text.slice(start, end);
  if (/[.!?;]$/u.test(line)) return false;
  if (leads.test(line)) return true;
  const parts = line.split(crumbs);
  const here = fold(parts.at(-1) ?? '');
  return parts.length > 2 && here !== '' && fold(title).includes(here);
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

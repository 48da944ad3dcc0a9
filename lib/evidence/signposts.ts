import type { Reading, Segment } from './reading';

const telephone = /\d{3}\)?[ .-]\d{3}-\d{4}(?!\d)/u;
const email = /[^\s@]@[^\s@]+\.\p{L}{2}/u;
/** "Please sign up by Friday", "To invite the mayor, fill out the form". */
const asking =
  /^(?:please|click|sign up|subscribe|download|fill (?:out|in)|to (?:invite|request|schedule|contact|apply|register|report|submit|reach)\b|for (?:more )?(?:information|details|help)\b|read more|learn more|haga clic|para (?:solicitar|invitar|contactar|inscribirse|más información)\b|inscríba(?:n)?se|suscríba(?:n)?se)/iu;
const between = / [|›»] /u;

const known = new WeakMap<Segment, boolean>();

/** A line with a telephone, or one of links, tells where to turn and nothing else. */
export function isSignpost(reading: Reading, segment: Segment): boolean {
  const before = known.get(segment);
  if (before !== undefined) return before;
  const said = reading.text.slice(segment.start, segment.end);
  const found =
    (said.includes('@') && email.test(said)) ||
    telephone.test(said) ||
    asking.test(said) ||
    said.split(between, 3).length > 2;
  known.set(segment, found);
  return found;
}

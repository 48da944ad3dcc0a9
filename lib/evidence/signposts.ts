import type { Reading, Segment } from './reading';

const telephone = /\d{3}\)?[ .-]\d{3}-\d{4}(?!\d)/u;
const email = /[^\s@]@[^\s@]+\.\p{L}{2}/u;
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
    said.split(between, 3).length > 2;
  known.set(segment, found);
  return found;
}

import type { Mention } from './mentions';
import type { Reading, Segment } from './reading';
import { isPost } from './titles';

/*
 * Labels and what stands behind them: whose a value is.
 */

export function isOther({ who }: Mention): boolean {
  return who === 'other';
}

/** "Bo Hale: Chief of Staff" and "Clerk: Bo Hale" present another. */
export function namesAnother(
  { text, tokens }: Reading,
  { end, from, kind, label, start }: Segment,
  here: readonly Mention[],
): boolean {
  const first = here.find(({ from: at, who }) => who === 'other' && at >= from);
  if (first === undefined || label === undefined || kind === 'heading') return false;
  const at = tokens[first.from]?.start ?? end;
  if (at === start) return (tokens[first.to - 1]?.end ?? 0) >= start + label.length;
  const before = tokens.slice(from, first.from);
  return (
    at - start - label.length < 6 &&
    before.some(({ base }) => isPost(base)) &&
    /^[^.!?]*$/u.test(text.slice(at, end - 1)) &&
    end - at < 60
  );
}

/** "Family: married to Bo" is about whom the section is about; "Hale: I was born …" is Hale's. */
export function isLabelled(
  { from, label, start }: Segment,
  here: readonly Mention[],
  { tokens }: Reading,
): boolean {
  if (label === undefined) return false;
  const end = start + label.length;
  return !here.some(
    (one) =>
      (one.who === 'subject' || one.who === 'other') &&
      one.from >= from &&
      (tokens[one.from]?.start ?? end) < end,
  );
}

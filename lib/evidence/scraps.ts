import type { Mention } from './mentions';
import type { Reading, Segment } from './reading';

const scrap = 3;
const fragment = 14;

/** Too little to begin to speak of somebody: a few words, or a line that is no sentence. */
export function isScrap({ text }: Reading, { end, from, kind, to }: Segment): boolean {
  if (to - from < scrap) return true;
  return kind !== 'row' && to - from < fragment && !/[.!?:"”»]$/u.test(text.slice(end - 1, end));
}

/** "US Navy, U.S.S. Bo Hale (1984)": a line on somebody's page that does not begin with another. */
export function namesInPassing(
  reading: Reading,
  segment: Segment,
  here: readonly Mention[],
): boolean {
  if (segment.kind === 'heading' || segment.kind === 'row' || !isScrap(reading, segment))
    return false;
  return (
    here.every(({ who }) => who === 'other' || who === 'organization') &&
    here.some(({ who }) => who === 'other') &&
    here[0]?.from !== segment.from
  );
}

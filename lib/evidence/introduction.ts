import type { Context } from './context';

/** "Ana Reyes (born 1970) is a welder", "Ana Reyes (1901–1980), welder and organizer". */
const defines =
  /(?:^|[^\p{L}])(?:is|was|are|were|es|era|fue)\s+(?:(?:also|perhaps|both)\s+)?(?:an?|the|one|un|una|el|la)\s|\)\s?,\s(?:an?\s|the\s)?(?=\p{L})/u;
/** How far into the sentence; what comes later tells something else. */
const reach = 160;

/**
 * Whether a segment is the sentence that tells who its subject is: the text opens with it. Where
 * they are from it tells only with a name in it, as in "a Welsh welder".
 */
export function isIntroduction({ about, reading, segment, traits }: Context): boolean {
  if (segment !== reading.opening || about.topic !== 'subject') return false;
  const text = reading.text.slice(segment.start, segment.end);
  const said = defines.exec(text.slice(0, reach));
  if (said === null) return false;
  return (
    traits.sign !== 'place' || /(?:^|\s)\p{Lu}\p{L}/u.test(text.slice(said.index + said[0].length))
  );
}

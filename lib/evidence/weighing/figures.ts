import type { About } from '../spoken-of';
import type { Context } from '../context';
import type { Judged, Looked } from '../examine';

/** What is known of a segment and one question besides its words. */
export interface Standing {
  /** By cues alone: 0 to 1. */
  readonly cue: number;
  /** The best that any segment of the document has. */
  readonly best: number;
  readonly about: About;
  /** Missing where no cue, label or heading speaks. */
  readonly context: Omit<Context, 'about'> | undefined;
  /** How far down the document: 0 to 1. */
  readonly place: number;
  /** Words in the segment. */
  readonly words: number;
  /** Whether it stands in a running text and not on a page. */
  readonly running: boolean;
}

/** Where cues alone would propose; weights were learned with it, so it stays as they are. */
const passing = 0.35;
const others = 0.2;
const hardly = 0.36;
const longest = 50;
const most = 3;

/** What weights were learned for, in this order; the base stays last. */
export const figureNames = [
  'certainty of the cues',
  'any cue',
  'cues enough',
  'best on the page',
  'behind the best',
  'about the subject',
  'how surely',
  'subject mentioned',
  'about somebody else',
  'hardly about the subject',
  'cues of somebody else',
  'strong cues',
  'weak cues',
  'cues against',
  'label',
  'heading',
  'outer heading',
  'heading over all',
  'place',
  'length',
  'running text',
  'base',
] as const;

export function standingOf(
  { about, segment }: Pick<Looked, 'about' | 'segment'>,
  { context, evidence }: Judged,
  best: number,
  place: number,
  running: boolean,
): Standing {
  const words = segment.to - segment.from;
  return { cue: evidence?.score ?? 0, best, about, context, place, words, running };
}

/** The same in numbers, in the order of `figureNames`, written over what was there. */
export function writeFigures(standing: Standing, into: { [at: number]: number }): void {
  const { about, best, context, cue, place, running, words } = standing;
  let [strong, weak, against] = [0, 0, 0];
  for (const { payload } of context?.hits ?? []) {
    if (payload.list === 'strong') strong += 1;
    else if (payload.list === 'weak') weak += 1;
    else if (payload.list === 'not') against += 1;
  }
  into[0] = Math.log(Math.max(cue, 0.02) / (1 - Math.min(cue, 0.98)));
  into[1] = Number(cue > 0);
  into[2] = Number(cue >= passing);
  into[3] = Number(cue > 0 && cue === best);
  into[4] = cue - best;
  into[5] = about.score;
  into[6] = Math.log(Math.max(about.score, 0.05));
  into[7] = Number(about.mentioned);
  into[8] = Number(about.score < others);
  into[9] = Number(about.score < hardly);
  into[10] = Number(about.score < hardly && cue > 0);
  into[11] = Math.min(strong, most);
  into[12] = Math.min(weak, most);
  into[13] = Math.min(against, most);
  into[14] = context?.label ?? 0;
  into[15] = context?.heading ?? 0;
  into[16] = context?.outerHeading ?? 0;
  into[17] = Number(context?.generalHeading ?? false);
  into[18] = place;
  into[19] = Math.min(words, longest) / longest;
  into[20] = Number(running);
  into[21] = 1;
}

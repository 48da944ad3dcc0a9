import { foldText, wordsOf } from '../../domain/fold-text';

/** A stretch of a text: whether it is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Where a text says something, its last place excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** In titles the beginning of a word is enough; in texts short words must be whole. */
export type Where = 'title' | 'text';

/** An apostrophe between letters does not part a word, nor do accents written by themselves. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu;
const apostrophe = /['’ʼ]/gu;
const leastPrefix = 3;

/** The words of a text that were looked for, as `records.clips` understands them. */
export function hitsIn(text: string, search: string, where: Where): readonly Place[] {
  const wanted = wordsOf(search);
  if (wanted.length === 0) return [];
  const places: Place[] = [];
  for (const match of text.matchAll(word)) {
    const folded = foldQuickly(match[0].replaceAll(apostrophe, ''));
    if (wanted.some((one) => isHit(folded, one, where))) {
      places.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return places;
}

const plainSigns = /^[ -~]*$/u;

/** Most stretches of most pages have no accent to be folded. */
export function foldQuickly(text: string): string {
  return plainSigns.test(text) ? text.toLowerCase() : foldText(text);
}

function isHit(folded: string, wanted: string, where: Where): boolean {
  return where === 'text' && wanted.length < leastPrefix
    ? folded === wanted
    : folded.startsWith(wanted);
}

/** The text in pieces, the hits marked; within `span` only. */
export function piecesOf(text: string, places: readonly Place[], span?: Place): readonly Piece[] {
  const { start, end } = span ?? { start: 0, end: text.length };
  const pieces: Piece[] = [];
  let at = start;
  for (const place of places) {
    if (place.start < at || place.end > end) continue;
    if (place.start > at) pieces.push({ text: text.slice(at, place.start), hit: false });
    pieces.push({ text: text.slice(place.start, place.end), hit: true });
    at = place.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
  return pieces;
}

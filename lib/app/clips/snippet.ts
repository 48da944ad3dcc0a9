import { wordsOf } from '../../domain/fold-text';
import { blockText, type Block } from '../../domain/page';
import { foldQuickly, hitsIn, piecesOf, type Piece, type Place } from './hits';

/** So much stands before the first hit, and so much there is in all. */
const before = 50;
const whole = 220;

/**
 * The words of a page around the first of those looked for, from the paragraph that has most of
 * them; its first words where none of them stands in the text.
 */
export function snippetOf(blocks: readonly Block[], search: string): readonly Piece[] {
  const wanted = wordsOf(search);
  let best: { readonly text: string; readonly places: readonly Place[] } | undefined;
  let most = 0;
  for (const block of blocks) {
    if (most === wanted.length) break;
    const text = blockText(block);
    const folded = foldQuickly(text);
    const count = wanted.filter((one) => folded.includes(one)).length;
    if (count <= most) continue;
    const places = hitsIn(text, search, 'text');
    if (places.length === 0) continue;
    best = { text, places };
    most = count;
  }
  const start = best?.places[0]?.start ?? 0;
  if (best !== undefined) return cut(best.text, Math.max(0, start - before), best.places);
  const first = blocks.find((block) => block.main && block.kind === 'paragraph') ?? blocks[0];
  return first === undefined ? [] : cut(blockText(first), 0, []);
}

/** From the beginning of a word to the end of one, with dots where words are left out. */
function cut(text: string, from: number, places: readonly Place[]): readonly Piece[] {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const last = start + whole >= text.length ? text.length : text.lastIndexOf(' ', start + whole);
  const end = last <= start ? Math.min(text.length, start + whole) : last;
  const pieces = piecesOf(text, places, { start, end });
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

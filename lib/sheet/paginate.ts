import type { SectionPlace } from './document';
import type { Band, Piece } from './pieces';

export interface Page {
  readonly bands: readonly PlacedBand[];
}

export interface PlacedBand {
  readonly columns: readonly {
    readonly place: SectionPlace;
    readonly pieces: readonly Piece[];
  }[];
}

/**
 * Puts pieces on pages of `room` height, by their measured heights. Nothing is cut and no piece
 * divided; a heading goes over to the next page with what it heads, and is said again over what
 * goes on there. What is higher than a whole page, which no text of ours can be, stands on one by
 * itself.
 */
export function paginate(
  bands: readonly Band[],
  heightOf: (key: string) => number,
  room: number,
): readonly Page[] {
  const pages: PlacedBand[][] = [[]];
  let left = room;
  const turn = () => {
    pages.push([]);
    left = room;
  };
  const isEmpty = () => (pages.at(-1) ?? []).length === 0;

  for (const band of bands) {
    let rest = band.columns;
    const whole = Math.max(...rest.map((column) => heightOfAll(column.pieces, heightOf)));
    const togetherElsewhere = band.columns.length === 3 && whole > left && whole <= room;
    if (!isEmpty() && (band.newPage || togetherElsewhere)) turn();
    while (rest.some((column) => column.pieces.length > 0)) {
      const least = isEmpty() ? 1 : 0;
      const counts = rest.map(({ pieces }) => Math.max(least, fitting(pieces, heightOf, left)));
      if (counts.every((count) => count === 0)) {
        turn();
        continue;
      }
      const columns = rest.map(({ place, pieces }, index) => ({
        place,
        pieces: pieces.slice(0, counts[index]),
      }));
      pages.at(-1)?.push({ columns });
      left -= Math.max(...columns.map((column) => heightOfAll(column.pieces, heightOf)));
      rest = rest.map(({ place, pieces }, index) => ({
        place,
        pieces: pieces.slice(counts[index]),
      }));
      if (rest.some((column) => column.pieces.length > 0)) {
        turn();
        rest = rest.map(({ place, pieces }) => ({
          place,
          pieces: headed(pieces, heightOf, room),
        }));
      }
    }
  }
  return pages.filter((page) => page.length > 0).map((placed) => ({ bands: placed }));
}

function heightOfAll(pieces: readonly Piece[], heightOf: (key: string) => number): number {
  return pieces.reduce((sum, piece) => sum + heightOf(piece.key), 0);
}

/** How many pieces fit, without a heading that would stand last while there is more to come. */
function fitting(
  pieces: readonly Piece[],
  heightOf: (key: string) => number,
  room: number,
): number {
  let used = 0;
  let count = 0;
  for (const piece of pieces) {
    used += heightOf(piece.key);
    if (used > room) break;
    count += 1;
  }
  while (count > 0 && count < pieces.length && pieces[count - 1]?.keep === true) count -= 1;
  return count;
}

/** What goes on, under its heading again, unless that would leave no room for it. */
function headed(
  pieces: readonly Piece[],
  heightOf: (key: string) => number,
  room: number,
): readonly Piece[] {
  const again = pieces[0]?.again;
  if (again === undefined) return pieces;
  const together = pieces.findIndex((piece) => !piece.keep) + 1 || pieces.length;
  const needed = heightOfAll([again, ...pieces.slice(0, together)], heightOf);
  return needed > room ? pieces : [again, ...pieces];
}

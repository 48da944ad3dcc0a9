/** A stretch of text that is nearly a given one. */
export interface Aligned {
  readonly start: number;
  readonly end: number;
  /** Characters added, lost or changed. */
  readonly errors: number;
}

const longestPiece = 8;
const shortestPiece = 4;
/** Hits of one piece beyond this say nothing about where the whole stands. */
const mostHits = 3000;
const mostTried = 40;
/** Work allowed per search, in cells of the edit tables; keeps a page of a megabyte quick. */
const mostCells = 6_000_000;
const errorShare = 0.2;

/**
 * Places where `wanted` may stand with some characters changed, best supported first. A stretch
 * with few edits still has some short pieces of the original unchanged and at the right distance
 * from one another; those are looked up, and only where they agree is the distance worked out.
 */
export function* alignQuote(text: string, wanted: string, position: number): Generator<Aligned> {
  const limit = Math.floor(wanted.length * errorShare);
  if (limit === 0) return;
  let cells = 0;
  for (const place of supportedPlaces(text, wanted, position, limit)) {
    cells += wanted.length * (4 * limit + 1);
    if (cells > mostCells) return;
    const aligned = editDistance(text, wanted, place, limit);
    if (aligned !== undefined) yield aligned;
  }
}

/** Starts of `wanted` as its unchanged pieces suggest them. */
function supportedPlaces(text: string, wanted: string, position: number, limit: number): number[] {
  const size = Math.max(shortestPiece, Math.min(longestPiece, Math.floor(wanted.length / 3)));
  const votes = new Map<number, { count: number; start: number }>();
  const width = Math.max(1, limit);
  for (let offset = 0; offset + size <= wanted.length; offset += size) {
    const piece = wanted.slice(offset, offset + size);
    let at = text.indexOf(piece);
    for (let hit = 0; at >= 0 && hit < mostHits; hit += 1) {
      const start = at - offset;
      const bucket = Math.floor(start / width);
      const known = votes.get(bucket);
      if (known === undefined) votes.set(bucket, { count: 1, start });
      else known.count += 1;
      at = text.indexOf(piece, at + 1);
    }
  }
  return [...votes.values()]
    .toSorted(
      (one, other) =>
        other.count - one.count ||
        Math.abs(one.start - position) - Math.abs(other.start - position),
    )
    .slice(0, mostTried)
    .map(({ start }) => start);
}

/**
 * The stretch around `place` nearest to `wanted`, if at most `limit` edits away: an edit table
 * kept to a band, with both ends of the stretch free.
 */
function editDistance(
  text: string,
  wanted: string,
  place: number,
  limit: number,
): Aligned | undefined {
  const from = Math.max(0, place - 2 * limit);
  const to = Math.min(text.length, place + wanted.length + 2 * limit);
  const width = to - from;
  const far = limit + 1;
  let costs = new Uint16Array(width + 1);
  let starts = Uint32Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= wanted.length; row += 1) {
    const nextCosts = new Uint16Array(width + 1).fill(far);
    const nextStarts = new Uint32Array(width + 1);
    const left = Math.max(0, row + place - from - 2 * limit);
    const right = Math.min(width, row + place - from + 2 * limit);
    for (let column = left; column <= right; column += 1) {
      let cost = (costs[column] ?? far) + 1;
      let start = starts[column] ?? 0;
      if (column > 0) {
        const same = text.charCodeAt(from + column - 1) === wanted.charCodeAt(row - 1);
        const across = (costs[column - 1] ?? far) + (same ? 0 : 1);
        if (across <= cost) {
          cost = across;
          start = starts[column - 1] ?? 0;
        }
        const along = (nextCosts[column - 1] ?? far) + 1;
        if (along < cost) {
          cost = along;
          start = nextStarts[column - 1] ?? 0;
        }
      }
      nextCosts[column] = Math.min(far, cost);
      nextStarts[column] = start;
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  let end = 0;
  for (let column = 1; column <= width; column += 1) {
    if ((costs[column] ?? far) < (costs[end] ?? far)) end = column;
  }
  const errors = costs[end] ?? far;
  return errors > limit ? undefined : { start: from + (starts[end] ?? 0), end: from + end, errors };
}

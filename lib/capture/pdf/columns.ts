import { isTableRow, rowsOf, type Line } from './lines';

/** Fewer lines than this on either side of a gap are no column. */
const fewest = 4;

/** The white strip between columns is this wide at least, in heights of letters. */
const leastWhite = 0.6;

type Row = readonly Line[];
type Run = readonly Line[];

/**
 * Lines in the order in which they are read, in runs: each run is one column, or what stands
 * between columns. Two columns of running text are kept apart; the cells of a table are not, since
 * a name and the telephone beside it belong together.
 */
export function readingRuns(lines: readonly Line[]): readonly Run[] {
  const rows = rowsOf(lines);
  const gutter = bestGutter(rows);
  if (gutter === undefined) return lines.length === 0 ? [] : [lines];
  const runs: Run[] = [];
  let whole: Line[] = [];
  const close = (): void => {
    if (whole.length > 0) runs.push(whole);
    whole = [];
  };
  for (const band of bandsAt(rows, gutter)) {
    const sides = columnsOf(band, gutter);
    if (sides) {
      close();
      runs.push(...sides.flatMap(readingRuns));
    } else whole.push(...band.flat());
  }
  close();
  return runs;
}

/** The left edge of a right column: the one by which most lines fall into columns. */
function bestGutter(rows: readonly Row[]): number | undefined {
  let best: { at: number; lines: number } | undefined;
  for (const at of edgesOf(rows)) {
    const lines = bandsAt(rows, at)
      .filter((band) => columnsOf(band, at) !== undefined)
      .reduce((sum, band) => sum + band.flat().length, 0);
    if (lines > (best?.lines ?? 0)) best = { at, lines };
  }
  return best?.at;
}

/** Where several lines begin, the first column aside. */
function edgesOf(rows: readonly Row[]): readonly number[] {
  const starts = new Map<number, { at: number; lines: number }>();
  for (const { x } of rows.flat()) {
    const edge = starts.get(Math.round(x / 4)) ?? { at: x, lines: 0 };
    starts.set(Math.round(x / 4), { at: Math.min(edge.at, x), lines: edge.lines + 1 });
  }
  return [...starts.values()].filter(({ lines }) => lines >= fewest).map(({ at }) => at);
}

/** Stretches of the page in which nothing crosses the gutter, and those in which things do. */
function bandsAt(rows: readonly Row[], gutter: number): readonly (readonly Row[])[] {
  const bands: { crossed: boolean; rows: Row[] }[] = [];
  rows.forEach((row, at) => {
    const reaches = row.some(
      ({ x, right, size }) => x < gutter - 1 && right > gutter - leastWhite * size,
    );
    const crossed = reaches || isInTable(rows, at);
    const band = bands.at(-1);
    if (band?.crossed === crossed) band.rows.push(row);
    else bands.push({ crossed, rows: [row] });
  });
  return bands.flatMap(({ crossed, rows: inBand }) => (crossed ? [inBand] : trim(inBand, gutter)));
}

/** One row of short cells may be two columns that both end there; two are a table. */
function isInTable(rows: readonly Row[], at: number): boolean {
  const next = [rows[at - 1], rows[at + 1]].some((row) => row !== undefined && isTableRow(row));
  return isTableRow(rows[at] ?? []) && next;
}

/** What stands above or below the columns, on one side only and after a gap, is none of them. */
function trim(rows: readonly Row[], gutter: number): readonly (readonly Row[])[] {
  const inRight = (row: Row): boolean => row.some(({ x }) => x >= gutter - 1);
  const first = rows.findIndex(inRight);
  const last = rows.findLastIndex(inRight);
  if (first === -1) return [rows];
  const from = rows.findLastIndex((_, at) => at <= first && isAfterGap(rows, at));
  const to = rows.findIndex((_, at) => at > last && isAfterGap(rows, at));
  const [start, end] = [Math.max(0, from), to === -1 ? rows.length : to];
  return [rows.slice(0, start), rows.slice(start, end), rows.slice(end)].filter(
    (part) => part.length > 0,
  );
}

function isAfterGap(rows: readonly Row[], at: number): boolean {
  const [line, before] = [rows[at]?.[0], rows[at - 1]?.[0]];
  return line !== undefined && before !== undefined && line.y - before.y > 1.8 * before.size;
}

/** The two sides of a band, if they are columns. */
function columnsOf(band: readonly Row[], gutter: number): readonly [Run, Run] | undefined {
  const left = band.flat().filter(({ x }) => x < gutter - 1);
  const right = band.flat().filter(({ x }) => x >= gutter - 1);
  if (left.length < fewest || right.length < fewest) return undefined;
  return isProse(left) || isProse(right) ? [left, right] : undefined;
}

/** Most of its lines are full of words, as in a text that runs on. */
function isProse(lines: readonly Line[]): boolean {
  const edge = Math.min(...lines.map(({ x }) => x));
  const extent = Math.max(...lines.map(({ right }) => right)) - edge;
  const full = lines.filter(({ x, right }) => right - x > 0.7 * extent).length;
  return full >= lines.length / 2 && median(lines.map(({ text }) => text.split(' ').length)) >= 4;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

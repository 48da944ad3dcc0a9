import { median } from './columns';
import { rowsOf, type Line } from './lines';

/** Lines that belong together: a paragraph, a heading, or one row of a table. */
export type Group =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'row'; readonly cells: readonly Line[] };

/** What opens an item of a list: a bullet, or a number or small letter with a stop after it. */
export const itemMark = /^(?:[•▪◦‣●○■□➢✓*·–—-]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+)/;

/** Joins the lines of one column into paragraphs. */
export function paragraphsOf(run: readonly Line[]): readonly Group[] {
  const rows = rowsOf(run);
  const column = columnOf(rows);
  const groups: Group[] = [];
  let lines: Line[] = [];
  const close = (): void => {
    if (lines.length > 0) groups.push({ kind: 'lines', lines });
    lines = [];
  };
  for (const row of rows) {
    const [line, ...others] = row;
    if (!line) continue;
    if (others.length > 0) {
      close();
      groups.push({ kind: 'row', cells: row });
    } else {
      if (!continues(lines, line, column)) close();
      lines.push(line);
    }
  }
  close();
  return groups;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** The usual step from one line to the next. */
  readonly step: number;
}

function columnOf(rows: readonly (readonly Line[])[]): Column {
  const single = rows.flatMap((row) => (row.length === 1 ? row : []));
  const steps = single.flatMap((line, at) => {
    const before = single[at - 1];
    return before && alike(before, line) ? [line.y - before.y] : [];
  });
  return {
    left: Math.min(...single.map(({ x }) => x)),
    right: Math.max(...single.map(({ right }) => right)),
    step: steps.length > 0 ? Math.min(median(steps), lowerQuarter(steps) * 1.25) : 0,
  };
}

/** In a list of short lines with blanks between them, the middle step is a blank one. */
function lowerQuarter(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}

function alike(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= 0.12 * Math.max(one.size, other.size);
}

/** Whether a line goes on with the paragraph above it. */
function continues(lines: readonly Line[], next: Line, column: Column): boolean {
  const last = lines.at(-1);
  const first = lines[0];
  if (!last || !first || !alike(last, next)) return false;
  const step = next.y - last.y;
  if (step > 1.25 * column.step && step > 1.3 * next.size) return false;
  if (itemMark.test(next.text) || last.text.endsWith(':')) return false;
  if (endsInHyphen(last.text)) return true;
  if (/^\p{Ll}/u.test(next.text)) return !endsFarBefore(last, column);
  const indented = next.x > last.x + 0.8 * next.size;
  if (indented && !(lines.length === 1 && itemMark.test(first.text))) return false;
  return !breaksEarly(last, next, column);
}

/** The next word would have had room on the line, so somebody broke it on purpose. */
function breaksEarly(last: Line, next: Line, column: Column): boolean {
  const word = next.text.split(' ')[0] ?? '';
  const needed = ((next.right - next.x) * (word.length + 1)) / Math.max(1, next.text.length);
  const slack = 0.05 * (column.right - column.left);
  return column.right - last.right > needed + slack;
}

/** Under an address, `name@example.org` begins small and goes on with nothing. */
function endsFarBefore(line: Line, column: Column): boolean {
  return column.right - line.right > 0.4 * (column.right - column.left);
}

export function endsInHyphen(text: string): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(text);
}

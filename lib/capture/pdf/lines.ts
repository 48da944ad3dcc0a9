import type { PdfItem, PdfPage } from './pdf-page';

/** Words that stand together on one line: a whole line, a line of a column, or a cell. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Where the letters stand, counted from the top of the page. */
  readonly y: number;
  readonly size: number;
}

/** A gap as wide as this many letters' heights divides a line into columns or cells. */
const wideGap = 1.6;
/** A smaller one, in the same measure, is a space between words. */
const wordGap = 0.16;

/** The lines of a page from top to bottom, and from left to right where they share a base. */
export function linesOf(page: PdfPage): readonly Line[] {
  const level = page.items.filter(({ turned }) => turned !== true);
  return rowsOf(level).flatMap(cutRow);
}

/** Words that run up, down or backwards: margins and stamps, each by itself. */
export function turnedLines(page: PdfPage): readonly Line[] {
  return page.items
    .filter(({ turned }) => turned === true)
    .map(({ text, x, y, size }) => ({ text: fold(text), x, right: x + size, y, size }));
}

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What shares a base: raised and lowered signs too, since they move by less than half a letter. */
export function rowsOf<T extends { readonly y: number; readonly size: number; readonly x: number }>(
  things: readonly T[],
): T[][] {
  const rows: T[][] = [];
  for (const thing of [...things].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    const near = base && thing.y - base.y < 0.45 * Math.max(base.size, thing.size);
    if (row && near) row.push(thing);
    else rows.push([thing]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Several cells of few words, as in a list of names and telephones. */
export function isTableRow(row: readonly Line[]): boolean {
  const words = row.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return row.length > 1 && words / row.length < 4;
}

function cutRow(row: readonly PdfItem[]): Line[] {
  const parts: PdfItem[][] = [];
  for (const item of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && isPrintedTwice(last, item)) continue;
    if (part && last && gapAfter(last, item) < wideGap * Math.max(last.size, item.size)) {
      part.push(item);
    } else parts.push([item]);
  }
  return parts.map(lineOf).filter(({ text }) => text !== '');
}

function gapAfter(left: PdfItem, right: PdfItem): number {
  return right.x - (left.x + left.width);
}

/** Some programs make letters bold by printing them twice. */
function isPrintedTwice(one: PdfItem, other: PdfItem): boolean {
  return one.text === other.text && Math.abs(one.x - other.x) < 0.15 * one.size;
}

function lineOf(items: readonly PdfItem[]): Line {
  let text = '';
  let before: PdfItem | undefined;
  for (const item of items) {
    const apart = before && gapAfter(before, item) > wordGap * item.size;
    text += apart ? ` ${item.text}` : item.text;
    before = item;
  }
  const main = items.reduce((best, item) => (item.text.length > best.text.length ? item : best));
  return {
    text: fold(text),
    x: Math.min(...items.map(({ x }) => x)),
    right: Math.max(...items.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size,
  };
}

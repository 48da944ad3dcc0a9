import type { Line } from './lines';

/** The level of a heading, 1 to 6, or none for other text. */
export type HeadingLevels = (lines: readonly Line[]) => number | undefined;

/** A heading is printed larger than the text by this much at least. */
const larger = 1.15;
const longest = 240;

/**
 * Headings are told by their size: the largest is the first level. A short line of capitals is one
 * as well, below all of those.
 */
export function headingLevels(lines: readonly Line[]): HeadingLevels {
  const body = bodySize(lines);
  const sizes = [...new Set(lines.map(({ size }) => half(size)))]
    .filter((size) => size >= larger * body)
    .sort((a, b) => b - a);
  return (group) => {
    const text = group.map((line) => line.text).join(' ');
    if (text.length > longest || !/\p{L}{2}/u.test(text)) return undefined;
    const size = half(group[0]?.size ?? 0);
    if (size >= larger * body) return Math.min(6, sizes.indexOf(size) + 1 || 6);
    return inCapitals(text) ? Math.min(6, sizes.length + 1) : undefined;
  };
}

/** The size in which most letters are printed. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    letters.set(half(size), (letters.get(half(size)) ?? 0) + text.length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

function half(size: number): number {
  return Math.round(size * 2) / 2;
}

function inCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return text.length <= 80 && letters.length >= 6 && !/\p{Ll}/u.test(text) && !/[.;,]$/.test(text);
}

import type { Line } from './lines';

/** One page's lines, with the furniture of every page told from what the page is there for. */
export interface Sorted {
  readonly lines: readonly Line[];
  readonly furniture: readonly Line[];
}

/** How many rows at the top and at the bottom of a page may be its furniture. */
const margin = 2;

/**
 * Finds headers, footers and page numbers: what stands at the edge of several pages, digits aside,
 * or does nothing but count. The outermost row needs one other page like it; the next needs many.
 */
export function sortRunning(pages: readonly (readonly Line[])[]): readonly Sorted[] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const keys = edgesOf(lines).map(({ line }) => keyOf(line));
    for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length * 0.3);
  return pages.map((lines, at) => {
    const furniture = edgesOf(lines)
      .filter(({ line, outermost }) => {
        const times = seen.get(keyOf(line)) ?? 0;
        return times >= (outermost ? 2 : often) || countsPages(line.text, at + 1);
      })
      .map(({ line }) => line);
    return { lines: lines.filter((line) => !furniture.includes(line)), furniture };
  });
}

interface Edge {
  readonly line: Line;
  readonly outermost: boolean;
}

function edgesOf(lines: readonly Line[]): readonly Edge[] {
  const bases = [...new Set(lines.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const outer = new Set([...bases.slice(0, margin), ...bases.slice(-margin)]);
  const outermost = new Set([bases[0], bases.at(-1)]);
  return lines
    .filter(({ y }) => outer.has(Math.round(y)))
    .map((line) => ({ line, outermost: outermost.has(Math.round(line.y)) }));
}

/** The same words at the same height, whatever they count. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 8)} ${text.toLowerCase().replace(/\d+/g, '#')}`;
}

function countsPages(text: string, page: number): boolean {
  if (text.length > 80) return false;
  if (/^\W*(?:\d{1,4}|[ivxl]{1,7})\W*$/i.test(text)) return true;
  const counted = /\b(?:page|p[áa]gina|p[áa]g\.?)\s*(\d+)/i.exec(text)?.[1];
  return counted !== undefined && Number(counted) === page;
}

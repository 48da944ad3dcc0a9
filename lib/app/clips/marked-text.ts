import { blockText, type Block } from '../../domain/page';
import type { Place } from './hits';

/** A stretch of a paragraph, and which findings were taken from it. */
export interface MarkedPiece {
  readonly text: string;
  readonly findings: readonly string[];
}

export interface MarkedBlock {
  readonly kind: Block['kind'];
  readonly level: number | undefined;
  /** Page number, from a PDF. */
  readonly page: number | undefined;
  readonly pieces: readonly MarkedPiece[];
}

export interface Marking extends Place {
  readonly finding: string;
}

/** Lays the places of findings over the paragraphs of a text; they may overlap, and cross several. */
export function markText(
  blocks: readonly Block[],
  markings: readonly Marking[],
): readonly MarkedBlock[] {
  let from = 0;
  return blocks.map((block) => {
    const text = blockText(block);
    const start = from;
    from += text.length + 1;
    return {
      kind: block.kind,
      level: block.level,
      page: block.page,
      pieces: piecesWithin(text, start, markings),
    };
  });
}

function piecesWithin(
  text: string,
  start: number,
  markings: readonly Marking[],
): readonly MarkedPiece[] {
  const own = markings.filter((one) => one.start < start + text.length && one.end > start);
  const cuts = new Set([0, text.length]);
  for (const one of own) {
    cuts.add(Math.max(0, one.start - start));
    cuts.add(Math.min(text.length, one.end - start));
  }
  const edges = [...cuts].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((edge, at) => {
    const end = edges[at + 1] ?? text.length;
    const over = own.filter((one) => one.start - start < end && one.end - start > edge);
    return { text: text.slice(edge, end), findings: over.map(({ finding }) => finding) };
  });
}

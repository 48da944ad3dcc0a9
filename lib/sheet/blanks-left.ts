import { openBlanks } from '../domain/open-blanks';
import type { Block, Line, SheetDocument } from './document';

/** What would print as an open blank. A worksheet is there to be filled in by hand. */
export function blanksLeft({ kind, sections }: SheetDocument): readonly string[] {
  if (kind === 'worksheet') return [];
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(linesIn));
  // Research may quote what stands in brackets.
  const ours = lines.filter(({ sources }) => sources.length === 0);
  return openBlanks(ours.map(({ text }) => text).join('\n'));
}

export function linesIn(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'line':
    case 'pair':
      return [block.line];
    case 'step':
      return block.lines;
    case 'ask':
      return [block.line, ...(block.step === undefined ? [] : [block.step]), ...block.small];
    case 'head':
      return [...block.left, ...block.right];
    default:
      return [];
  }
}

import type { Block } from '../../domain/page';
import { readingRuns } from './columns';
import { headingLevels, type HeadingLevels } from './headings';
import { hyphensKept, joinLines } from './join-lines';
import { linesOf, turnedLines, type Line } from './lines';
import { itemMark, paragraphsOf, type Group } from './paragraphs';
import type { PdfPage } from './pdf-page';
import { sortRunning } from './running';

/** The text of a PDF in blocks, each with the number of its page. */
export function pdfBlocks(pages: readonly PdfPage[]): readonly Block[] {
  const lines = pages.map(linesOf);
  const sorted = sortRunning(lines);
  const levelOf = headingLevels(sorted.flatMap(({ lines }) => lines));
  const kept = hyphensKept(lines.flat());
  return sorted.flatMap(({ lines, furniture }, at) => {
    const page = at + 1;
    const groups = readingRuns(lines).flatMap(paragraphsOf);
    const turned = pages[at] ? turnedLines(pages[at]) : [];
    return [
      ...groups.flatMap((group) => blockOf(group, page, levelOf, kept)),
      ...[...furniture, ...turned].map(({ text }) => aside(text, page)),
    ];
  });
}

function aside(text: string, page: number): Block {
  return { kind: 'paragraph', text, main: false, page };
}

function blockOf(
  group: Group,
  page: number,
  levelOf: HeadingLevels,
  kept: ReadonlySet<string>,
): readonly Block[] {
  if (group.kind === 'row') return [rowBlock(group.cells, page)];
  const text = withoutLeaders(joinLines(group.lines, kept));
  if (text === '') return [];
  const level = levelOf(group.lines);
  if (level !== undefined) return [{ kind: 'heading', text, main: true, level, page }];
  const mark = itemMark.exec(text)?.[0];
  if (mark === undefined) return [{ kind: 'paragraph', text, main: true, page }];
  // A number is part of what the paper says; a bullet is a drawing.
  const words = /\w/.test(mark) ? text : text.slice(mark.length);
  return words === '' ? [] : [{ kind: 'item', text: words, main: true, page }];
}

function rowBlock(line: readonly Line[], page: number): Block {
  const cells = line.map(({ text }) => withoutLeaders(text)).filter((text) => text !== '');
  const [label = '', value = '', ...more] = cells;
  if (more.length === 0 && /.:$/.test(label) && value !== '') {
    return { kind: 'pair', label: label.slice(0, -1).trim(), text: value, main: true, page };
  }
  return { kind: 'row', text: cells.join(' · '), cells, main: true, page };
}

/** The dots that lead from a name to a number in a table of contents. */
function withoutLeaders(text: string): string {
  return text.replace(/\s*(?:\.\s?){4,}\s*/g, ' ').trim();
}

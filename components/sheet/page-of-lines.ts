import {
  linesIn,
  type Line,
  type LineChoice,
  type Page,
  type Piece,
  type SheetDocument,
} from '../../lib/app/sheet/paper';

/** The first page that each line stands on. */
export function pageOfLines(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, page] of pages.entries())
    for (const { columns } of page.bands)
      for (const { pieces } of columns)
        for (const line of pieces.flatMap(linesOf))
          if (!found.has(line.id)) found.set(line.id, index + 1);
  return found;
}

/** What is for the room and yet does not stand on the one page that is held there. */
export function tooMuchForTheRoom(
  document: SheetDocument,
  pageOf: ReadonlyMap<string, number>,
): readonly LineChoice[] {
  const room = new Set(
    document.outline.flatMap((section) => (section.part === 'room' ? [section.id] : [])),
  );
  return document.lines.filter((line) => room.has(line.section) && (pageOf.get(line.id) ?? 1) > 1);
}

function linesOf({ content }: Piece): readonly Line[] {
  return content.kind === 'title' ? [] : linesIn(content);
}

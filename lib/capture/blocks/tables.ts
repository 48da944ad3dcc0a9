import { words } from '../values/text';
import type { Cell, Passage } from './passage';

export type ReadCell = Omit<Cell, 'header'> & {
  /** What a list in the cell, and nothing beside it, gives one by one. */
  readonly items: readonly Omit<Cell, 'header'>[];
};
export type CellReader = (cell: Element) => ReadCell;

/**
 * Tables within a table are for placing things, unless they stand in a row of their own under
 * headers, as the page numbers of a long list do.
 */
function isReadAcross(table: HTMLTableElement): boolean {
  const inner = table.querySelectorAll('table');
  if (inner.length === 0) return true;
  if (inner.length > 2 || table.rows.length < 4 || table.querySelector('th') === null) return false;
  return [...inner].every((one) => one.closest('tr')?.cells.length === 1);
}

/** A table laid out for reading across, not for putting things side by side on a page. */
export function isDataTable(table: HTMLTableElement): boolean {
  if (table.getAttribute('role') === 'presentation' || !isReadAcross(table)) return false;
  const { rows } = table;
  if (rows.length === 0 || rows.length > 5_000) return rows.length > 0;
  let wide = 0;
  let cells = 0;
  let rich = 0;
  let sample = 0;
  for (const row of rows) {
    if (row.cells.length >= 2) wide++;
    if (++sample > 40) continue;
    for (const cell of row.cells) {
      cells++;
      const { length } = cell.textContent ?? '';
      if (
        length > 400 ||
        (cell.firstElementChild !== null &&
          cell.querySelectorAll('h1,h2,h3,h4,h5,p,br,div,li,img').length > 3)
      )
        rich++;
    }
  }
  if (wide === 0) return false;
  if (table.tHead !== null || table.querySelector('th') !== null) return rich * 2 <= cells;
  return rows.length >= 2 && rich * 4 <= cells && wide * 2 >= rows.length;
}

const headingWords = words(
  'name title position role phone telephone email e-mail mail office department district ward term ' +
    'address fax contact extension ext room grade subject member website expires party hours day ' +
    'nombre cargo puesto telefono teléfono correo oficina departamento dirección distrito horario',
);

function looksLikeHeader(row: HTMLTableRowElement, texts: readonly string[]): boolean {
  const cells = [...row.cells];
  if (cells.length < 2 || texts.some((text) => text.length > 40)) return false;
  if (cells.every((cell) => cell.localName === 'th')) return true;
  if (row.parentElement?.localName === 'thead') return true;
  const known = texts.filter((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => headingWords.has(word)),
  );
  return known.length * 2 > texts.length && !texts.some((text) => /\d{3}|@/.test(text));
}

type Base = Pick<Passage, 'region' | 'inMain'>;

function toPassage(base: Base, element: Element, cells: readonly Cell[]): Passage {
  const filled = cells.filter((cell) => cell.text !== '');
  const joined = { lines: filled.flatMap((cell) => cell.lines), anchors: shiftAnchors(filled) };
  return {
    ...base,
    ...joined,
    element,
    kind: filled.length === 1 ? 'paragraph' : 'row',
    text: filled.map((cell) => cell.text).join(' · '),
    ...(filled.length === 1 ? {} : { cells }),
  };
}

function shiftAnchors(cells: readonly Cell[]): Passage['anchors'] {
  let shift = 0;
  return cells.flatMap(({ anchors, lines }) => {
    const moved = anchors.map((anchor) => ({ ...anchor, line: anchor.line + shift }));
    shift += lines.length;
    return moved;
  });
}

/** A label is short, has no number in it, and is marked as one or ends with a colon. */
function isLabel(cell: Element, text: string, everyRow: boolean): boolean {
  if (text === '' || text.length > 40 || /\d{3}|@/.test(text)) return false;
  return everyRow || cell.localName === 'th' || text.endsWith(':');
}

/** Beside a list, bold words are a label, too. */
function isBold({ firstElementChild: first, textContent }: Element): boolean {
  return (
    first !== null && /^(?:b|strong)$/.test(first.localName) && first.textContent === textContent
  );
}

export function readTable(table: HTMLTableElement, base: Base, readCell: CellReader): Passage[] {
  const passages: Passage[] = [];
  let headers: readonly string[] = [];
  const caption = table.caption;
  if (caption !== null) {
    const { items: _, ...read } = readCell(caption);
    if (read.text !== '') {
      passages.push({ ...base, ...read, element: caption, kind: 'caption' });
    }
  }
  const labelled = [...table.rows].every(
    (row) => row.cells.length === 2 && row.cells[0]?.localName === 'th',
  );
  let first = true;
  for (const row of table.rows) {
    const elements = [...row.cells];
    const reads = elements.map(readCell);
    const texts = reads.map((read) => read.text);
    if (texts.every((text) => text === '')) continue;
    if (first && looksLikeHeader(row, texts) && !labelled) {
      first = false;
      headers = texts;
      continue;
    }
    first = false;
    const [label, value] = reads;
    const [labelCell] = elements;
    if (
      headers.length === 0 &&
      reads.length === 2 &&
      label !== undefined &&
      value !== undefined &&
      labelCell !== undefined &&
      value.text !== '' &&
      isLabel(labelCell, label.text, labelled || (value.items.length > 0 && isBold(labelCell)))
    ) {
      const { items, ...whole } = value;
      for (const each of items.length > 0 ? items : [whole]) {
        passages.push({
          ...base,
          ...each,
          element: row,
          kind: 'pair',
          label: label.text.replace(/\s*:$/, ''),
        });
      }
      continue;
    }
    const cells = reads.map(({ anchors, lines, text }, index) => ({
      anchors,
      lines,
      text,
      header: headers[index] ?? '',
    }));
    passages.push(toPassage(base, row, cells));
  }
  return passages;
}

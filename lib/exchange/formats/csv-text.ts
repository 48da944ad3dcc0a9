/** A table as RFC 4180 text. */
export interface CsvStyle {
  /** A byte order mark: some spreadsheet programs read accents rightly only with it. */
  readonly mark?: boolean;
}

/** Rows of cells, the first being the heads. Every row ends with a line break. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { mark = false }: CsvStyle = {},
): string {
  const lines = rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`);
  return (mark ? '\uFEFF' : '') + lines.join('');
}

// Other separators too: a program set to another country would part the cell there.
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function quoted(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// What spreadsheet programs take for the start of a formula, wide forms included.
const formula = /^'*[=+\-@＝＋－＠\t\r]/u;

/**
 * A cell that no spreadsheet program runs. A leading apostrophe is not shown by those programs, and
 * `withoutGuard` takes it off again.
 */
export function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

export interface CsvRow {
  /** The line of the file where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** It has a quote that is never closed, and was read as if quotes meant nothing. */
  readonly openQuote?: true;
}

/** A quoted cell longer than this was never closed. Bounds what a stray quote can cost, too. */
const longestCell = 32 * 1024;

/**
 * Reads rows in any common dialect. Nothing makes it fail: a quote inside a plain cell is a quote,
 * words after a closing quote belong to the cell, and one that is never closed spoils only its line.
 */
export function* readCsv(text: string, delimiter = delimiterOf(text)): Generator<CsvRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  const told = /^sep=.\r?\n/i.exec(text.slice(at, at + 10));
  if (told !== null) {
    at += told[0].length;
    line += 1;
  }
  while (at < text.length) {
    const row = rowAt(text, at, delimiter, true) ?? rowAt(text, at, delimiter, false);
    if (row === undefined) return;
    if (row.cells.some((cell) => cell.trim() !== '')) {
      const cells = row.cells.map(withoutGuard);
      yield { line, cells, ...(!row.quotes && { openQuote: true as const }) };
    }
    line += row.lines;
    at = row.end;
  }
}

interface RowAt {
  readonly cells: readonly string[];
  readonly end: number;
  readonly lines: number;
  readonly quotes: boolean;
}

/** Undefined when quotes count and one is never closed. */
function rowAt(text: string, start: number, delimiter: string, quotes: boolean): RowAt | undefined {
  const cells: string[] = [];
  let at = start;
  let lines = 0;
  for (;;) {
    let cell = '';
    if (quotes && text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === undefined) return undefined;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      lines += cell.split(/\r\n|\r|\n/).length - 1;
      at = end + 1;
    }
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
      at += 1;
    }
    cells.push(cell + text.slice(from, at));
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    const end = text.startsWith('\r\n', at) ? at + 2 : at + 1;
    return { cells, end, lines: lines + 1, quotes };
  }
}

function closingQuote(text: string, from: number): number | undefined {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0 || at - from > longestCell) return undefined;
    if (text[at + 1] !== '"') return at;
    at += 2;
  }
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The one that parts the first lines into the most cells, most evenly. A comma when none does. */
export function delimiterOf(text: string): string {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  if (told !== undefined) return told;
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, 'x');
  const lines = start
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const [head = 0] = counts;
    const even = counts.filter((count) => count === head).length;
    return { delimiter, score: head === 0 ? 0 : even * 1000 + head };
  });
  const best = scores.toSorted((one, two) => two.score - one.score)[0];
  return best === undefined || best.score === 0 ? ',' : best.delimiter;
}

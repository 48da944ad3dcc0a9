import type { Cell, Passage } from '../blocks/passage';
import { parseCourtesyName } from '../values/courtesy-name';
import { type PersonName, parseName } from '../values/name';
import {
  cleanRole,
  isDistrict,
  isRole,
  joinOffice,
  type NamedRole,
  readNamedRole,
} from '../values/role';
import { isDegree } from '../values/titles';
import type { Reading } from './reading';
import { mayBeCustom } from './custom-role';
import type { Entry } from './entry';

const nameHeader =
  /\b(?:name|member|staff|official|person|employee|contact|councilmember|commissioner|teacher|nombre|miembro|representative|trustee|officer|director|incumbent)\b/i;
const familyHeader = /\b(?:last|family|sur)\s?-?name\b|\bapellidos?\b/i;
const givenHeader = /\b(?:first|given)\s?-?name\b/i;
const roleHeader =
  /\b(?:title|position|role|office|job|responsibilit\w+|cargo|puesto|subject|grade)\b/i;
const notNameHeader =
  /\b(?:phone|email|e-mail|fax|department|date|term|address|business|organization|company|school|location)\b/i;

/** Headers of columns of names that say nothing of an office. */
const anybody =
  /\b(?:names?|members?|contacts?|staff|employees?|officials?|persons?|people|representatives?)\b/i;

interface Named {
  readonly name: PersonName;
  readonly role?: string;
  readonly cell: Cell;
}

function cellNamed(cells: readonly Cell[], pattern: RegExp): Cell | undefined {
  return cells.find((cell) => pattern.test(cell.header) && cell.text !== '');
}

function joined(cells: readonly Cell[]): Named | undefined {
  const family = cellNamed(cells, familyHeader);
  const given = cellNamed(cells, givenHeader);
  if (family === undefined || given === undefined) return undefined;
  const name = parseName(`${given.text} ${family.text}`);
  return name === undefined ? undefined : { name: { ...name, confidence: 0.95 }, cell: given };
}

const lastFirst =
  /^([\p{L}.'’ -]{2,30}?(?:\s(?:Jr|Sr|II|III)\.?)?),\s*(\p{Lu}[\p{L}.'’ -]{0,25})$/u;

/** "Carmody, T. J." in a column of names is turned round, whatever the names are. */
function turned(text: string): NamedRole | undefined {
  const [, family = '', given = ''] = lastFirst.exec(text) ?? [];
  if (given === '' || isRole(given) || isDistrict(given) || isDegree(given)) return undefined;
  const name = parseName(`${given} ${family}`);
  return name === undefined ? undefined : { name: { ...name, confidence: 0.9 } };
}

function nameIn(cell: Cell): Named | undefined {
  const inNames = nameHeader.test(cell.header) && !notNameHeader.test(cell.header);
  for (const line of cell.lines.slice(0, 3)) {
    const named =
      readNamedRole(line.text) ??
      (inNames ? (turned(line.text) ?? readNamedRole(line.text, parseCourtesyName)) : undefined);
    if (named === undefined) continue;
    const boost = inNames ? 0.3 : 0;
    const confidence = Math.min(0.95, named.name.confidence + boost);
    return {
      name: { ...named.name, confidence },
      cell,
      ...(named.role === undefined ? {} : { role: named.role }),
    };
  }
  return undefined;
}

function readRow(cells: readonly Cell[]): Named | undefined {
  const split = joined(cells);
  if (split !== undefined) return split;
  const candidates = cells
    .filter(
      (cell) =>
        cell.text.length < 160 &&
        !(notNameHeader.test(cell.header) && !nameHeader.test(cell.header)),
    )
    .flatMap((cell) => nameIn(cell) ?? []);
  const best = candidates.toSorted((a, b) => b.name.confidence - a.name.confidence)[0];
  return best;
}

function roleOf({ name, role, cell }: Named, cells: readonly Cell[]): string | undefined {
  const others = cells.filter(
    (other) => other !== cell && other.text !== '' && other.text.length < 120,
  );
  const titled = others.find(
    (other) =>
      roleHeader.test(other.header) &&
      !/@|\d{3}[-. ]\d{4}|^(?:room|rm\b|suite|bldg|building|\d{1,5}$)/i.test(other.text),
  );
  const known = others.find((other) => isRole(other.text) && parseName(other.text) === undefined);
  const district = others.find((other) => isDistrict(other.text));
  const within = cell.lines
    .slice(1)
    .map((line) => line.text)
    .find((text) => isRole(text) || isDistrict(text));
  const headed = isRole(cell.header) && !anybody.test(cell.header) ? cell.header : undefined;
  const said = titled?.text ?? role ?? within ?? known?.text ?? headed ?? district?.text;
  return said === undefined ? undefined : joinOffice(name.office, cleanRole(said));
}

function supported(passage: Passage): number {
  const { text, anchors } = passage;
  const reachable =
    /@|\d{3}[-. )]{1,3}\d{3}[-. ]\d{4}/.test(text) ||
    anchors.some(({ href }) => /^(?:mailto|tel):/i.test(href));
  return reachable ? 0.2 : 0;
}

/** Tables that set people side by side: each in a cell of their own, with more lines about them. */
function readCells(passage: Passage, start: number): Entry[] {
  if (passage.cells === undefined || passage.cells.some(({ header }) => header !== '')) return [];
  const entries: Entry[] = [];
  let from = start;
  for (const cell of passage.cells) {
    const named = cell.lines.length < 2 ? undefined : nameIn(cell);
    const to = from + cell.lines.length;
    if (named !== undefined && named.name.confidence >= 0.4) {
      const role = roleOf(named, [cell]);
      entries.push({
        name: named.name.name,
        confidence: Math.min(0.95, named.name.confidence + (role === undefined ? 0.2 : 0.3)),
        words: cell.text.slice(0, 200),
        line: from,
        from,
        to,
        ...(role === undefined ? {} : { role }),
      });
    }
    from = to;
  }
  const sure = entries.some(({ confidence }) => confidence >= 0.8);
  return entries.length > 1
    ? entries.filter(({ confidence }) => confidence >= (sure ? 0.6 : 0.68))
    : [];
}

interface Row {
  readonly entry: Entry;
  readonly passage: Passage;
}

/** In a table without headers the column in which most rows have their office is the offices'. */
function withColumnRoles(rows: readonly Row[]): Entry[] {
  const tables = Map.groupBy(rows, ({ passage }) => passage.element.closest('table'));
  const columns = new Map<Element | null, number>();
  for (const [table, list] of tables) {
    const counts = new Map<number, number>();
    for (const { entry, passage } of list) {
      const at = (passage.cells ?? []).findIndex(
        ({ text, header }) =>
          header === '' && entry.role !== undefined && cleanRole(text) === entry.role,
      );
      if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] >= 2 && best[1] * 3 >= list.length)
      columns.set(table, best[0]);
  }
  return rows.map(({ entry, passage }) => {
    const column = columns.get(passage.element.closest('table'));
    const text = column === undefined ? '' : cleanRole(passage.cells?.[column]?.text ?? '');
    return entry.role === undefined && mayBeCustom(text) ? { ...entry, role: text } : entry;
  });
}

/** The people in the rows of tables. */
export function readTableNames({ lines, passages }: Reading): Entry[] {
  const entries: Entry[] = [];
  const rows: Row[] = [];
  for (let start = 0; start < lines.length;) {
    const index = lines[start]?.passage ?? 0;
    let end = start;
    while (lines[end]?.passage === index) end++;
    const passage = passages[index];
    const inside = passage?.region === 'content' || passage?.region === 'aside';
    const beside = passage === undefined || !inside ? [] : readCells(passage, start);
    entries.push(...beside);
    const whole = passage?.cells === undefined || !inside || beside.length > 0;
    const named = whole ? undefined : readRow(passage.cells ?? []);
    if (passage?.cells !== undefined && named !== undefined) {
      const role = roleOf(named, passage.cells);
      const confidence = Math.min(
        0.95,
        named.name.confidence + supported(passage) + (role === undefined ? 0 : 0.2),
      );
      if (confidence >= 0.68) {
        const words = passage.text.slice(0, 200);
        const { name } = named.name;
        const place = { line: start, from: start, to: end };
        const entry = {
          name,
          confidence,
          words,
          ...place,
          ...(role === undefined ? {} : { role }),
        };
        rows.push({ entry, passage });
      }
    }
    start = end;
  }
  return [...entries, ...withColumnRoles(rows)];
}

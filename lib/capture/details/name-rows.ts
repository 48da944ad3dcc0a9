import type { Cell, Passage } from '../blocks/passage';
import { parseName } from '../values/name';
import { cleanRole, isDistrict, isRole } from '../values/role';
import type { Entry } from './entry';
import type { Reading } from './reading';

/** The names of a row that holds nothing else. */
function namesOf(cells: readonly Cell[]): string[] {
  const names = cells.flatMap(({ text, header }) => {
    const name = header === '' && text.length < 60 ? parseName(text) : undefined;
    return name === undefined || name.confidence < 0.4 ? [] : [name];
  });
  const filled = cells.filter(({ text }) => text !== '').length;
  const sure = names.filter(({ confidence }) => confidence >= 0.6).length;
  return names.length >= 2 && names.length === filled && sure * 2 >= names.length
    ? names.map(({ name }) => name)
    : [];
}

function rolesBelow(passage: Passage | undefined, columns: number): string[] {
  const cells = passage?.cells;
  if (cells?.length !== columns) return [];
  return cells.map(({ text }) => (isRole(text) || isDistrict(text) ? cleanRole(text) : ''));
}

/** Tables of portraits: a row of names, and in the row below what each of them does. */
export function readNameRows({ lines, passages }: Reading): Entry[] {
  const starts = new Map<number, number>();
  for (const [index, { passage }] of lines.entries())
    if (passages[passage]?.cells !== undefined && !starts.has(passage)) starts.set(passage, index);
  return [...starts].flatMap(([index, line]): Entry[] => {
    const { cells = [], region = 'content' } = passages[index] ?? {};
    if (region !== 'content' || cells.length < 2) return [];
    const names = namesOf(cells);
    if (names.length === 0) return [];
    const roles = rolesBelow(passages[index + 1], cells.length);
    return cells.flatMap(({ text }, column): Entry[] => {
      const name = parseName(text)?.name;
      if (name === undefined) return [];
      const role = roles[column] ?? '';
      const at = { line, from: line, to: line };
      return [{ name, confidence: 0.8, words: text, ...at, ...(role === '' ? {} : { role }) }];
    });
  });
}

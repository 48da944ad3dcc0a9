import type { Filter } from '../app/ports/records';
import { filters } from '../app/ports/records';
import type { Columns } from '../domain/columns';
import { opened, type Codec } from './codec';
import { isGroups, type Group } from './groups';

/** All that is kept of one subject. */
export interface SubjectRow {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly columns: Columns;
}

/** A row as the database sees it: keys to find it by, and a body for the codec. */
export interface StoredSubject {
  readonly id: string;
  /** The last batch that brought something. */
  readonly last: number;
  readonly about: readonly string[];
  /** Present, and 1, where people disagree. */
  readonly disputed?: 1;
  readonly list?: string;
  readonly sort?: string;
  /** Minus the time it was touched: the latest comes first without walking backwards. */
  readonly late?: number;
  readonly step?: string;
  readonly when?: string;
  readonly terms?: readonly string[];
  readonly body: unknown;
}

/** Under which heading a subject is listed; deleted ones have their own. */
export function listOf(kind: string, deleted: boolean): string {
  return `${deleted ? '-' : '+'}${kind}`;
}

export function listOfColumns({ kind, deleted }: Columns): string {
  return listOf(kind, deleted === 'yes');
}

/** A search term for a value. No word begins like it, since words have no signs; nor does a key. */
export function termOf(list: string, filter: Filter, value: string): string {
  return `${list} ${filter}=${value}`;
}

/** A search term for an exact thing. */
export function keyTerm(key: string): string {
  return `=${key}`;
}

export function valuesOf(columns: Columns, filter: Filter): readonly string[] {
  if (filter === 'tag') return columns.tags.length > 0 ? [...new Set(columns.tags)] : [''];
  return [columns[filter]];
}

export function encodeSubject(codec: Codec, row: SubjectRow): StoredSubject {
  const { id, groups, columns } = row;
  const disputed = columns.disputes > 0 || columns.deleted === 'contested';
  const stored: StoredSubject = {
    id,
    last: groups.at(-1)?.n ?? 0,
    about: [...new Set(columns.about)],
    ...(disputed && { disputed: 1 }),
    body: codec.seal({ groups, columns }),
  };
  if (!codec.indexed) return stored;
  const list = listOfColumns(columns);
  const marks = filters.flatMap((filter) =>
    valuesOf(columns, filter).map((value) => termOf(list, filter, value)),
  );
  return {
    ...stored,
    list,
    sort: columns.sort,
    late: -columns.touched,
    step: columns.step,
    when: columns.when,
    terms: [...new Set([...columns.words, ...columns.keys.map(keyTerm), ...marks])],
  };
}

/** Undefined when the row is broken. */
export function decodeSubject(codec: Codec, stored: StoredSubject): SubjectRow | undefined {
  const body = opened(codec, stored.body);
  if (typeof body !== 'object' || body === null) return undefined;
  if (!('groups' in body) || !isGroups(body.groups)) return undefined;
  if (!('columns' in body) || !isColumns(body.columns)) return undefined;
  return { id: stored.id, groups: body.groups, columns: body.columns };
}

/** The lines of a row though what was derived from them may be broken. */
export function decodeGroups(codec: Codec, stored: StoredSubject): readonly Group[] | undefined {
  const body = opened(codec, stored.body);
  if (typeof body !== 'object' || body === null || !('groups' in body)) return undefined;
  return isGroups(body.groups) ? body.groups : undefined;
}

const texts = ['kind', 'name', 'sort', 'audience', 'form', 'role', 'organization'] as const;
const moreTexts = ['place', 'step', 'signOn', 'when', 'deleted'] as const;
const lists = ['words', 'tags', 'about', 'keys'] as const;
const numbers = ['disputes', 'touched'] as const;

function isColumns(value: unknown): value is Columns {
  if (typeof value !== 'object' || value === null) return false;
  const columns: Partial<Record<keyof Columns, unknown>> = value;
  return (
    [...texts, ...moreTexts].every((key) => typeof columns[key] === 'string') &&
    numbers.every((key) => typeof columns[key] === 'number') &&
    lists.every((key) => Array.isArray(columns[key]))
  );
}

import { filters, type Filter, type Listed, type Query } from '../app/ports/records';
import type { Columns } from '../domain/columns';
import { wordsOf } from '../domain/fold-text';
import { listOf, listOfColumns, valuesOf } from './subject-row';

/** A query with its defaults filled in. */
export interface Wanted {
  readonly list: string;
  /** Each begins some word of what is found. */
  readonly words: readonly string[];
  /** Exact things, any of which it has; none asks for nothing. */
  readonly keys: readonly string[];
  readonly narrowed: readonly { readonly filter: Filter; readonly values: readonly string[] }[];
  readonly sort: NonNullable<Query['sort']>;
  readonly steps: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

export function wantedOf(query: Query): Wanted {
  return {
    list: listOf(query.kind ?? 'profile', query.deleted ?? false),
    words: wordsOf(query.search ?? ''),
    keys: query.keys ?? [],
    narrowed: filters.flatMap((filter) => {
      const values = query[filter] ?? [];
      return values.length > 0 ? [{ filter, values }] : [];
    }),
    sort: query.sort ?? 'name',
    steps: query.steps ?? [],
    offset: query.offset ?? 0,
    limit: query.limit ?? 50,
  };
}

export function matches(columns: Columns, { list, words, keys, narrowed }: Wanted): boolean {
  return (
    listOfColumns(columns) === list &&
    words.every((word) => columns.words.some((one) => one.startsWith(word))) &&
    (keys.length === 0 || columns.keys.some((key) => keys.includes(key))) &&
    narrowed.every(({ filter, values }) =>
      valuesOf(columns, filter).some((value) => values.includes(value)),
    )
  );
}

/** Orders rows as the indexes order keys: by code units, ties by id. */
export function inOrder({ sort, steps }: Wanted): (left: Listed, right: Listed) => number {
  const place = (step: string) => {
    const at = steps.indexOf(step);
    return at === -1 ? steps.length : at;
  };
  return (left, right) => {
    const [one, other] = [left.columns, right.columns];
    if (sort === 'touched') return other.touched - one.touched || compare(left.id, right.id);
    if (sort === 'when') return compare(one.when, other.when) || compare(left.id, right.id);
    const byStep =
      sort === 'step' ? place(one.step) - place(other.step) || compare(one.step, other.step) : 0;
    return byStep || compare(one.sort, other.sort) || compare(left.id, right.id);
  };
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

import { filters, type Facets, type Filter } from '../app/ports/records';
import type { Columns } from '../domain/columns';
import type { Base } from './base';
import { opened, type Codec } from './codec';
import { listOf, listOfColumns, valuesOf } from './subject-row';

/** How many subjects and entries there are in all, and how their columns were derived. */
export interface Sums {
  readonly subjects: number;
  readonly entries: number;
  readonly projection: number;
  /** Counts every write that could move a row in a list. */
  readonly turn: number;
}

// No list is called so: their names begin with + or -.
const sumsKey = '*';
const noSums: Sums = { subjects: 0, entries: 0, projection: 0, turn: 0 };

/** Changes to the counts of a write, gathered before any count is read. */
export class Tallying {
  readonly #lists = new Map<string, Map<string, number>>();
  #subjects = 0;
  #entries = 0;

  add(columns: Columns, lines: number, by: 1 | -1): void {
    this.move(columns, by);
    this.#subjects += by;
    this.#entries += by * lines;
  }

  move(columns: Columns, by: 1 | -1): void {
    const list = listOfColumns(columns);
    const counts = this.#lists.get(list) ?? new Map<string, number>();
    this.#lists.set(list, counts);
    for (const key of keysOf(columns)) counts.set(key, (counts.get(key) ?? 0) + by);
  }

  /** Inside a transaction that holds the tallies. Afresh, nothing is left of earlier counts. */
  async write(
    { tallies, codec, projection }: Pick<Base, 'tallies' | 'codec' | 'projection'>,
    afresh = false,
  ): Promise<void> {
    const before = await readSums({ tallies, codec });
    if (afresh) await tallies.clear();
    const sums = afresh ? noSums : before;
    const lists = [...this.#lists.keys()];
    const stored = await tallies.bulkGet(lists);
    const rows = lists.map((list, at) => {
      const counts = new Map(countsOf(codec, stored[at]?.body));
      for (const [key, by] of this.#lists.get(list) ?? []) {
        counts.set(key, (counts.get(key) ?? 0) + by);
      }
      const left = [...counts].filter(([, count]) => count !== 0);
      return { list, body: codec.seal(left.toSorted(([one], [two]) => (one < two ? -1 : 1))) };
    });
    const body = codec.seal({
      subjects: sums.subjects + this.#subjects,
      entries: sums.entries + this.#entries,
      projection: projection.version,
      turn: before.turn + 1,
    });
    await tallies.bulkPut([...rows, { list: sumsKey, body }]);
  }
}

function keysOf(columns: Columns): string[] {
  const marks = filters.flatMap((filter) =>
    valuesOf(columns, filter).map((value) => `${filter}=${value}`),
  );
  return ['', ...marks];
}

function countsOf(codec: Codec, sealed: unknown): [string, number][] {
  const pairs = sealed === undefined ? [] : opened(codec, sealed);
  return Array.isArray(pairs) ? pairs.filter(isCount) : [];
}

function isCount(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

export async function readSums({ tallies, codec }: Pick<Base, 'tallies' | 'codec'>): Promise<Sums> {
  const stored = await tallies.get(sumsKey);
  const sums = stored === undefined ? noSums : opened(codec, stored.body);
  return isSums(sums) ? sums : noSums;
}

function isSums(value: unknown): value is Sums {
  if (typeof value !== 'object' || value === null) return false;
  const sums: Partial<Record<keyof Sums, unknown>> = value;
  const { subjects, entries, projection, turn } = sums;
  return [subjects, entries, projection, turn].every((one) => typeof one === 'number');
}

export async function readFacets(base: Base, kind: string): Promise<Facets> {
  const [standing, gone] = await base.tallies.bulkGet([listOf(kind, false), listOf(kind, true)]);
  const counts = new Map(countsOf(base.codec, standing?.body));
  const under = (filter: Filter) =>
    new Map(
      [...counts]
        .filter(([key]) => key.startsWith(`${filter}=`))
        .map(([key, count]) => [key.slice(filter.length + 1), count] as const),
    );
  return {
    total: counts.get('') ?? 0,
    deleted: new Map(countsOf(base.codec, gone?.body)).get('') ?? 0,
    counts: {
      audience: under('audience'),
      step: under('step'),
      signOn: under('signOn'),
      place: under('place'),
      tag: under('tag'),
      form: under('form'),
    },
  };
}

export async function readTotal(base: Base, list: string): Promise<number> {
  const stored = await base.tallies.get(list);
  return new Map(countsOf(base.codec, stored?.body)).get('') ?? 0;
}

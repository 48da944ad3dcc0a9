/** One figure, always beside what it is compared with. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same kind of figure for the thing run beside it; null when there is none. */
  readonly against: number | null;
  /** What that thing is. */
  readonly beside: string;
  /** `value` by `against`. */
  readonly ratio: number | null;
  /** What the ratio, or without one the value, may be at most; null when nothing is promised. */
  readonly limit: number | null;
  /** What is limited; the value also where it stands beside something and time itself is promised. */
  readonly limits: 'value' | 'ratio';
  readonly holds: boolean;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against?: number;
  readonly beside?: string;
  readonly limit?: number;
  readonly limits?: Row['limits'];
}

export function row({ name, value, unit, against, beside = '', limit, limits }: Figure): Row {
  const ratio = against === undefined ? null : value / against;
  const limited = ratio === null ? 'value' : (limits ?? 'ratio');
  const holds =
    limit === undefined || (limited === 'ratio' && ratio !== null ? ratio : value) <= limit;
  return {
    name,
    value,
    unit,
    against: against ?? null,
    beside,
    ratio,
    limit: limit ?? null,
    limits: limited,
    holds,
  };
}

/** The middle one, so that a run disturbed by the machine does not count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const number = (value: number, digits: number) =>
    value.toLocaleString('en', { maximumFractionDigits: digits });
  const measured = (value: number) => number(value, Math.abs(value) < 1 ? 3 : 1);
  const lines = rows.map(({ name, value, unit, against, beside, ratio, limit, limits, holds }) => [
    `${holds ? ' ' : '✗'} ${name}`,
    `${measured(value)} ${unit}`,
    against === null ? '' : `${measured(against)} ${unit} ${beside}`,
    ratio === null ? '' : `${number(ratio, 2)}×`,
    limit === null ? '' : `≤ ${number(limit, 2)}${limits === 'value' ? ` ${unit}` : '×'}`,
  ]);
  const all = [['  figure', 'value', 'beside', 'ratio', 'limit'], ...lines];
  const widths = (all[0] ?? []).map((_, at) =>
    Math.max(...all.map((line) => line[at]?.length ?? 0)),
  );
  return all
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Dates, names and numbers in the reader's way. */
export interface Formats {
  /** `14 May 2024`; a partial ISO date stays partial: `May 2024`, `2024`. */
  readonly date: (when: When) => string;
  /** Without the year, with the day of the week: `Thu 12 Nov`. */
  readonly day: (when: When) => string;
  readonly dateTime: (when: When) => string;
  /** `3 days ago`, `yesterday`, `in 2 hours`. */
  readonly relative: (when: When, now: When) => string;
  readonly number: (value: number) => string;
  /** Of a file or a database: `1.4 MB`. */
  readonly size: (bytes: number) => string;
  /** `Ana, Ben and Cruz`. */
  readonly list: (items: readonly string[]) => string;
  /** Orders names as a reader files them: accents and capitals do not part them, 9 before 10. */
  readonly compareNames: (one: string, other: string) => number;
}

/** Milliseconds since the epoch, or an ISO date, as exact as it is known. */
export type When = number | string;

export function formatsFor(locale: string, timeZone?: string): Formats {
  const zone = timeZone === undefined ? {} : { timeZone };
  const plainDate = dateFormats(locale, 'UTC');
  const localDate = dateFormats(locale, timeZone);
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...zone,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });

  return {
    date: (when) => {
      const known = exactness(when);
      // A calendar day has no time zone: read in the reader's own it could become the day before.
      return (known === 'instant' ? localDate.full : plainDate[known]).format(instant(when));
    },
    day: (when) => {
      const known = exactness(when) === 'instant' ? localDate : plainDate;
      return known.day.format(instant(when));
    },
    dateTime: (when) =>
      exactness(when) === 'instant'
        ? time.format(instant(when))
        : plainDate[exactness(when) === 'month' ? 'month' : 'full'].format(instant(when)),
    relative: (when, now) => {
      const [count, unit] = distance(instant(when) - instant(now));
      return relative.format(count, unit);
    },
    number: (value) => number.format(value),
    size: (bytes) => sizeIn(locale, bytes),
    list: (items) => list.format(items),
    compareNames: (one, other) => collator.compare(one, other),
  };
}

function dateFormats(locale: string, timeZone?: string) {
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    full: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone }),
    month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', ...zone }),
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', ...zone }),
    day: new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...zone,
    }),
  };
}

function exactness(when: When): 'instant' | 'full' | 'month' | 'year' {
  if (typeof when === 'number' || when.includes('T')) return 'instant';
  return when.length > 7 ? 'full' : when.length > 4 ? 'month' : 'year';
}

function instant(when: When): number {
  return typeof when === 'number' ? when : Date.parse(when);
}

const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function distance(ms: number): [number, Intl.RelativeTimeFormatUnit] {
  for (const [unit, size] of units) {
    if (Math.abs(ms) >= size) return [Math.trunc(ms / size), unit];
  }
  return [0, 'second'];
}

const sizes = ['kilobyte', 'megabyte', 'gigabyte'] as const;

function sizeIn(locale: string, bytes: number): string {
  const step = Math.min(sizes.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** step;
  const unit = sizes[step - 1] ?? 'kilobyte';
  const maximumFractionDigits = value < 10 && step > 1 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(
    value,
  );
}

/**
 * Dates, names and numbers in the reader's way. Records come from anywhere: a moment or a day that
 * is none reads as nothing, and never throws.
 */
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

  /** The pattern that fits how exactly the moment is known. */
  const written = (when: When, pick: (known: Exactness) => Intl.DateTimeFormat): string => {
    const moment = instant(when);
    return isMoment(moment) ? pick(exactness(when)).format(moment) : '';
  };

  return {
    // A calendar day has no time zone: read in the reader's own it could become the day before.
    date: (when) =>
      written(when, (known) => (known === 'instant' ? localDate.full : plainDate[known])),
    day: (when) => written(when, (known) => (known === 'instant' ? localDate : plainDate).day),
    dateTime: (when) =>
      written(when, (known) =>
        known === 'instant' ? time : plainDate[known === 'month' ? 'month' : 'full'],
      ),
    relative: (when, now) => {
      const [moment, present] = [instant(when), instant(now)];
      if (!isMoment(moment) || !isMoment(present)) return '';
      const [count, unit] = distance(moment - present);
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

type Exactness = 'instant' | 'full' | 'month' | 'year';

function exactness(when: When): Exactness {
  if (typeof when === 'number' || when.includes('T')) return 'instant';
  return when.length > 7 ? 'full' : when.length > 4 ? 'month' : 'year';
}

function instant(when: When): number {
  return typeof when === 'number' ? when : Date.parse(when);
}

/** As far from 1970 as any `Date` reaches: 100 million days. */
const furthest = 8.64e15;

function isMoment(moment: number): boolean {
  return Math.abs(moment) <= furthest;
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

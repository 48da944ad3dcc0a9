// What others wrote may look like a day and be none (`2026-11-40`): it reads as nothing.

/** `2026-11-12` or `2026-11-12T16:30`, as a day of the week, of the month and the year. */
export function longDay(locale: string, when: string): string {
  const day = new Date(`${when.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(day);
}

/** `4:30 – 5:00 PM`; empty while the hour is open. */
export function hours(locale: string, when: string, minutes: number | undefined): string {
  if (!when.includes('T')) return '';
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const start = new Date(`${when}Z`);
  if (Number.isNaN(start.getTime())) return '';
  if (minutes === undefined) return format.format(start);
  return format.formatRange(start, new Date(start.getTime() + minutes * 60_000));
}

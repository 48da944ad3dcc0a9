import * as v from 'valibot';

/** One line of text as people type it: trimmed, no control characters, never longer than `max`. */
export function line(max: number) {
  return v.pipe(
    v.string(),
    v.check((text) => [...text].every((sign) => sign >= ' ' && sign !== '\u007f')),
    v.maxLength(max),
  );
}

/** Longer words, with line breaks. */
export function prose(max: number) {
  return v.pipe(v.string(), v.maxLength(max));
}

/** A day, `2026-03-14`. */
export const daySchema = v.pipe(v.string(), v.isoDate());

/** A moment, as milliseconds since the epoch; `Date` knows none that is later than 8.64e15. */
export const momentSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** As a page tells it: `2026`, `2026-03`, `2026-03-14`, or with a time. */
export function isPageDate(value: unknown): value is string {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return false;
  return /^\d{4}(-\d\d(-\d\d(T\S{1,29})?)?)?$/.test(value);
}

/** An address that may be opened: http or https and nothing else. */
export const webAddressSchema = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
);

/** The hash under which a blob is kept. */
export const blobSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

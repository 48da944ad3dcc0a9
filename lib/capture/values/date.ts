import { matches } from './matches';
import { plain } from './text';

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const meses =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

function monthNumber(word: string): number {
  const name = plain(word);
  if (name.length < 3) return 0;
  for (const list of [months, meses]) {
    const at = list.findIndex((month) =>
      name.length === 3 || name === 'sept' ? month.startsWith(name) : month === name,
    );
    if (at >= 0) return at + 1;
  }
  return name === 'setiembre' ? 9 : 0;
}

const two = (value: number): string => String(value).padStart(2, '0');

function iso(year: number, month: number, day?: number): string | undefined {
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** A machine's date, as exact as it is: `2026`, `2026-03`, `2026-03-14`, or with a time and zone. */
export function readIsoDate(text: string): string | undefined {
  const value = text.trim();
  const match =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      value,
    );
  if (match === null) return readMailDate(value) ?? findDates(value)[0]?.value;
  const [, year, month, day, time, zone = ''] = match;
  const date = iso(Number(year), Number(month), day === undefined ? undefined : Number(day));
  if (date === undefined || time === undefined || day === undefined) return date;
  return `${date}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}

function readMailDate(text: string): string | undefined {
  const match = /^\w{3}, (\d{1,2}) (\w{3}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:GMT|UTC|\+0000)$/.exec(
    text,
  );
  if (match === null) return undefined;
  const date = iso(Number(match[3]), monthNumber(match[2] ?? ''), Number(match[1]));
  return date === undefined ? undefined : `${date}T${match[4]}Z`;
}

export interface FoundDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const monthWord = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const mesWord = `(?:${meses.join('|')}|setiembre)`;

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (match: readonly string[]) => string | undefined;
}

const forms: readonly DateForm[] = [
  {
    pattern: new RegExp(
      String.raw`\b(${monthWord})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
      'gi',
    ),
    read: ([, month = '', day, year]) => iso(Number(year), monthNumber(month), Number(day)),
  },
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(${monthWord})\.?,?\s+(\d{4})\b`,
      'gi',
    ),
    read: ([, day, month = '', year]) => iso(Number(year), monthNumber(month), Number(day)),
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})\s+de\s+(${mesWord})\s+(?:de|del)\s+(\d{4})\b`, 'gi'),
    read: ([, day, month = '', year]) => iso(Number(year), monthNumber(month), Number(day)),
  },
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    read: ([, year, month, day]) => iso(Number(year), Number(month), Number(day)),
  },
];

/** Any year that is believed; most numbers of four digits are ends of telephone numbers. */
const anyYear = /(?:1[89]|2[0-2])\d{2}/;

/** Dates written so that they can only mean one day. "3/4/2026" is two days, so it is left out. */
export function findDates(text: string): FoundDate[] {
  if (!anyYear.test(text)) return [];
  return forms
    .flatMap(({ pattern, read }) =>
      matches(text, pattern).flatMap((match) => {
        const value = read(match);
        return value === undefined
          ? []
          : [{ value, start: match.index, end: match.index + match[0].length }];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

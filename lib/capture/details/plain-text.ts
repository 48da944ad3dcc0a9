import { findAddresses } from '../values/address';
import { findDates } from '../values/date';
import { findEmails } from '../values/email';
import { readHours } from '../values/hours';
import { findPhones } from '../values/phone';
import type { Contact, PlacedLine, Reading } from './reading';

const longestLine = 20_000;
const mostDates = 60;

function phonesAndEmails({ text, label }: PlacedLine, line: number, reading: Reading): Contact[] {
  const contacts: Contact[] = [];
  const emails = findEmails(text);
  for (const { value, start, end } of emails) {
    contacts.push({ kind: 'email', value, words: text.slice(start, end), confidence: 0.95, line });
  }
  for (const { kind, value, start, end, confidence } of findPhones(text, reading.country, label)) {
    if (emails.some((email) => start < email.end && email.start < end)) continue;
    const from = Math.max(0, text.slice(0, start).search(/[\p{L}.]{1,12}[:.\s]*$/u));
    contacts.push({
      kind,
      value,
      words: text.slice(start - from > 20 ? start : from, end),
      confidence,
      line,
    });
  }
  return contacts;
}

function hoursIn({ text, label }: PlacedLine, line: number): Contact[] {
  const value = readHours(text, label);
  return value === undefined
    ? []
    : [
        {
          kind: 'hours',
          value,
          words: label === '' ? text : `${label}: ${text}`,
          confidence: 0.8,
          line,
        },
      ];
}

/** Values written out in the lines of the page, labelled or not. */
export function readPlainText(reading: Reading): Contact[] {
  const contacts: Contact[] = [];
  let dates = 0;
  for (const [index, line] of reading.lines.entries()) {
    const text = line.text.length > longestLine ? line.text.slice(0, longestLine) : line.text;
    const digits = /\d/.test(text);
    if (!digits && !/@|(?:\b|_)at(?:\b|_)|[([]a[)\]]|arroba|noon|appointment/i.test(text)) continue;
    const short = { ...line, text };
    contacts.push(...phonesAndEmails(short, index, reading), ...hoursIn(short, index));
    const { region, kind } = reading.passages[line.passage] ?? {};
    if (!digits || dates > mostDates || region !== 'content' || kind === 'heading') continue;
    for (const { value, start, end } of findDates(text)) {
      contacts.push({
        kind: 'date',
        value,
        words: text.slice(Math.max(0, start - 40), end),
        confidence: 0.7,
        line: index,
      });
      dates++;
    }
  }
  return contacts;
}

/** Addresses may run over several lines, but not out of the part of the page they stand in. */
export function readAddresses(reading: Reading): Contact[] {
  const { lines, passages } = reading;
  const contacts: Contact[] = [];
  for (let start = 0; start < lines.length;) {
    const region = passages[lines[start]?.passage ?? 0]?.region;
    let end = start;
    while (end < lines.length && passages[lines[end]?.passage ?? 0]?.region === region) end++;
    const texts = lines
      .slice(start, end)
      .map((line, index) => addressLine(line, start + index, reading));
    for (const { value, from, to, confidence } of findAddresses(texts, reading.country)) {
      contacts.push({
        kind: 'address',
        value,
        words: texts
          .slice(from, to + 1)
          .join(', ')
          .slice(0, 300),
        confidence,
        line: start + from,
      });
    }
    start = end;
  }
  return contacts;
}

/** Cells that hold only a postal code are read together with the rest of their row. */
function addressLine(
  { text, passage }: PlacedLine,
  index: number,
  { passages, lines }: Reading,
): string {
  const cells = passages[passage]?.cells;
  if (cells === undefined || !/^\d{5}(?:-\d{4})?$/.test(text)) return text;
  return lines
    .slice(Math.max(0, index - 6), index + 1)
    .filter((line) => line.passage === passage)
    .map((line) => line.text)
    .join(', ');
}

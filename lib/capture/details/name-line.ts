import type { CountryCode } from 'libphonenumber-js/min';
import { findEmails } from '../values/email';
import { findPhones } from '../values/phone';
import { statePattern } from '../values/regions';
import {
  cleanRole,
  isDistrict,
  isRole,
  joinOffice,
  type NamedRole,
  readNamedRole,
} from '../values/role';
import type { PlacedLine } from './reading';

const longestNameLine = 140;
const lead = /^(?:name|nombre|contact(?: person)?|contacto|meet|by appointment with)\s*[:–-]\s*/i;

/** The one person named in a line, with the office the line or its label gives. */
export function readNameLine(line: PlacedLine, country: CountryCode): NamedRole | undefined {
  const { text, parts, label } = line;
  if (text.length > longestNameLine || text.length < 4) return undefined;
  const named = readNamedRole(text.replace(lead, '')) ?? readWithReach(text, parts, country);
  const called = isRole(label) || isDistrict(label) ? label : undefined;
  if (named === undefined || called === undefined) return named;
  return named.role === undefined || named.role === named.name.office
    ? { ...named, role: joinOffice(named.name.office, called) }
    : named;
}

/** A line with more in it than a name and an office. */
function readWithReach(
  text: string,
  parts: readonly string[],
  country: CountryCode,
): NamedRole | undefined {
  const named = readParts(parts);
  if (named?.role !== undefined && named.role !== named.name.office) return named;
  const pieced = readPieces(text, country);
  if (named === undefined || pieced?.role === undefined) return named ?? pieced;
  return named.name.name === pieced.name.name ? pieced : named;
}

/** Pieces of a line that inline elements set apart: a name in one, the office in another. */
function readParts(parts: readonly string[]): NamedRole | undefined {
  if (parts.length < 2 || parts.length > 6) return undefined;
  for (const [index, part] of parts.entries()) {
    const named = readNamedRole(part.replace(/[,:–-]+$/, '').trim());
    if (named === undefined || named.name.confidence < 0.4) continue;
    const role = parts
      .slice(index + 1)
      .map(cleanRole)
      .find((other) => isRole(other) || isDistrict(other));
    const open = named.role === undefined || named.role === named.name.office;
    if (open && role !== undefined) return { ...named, role: joinOffice(named.name.office, role) };
    if (named.name.confidence >= 0.6) return named;
  }
  return undefined;
}

const divider = /\s*(?:\.{3,}|…+|_{3,}|[|•·;\t]|,|:|\s[–—-]{1,2}\s|[–—])\s*/;

const noOffice =
  /\b(?:contacts?|call|name|meet|by|from|for|questions?|info|rsvp|photo|room|rm|ext|with|date|time|where|when|sponsor)\b/i;

/** "Art – Jane Roe – jane@town.org": a word or two before the name say what she does. */
function labelOf(pieces: readonly string[], { name }: NamedRole): string | undefined {
  const [first = '', second = ''] = pieces;
  const isName = readNamedRole(second)?.name.name === name.name;
  return isName && /^\p{Lu}[\p{L} &/’']{2,30}$/u.test(first) && !noOffice.test(first)
    ? first
    : undefined;
}

/** What stands before "WI 54999" is a town, however much it looks like a name. */
const isBeforeState = new RegExp(String.raw`^(?:${statePattern})(?:\s+\d{5}(?:-\d{4})?)?$`, 'u');

/** A line with a name, an office and ways to reach somebody: the ways are taken out first. */
function readPieces(text: string, country: CountryCode): NamedRole | undefined {
  if (!/[@(\d]|\bat\b/i.test(text)) return undefined;
  const reached = [...findEmails(text), ...findPhones(text, country, 'phone')].toSorted(
    (a, b) => b.start - a.start,
  );
  if (reached.length === 0) return undefined;
  let rest = text;
  for (const { start, end } of reached) rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  const pieces = rest
    .replaceAll(
      /\([^)]*\)|\bext?\.?\s*\d+|\b(?:e-?mail|phone|tel|fax|cell|office|ph)\b[.:]?/gi,
      ' ',
    )
    .split(divider)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length > 5) return undefined;
  const names = pieces.flatMap((piece, at) =>
    isBeforeState.test(pieces[at + 1] ?? '') ? [] : (readNamedRole(piece) ?? []),
  );
  const [named] = names;
  if (names.length !== 1 || named === undefined) return undefined;
  const role = pieces.find((piece) => isRole(piece) || isDistrict(piece)) ?? labelOf(pieces, named);
  if (role === undefined || named.role !== undefined) return named;
  return { ...named, role: joinOffice(named.name.office, role) };
}

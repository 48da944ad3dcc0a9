import type { CountryCode } from 'libphonenumber-js/min';
import { findEmails } from '../values/email';
import { mayBeAddressed, parseCourtesyName } from '../values/courtesy-name';
import { findPhones } from '../values/phone';
import { mayHoldName, parseName } from '../values/name';
import { statePattern } from '../values/regions';
import {
  cleanRole,
  isDistrict,
  isRole,
  joinOffice,
  type NamedRole,
  readNamedRole,
} from '../values/role';
import { mayBeCustom } from './custom-role';
import { isLabelOnly } from './lines';
import type { PlacedLine } from './reading';

const longestNameLine = 140;
const lead = /^(?:name|nombre|contact(?: person)?|contacto|meet|by appointment with)\s*[:–-]\s*/i;

/** "Little patients love their dentist, Dr. Jen" is a sentence, not an office. */
function shortOffice(named: NamedRole | undefined): NamedRole | undefined {
  return (named?.role ?? '').split(' ').length > 5 ? undefined : named;
}

/** "Animal Control" before a name in a list of labels and names. */
function saysOffice(label: string): boolean {
  return label !== '' && !noOffice.test(label) && !isLabelOnly(label) && mayBeCustom(label);
}

/** Who wrote or posted something is no entry of a list. */
const signed =
  /^(?:(?:written|posted|published|submitted|photos?|story|reported|edited|created)\s+)?(?:by|por|author|autor)\b/i;

/** The one person named in a line, with the office the line or its label gives. */
export function readNameLine(line: PlacedLine, country: CountryCode): NamedRole | undefined {
  const { text, parts, label } = line;
  if (text.length > longestNameLine || text.length < 4 || signed.test(text)) return undefined;
  const bare = text.replace(lead, '');
  const named =
    readNamedRole(bare) ??
    readWithReach(text, parts, country) ??
    readGuess(bare) ??
    (mayBeAddressed.test(bare) ? shortOffice(readNamedRole(bare, parseCourtesyName)) : undefined);
  const called = isRole(label) || isDistrict(label) || saysOffice(label) ? label : undefined;
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
  if (named === undefined) return pieced;
  if (pieced?.role === undefined)
    return pieced?.custom === undefined ? named : { ...named, custom: pieced.custom };
  return named.name.name === pieced.name.name ? pieced : named;
}

const firstGap = /\s*(?:,|\||•|·|\s[–—-]\s|[–—]|:)\s*/;

/** "Jane Roe, Youth Services": believed only where others of the list have offices there. */
function readGuess(text: string): NamedRole | undefined {
  const gap = text.length > 80 ? null : firstGap.exec(text);
  if (gap === null || gap.index > 40 || !/^\p{Lu}/u.test(text)) return undefined;
  const name = parseName(text.slice(0, gap.index));
  const custom = text.slice(gap.index + gap[0].length);
  return name !== undefined &&
    name.confidence >= 0.6 &&
    mayBeCustom(custom) &&
    !noOffice.test(custom)
    ? { name, custom, guessed: true }
    : undefined;
}

/** What stands before a name, the nearest first: "District 1", "Supervisor", and her name. */
function rolesAhead(parts: readonly string[]): string | undefined {
  const roles = parts.map(cleanRole).filter((part) => isRole(part) || isDistrict(part));
  return roles.length === 0 ? undefined : roles.toReversed().join(', ');
}

const asks = /\b(?:ask for|contact|call|write to|please|by|with|for)\W*$/i;

/** "Congratulations to" before a name begins a sentence that mentions it, and is no line of theirs. */
function isTelling(before: readonly string[]): boolean {
  const said = before.join(' ');
  return /(?<!\p{L})\p{Ll}{2,}(?![\p{L}@.])/u.test(said) && !asks.test(said);
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
    const ahead = rolesAhead(parts.slice(0, index));
    if (open && ahead !== undefined)
      return { ...named, role: joinOffice(named.name.office, ahead) };
    if (named.name.confidence >= 0.6 && !isTelling(parts.slice(0, index))) return named;
  }
  return undefined;
}

const divider = /\s*(?:\.{3,}|…+|_{3,}|[|•·;\t]|,|:|\s[–—-]{1,2}\s|[–—])\s*/;

const noOffice =
  /\b(?:contacts?|spouse|husband|wife|children|party|author|details?|information|about|written|published|created|posted|submitted|address|born|age|married|nickname|client|customer|call|name|meet|by|from|for|questions?|info|rsvp|photo|room|rm|ext|with|date|time|where|when|sponsor)\b/i;

/** "Art – Jane Roe – jane@town.org": a word or two before the name say what she does. */
function labelOf(pieces: readonly string[], { name }: NamedRole): string | undefined {
  const [first = '', second = ''] = pieces;
  const isName = readNamedRole(second)?.name.name === name.name;
  return isName && /^\p{Lu}[\p{L} &/’']{2,30}$/u.test(first) && !noOffice.test(first)
    ? first
    : undefined;
}

/** What stands right behind a name, before how to reach them, may be their office. */
function withCustom(named: NamedRole, pieces: readonly string[]): NamedRole {
  const at = pieces.findIndex((piece) => readNamedRole(piece)?.name.name === named.name.name);
  const custom = pieces[at + 1] ?? '';
  return at >= 0 && mayBeCustom(custom) && !noOffice.test(custom) ? { ...named, custom } : named;
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
  const left = rest.replaceAll(
    /\([^)]*\)|\bext?\.?\s*\d+|\b(?:(?:e-?mail|phone|tel|fax|cell|ph)\b[.:]?|office\b(?=[.:]|\s*(?:\||$)))[.:]?/gi,
    ' ',
  );
  if (!mayHoldName(left)) return undefined;
  const pieces = left
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
  if (role === undefined && named.role === undefined) return withCustom(named, pieces);
  if (role === undefined || named.role !== undefined) return named;
  return { ...named, role: joinOffice(named.name.office, role) };
}

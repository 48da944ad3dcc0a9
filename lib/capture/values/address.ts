import type { Address } from '../../domain/page';
import { readBritish } from './british';
import { endsInNation, latinAddress, mayBeLatin, postalCodeIn } from './latin-street';
import { findPostalEnds, type PostalEnd } from './postal';
import { mayEndInState, stateCode, statePattern } from './regions';
import { isForeignStreet, streetAbove } from './street-above';
import { streetWithUnit, strictStreet, unit } from './streets';
import { isTown, type Parts, splitTown, streetIn, trimmed } from './town';

export interface FoundAddress {
  readonly value: Address;
  /** Indexes of the first and last line it was read from. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

interface Found extends Parts {
  readonly from: number;
  readonly region?: string;
}

function townAfterCode(
  lines: readonly string[],
  index: number,
  head: string,
  end: PostalEnd,
  locality: string,
): Found | undefined {
  const street = streetIn(head) ?? (isForeignStreet(head, end.country) ? head : undefined);
  if (street !== undefined) return { street, locality, from: index };
  // "Col. Centro" or an industrial estate may stand between the street and the town.
  const within = head === '' || (head.length <= 40 && !/[\d:@]/.test(head));
  const above = within ? streetAbove(lines, index - 1, end.country) : undefined;
  if (above === undefined) return undefined;
  return { from: above.from, locality, street: [above.street, head].filter(Boolean).join(', ') };
}

/** "Suite 12 Concord" below a street: its unit has slipped into the line of the town. */
const unitBeforeTown = new RegExp(String.raw`^(${unit})[\s,]+(\p{Lu}.*)$`, 'iu');

function townBeforeCode(
  lines: readonly string[],
  index: number,
  head: string,
  end: PostalEnd,
): Found | undefined {
  const { country } = end;
  const at = head === '' ? index - 1 : index;
  const whole = head === '' ? (lines[at] ?? '') : head;
  const slipped = unitBeforeTown.exec(whole);
  if (slipped !== null && /[\d#]/.test(slipped[1] ?? '') && isTown(slipped[2] ?? '')) {
    const above = streetAbove(lines, at - 1, country);
    if (above !== undefined)
      return { ...above, street: `${above.street}, ${slipped[1]}`, locality: slipped[2] ?? '' };
  }
  const parts = splitTown(whole);
  if (parts.street !== undefined) return { ...parts, from: at };
  if (parts.locality === undefined || (end.needsStreet === true && head.length > 40))
    return undefined;
  // A town at the end of a sentence has no street above it.
  const above = head.length > 40 ? undefined : streetAbove(lines, at - 1, country);
  if (above === undefined && end.needsStreet === true) return undefined;
  return { ...parts, ...above, from: above?.from ?? at };
}

function readEnd(lines: readonly string[], index: number, end: PostalEnd): Found | undefined {
  const head = trimmed((lines[index] ?? '').slice(0, end.start).replace(/\(\s*$/, ''));
  if (end.locality !== undefined) return townAfterCode(lines, index, head, end, end.locality);
  return end.country === 'GB' || end.country === 'IE'
    ? readBritish(lines, index, head)
    : townBeforeCode(lines, index, head, end);
}

const townAndState = new RegExp(
  String.raw`^(.{2,80}?)[,\s]+(${statePattern})\.?(?:,?\s+(?:USA?|U\.S\.A?\.?|United States))?$`,
  'u',
);

/** A street, then "Town, State" without a postal code. */
function withoutCode(lines: readonly string[], index: number): FoundAddress | undefined {
  const raw = lines[index] ?? '';
  if (raw.length > 110) return undefined;
  const line = trimmed(raw);
  if (!mayEndInState(line) || !/[,\s]\p{Lu}/u.test(line)) return undefined;
  const match = townAndState.exec(line);
  const region = stateCode(match?.[2] ?? '');
  if (match === null || region === undefined) return undefined;
  const own = splitTown(match[1] ?? '');
  if (own.locality === undefined) return undefined;
  const above =
    own.street === undefined
      ? streetAbove(lines, index - 1, 'US')
      : { street: own.street, from: index };
  if (above === undefined) return undefined;
  const value = { street: above.street, locality: own.locality, region, country: 'US' };
  const next = zipAlone.exec(lines[index + 1] ?? '')?.[1];
  return next === undefined
    ? { value, from: above.from, to: index, confidence: 0.85 }
    : { value: { ...value, postalCode: next }, from: above.from, to: index + 1, confidence: 0.9 };
}

const zipAlone = /^\s*(\d{5}(?:-\d{4})?)\s*$/;
const townAndCode = /^(.{2,90}?),?\s+(\d{5}(?:-\d{4})?)$/u;

/** A street, then "Town, 12345" or "Town 12345": the state goes without saying. */
function withoutState(lines: readonly string[], index: number): FoundAddress | undefined {
  const line = lines[index] ?? '';
  if (!/\d{5}/.test(line)) return undefined;
  const match = townAndCode.exec(trimmed(line));
  const [, said = '', postalCode = ''] = match ?? [];
  if (match === null) return undefined;
  const { locality, street } = splitTown(said);
  if (locality === undefined) return undefined;
  const above =
    street === undefined ? streetAbove(lines, index - 1, 'US') : { street, from: index };
  if (above === undefined) return undefined;
  const value = { street: above.street, locality, postalCode, country: 'US' };
  return { value, from: above.from, to: index, confidence: 0.85 };
}

/** A line that is nothing but a street of the plainest kind. */
function streetAlone(lines: readonly string[], index: number): FoundAddress | undefined {
  const raw = lines[index] ?? '';
  if (raw.length > 70 || !/[\d-]/.test(raw)) return undefined;
  const line = trimmed(raw);
  if (line.length > 60 || !(strictStreet.test(line) || streetWithUnit.test(line))) return undefined;
  return { value: { street: line }, from: index, to: index, confidence: 0.6 };
}

/** Most of Latin America writes none. */
function withoutPostalCode(
  lines: readonly string[],
  index: number,
  country: string,
): FoundAddress | undefined {
  const line = lines[index] ?? '';
  if (!mayBeLatin(line, country)) return undefined;
  const alone = latinAddress(line, country);
  const below = lines[index + 1] ?? '';
  const both =
    alone?.locality === undefined && endsInNation(below)
      ? latinAddress(`${line}, ${below}`, country)
      : undefined;
  if (both !== undefined) return { value: both, from: index, to: index + 1, confidence: 0.75 };
  if (alone === undefined) return undefined;
  const code = alone.postalCode === undefined ? postalCodeIn(below) : undefined;
  return code === undefined
    ? { value: alone, from: index, to: index, confidence: 0.75 }
    : { value: { ...alone, postalCode: code }, from: index, to: index + 1, confidence: 0.75 };
}

function toAddress({ from, ...place }: Found, end: PostalEnd, to: number): FoundAddress {
  const region = end.region ?? place.region;
  const value = {
    ...place,
    ...(region === undefined ? {} : { region }),
    ...(end.postalCode === undefined ? {} : { postalCode: end.postalCode }),
    country: end.country,
  };
  return { value, from, to, confidence: place.street === undefined ? 0.75 : 0.92 };
}

const longestLine = 1_500;

const codeAtEnd = /\bC\.?\s?P\.?\s*\d{5}[.,]?$/;

/** A Mexican code may end its line, and its town begin the next. */
function withTowns(lines: readonly string[]): string[] {
  return lines.map((line, index) =>
    codeAtEnd.test(line) ? `${line.replace(/[.,]$/, '')} ${lines[index + 1] ?? ''}` : line,
  );
}

interface Piece {
  readonly text: string;
  readonly line: number;
  readonly end: PostalEnd | undefined;
}

/** Lines with several addresses in them are cut behind each, so that every piece holds one at most. */
function pieces(said: readonly string[], country: string): Piece[] {
  const lines = country === 'MX' ? withTowns(said) : said;
  return lines.flatMap((text, line) => {
    const ends = text.length > longestLine ? [] : findPostalEnds(text, country);
    if (ends.length < 2) return [{ text, line, end: ends[0] }];
    let from = 0;
    const cut = ends.map((end): Piece => {
      const piece = {
        text: text.slice(from, end.end),
        line,
        end: { ...end, start: end.start - from },
      };
      from = end.end;
      return piece;
    });
    return [...cut, { text: text.slice(from), line, end: undefined }];
  });
}

/** Addresses in consecutive lines of a page. */
export function findAddresses(lines: readonly string[], country: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  const cut = pieces(lines, country);
  const texts = cut.map((piece) => piece.text);
  const lineOf = (index: number): number => cut[Math.max(0, index)]?.line ?? 0;
  const used = new Set<number>();
  for (const [index, { end }] of cut.entries()) {
    const parts = end === undefined ? undefined : readEnd(texts, index, end);
    const address =
      end !== undefined && parts !== undefined
        ? toAddress(parts, end, index)
        : (withoutCode(texts, index) ??
          (country === 'US' ? withoutState(texts, index) : undefined));
    if (address === undefined) continue;
    for (let at = address.from; at <= address.to; at++) used.add(at);
    found.push(address);
  }
  for (const index of texts.keys()) {
    if (used.has(index)) continue;
    const alone = streetAlone(texts, index) ?? withoutPostalCode(texts, index, country);
    if (alone !== undefined) found.push(alone);
  }
  return found
    .map((address) => ({ ...address, from: lineOf(address.from), to: lineOf(address.to) }))
    .toSorted((a, b) => a.from - b.from);
}

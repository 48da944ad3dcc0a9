import { matches } from './matches';
import { streetEnding, streetLine, streetLineAfter } from './streets';

const townName =
  /^(?:[\p{Lu}][\p{L}.'’-]*|of|the|de|del|la|las|los|el|upon|on|by|le|sur|am|in|y|&|D\.?C\.?)(?:[ -](?:[\p{L}.'’-]+|&)){0,4}$/u;
const notTown =
  /\b(?:suite|ste|floor|box|street|avenue|road|fax|phone|tel|email|unit|building|office|hall|highway|route|inc|llc|ltd|county)\b|\d|@/i;
const leadIn =
  /^(?:(?:mailing|postal|street|physical|office|our|business|main|home|visit us at|located at|write to|dirección|domicilio|mail|location|address|headquarters|hq|ubicación|where|campus|send to|find us)[\s:\-–]*)+(?=[\dPOAC#]|\p{Lu})/iu;
export const separators = /\s*(?:,|•|\||·|;|\s[–—-]\s|\s\/\s)\s*/;
const joiner = /^[\s,;•|·–—-]+|[\s,;•|·–—:-]+$/g;

/** Nothing at either end that is to be taken off. */
const joinedEnd = /[\s,;•|·–—:-]/;

export function trimmed(text: string): string {
  if (!joinedEnd.test(text.charAt(0)) && !joinedEnd.test(text.charAt(text.length - 1))) return text;
  return text.replaceAll(joiner, '').trim();
}

export function isTown(text: string): boolean {
  return text.length >= 2 && text.length <= 32 && townName.test(text) && !notTown.test(text);
}

export function withoutLeadIn(text: string): string {
  return trimmed(text.replace(leadIn, ''));
}

const streetStart = /(?<=[\s,:(])(?=(?:\d{1,6}[A-Z]?\s|P\.?\s?O\.?\s?Box|[NSEW]\d))/gi;

/** Where a street begins in a run of words: at the line's start, or at the last number that opens one. */
export function streetIn(text: string): string | undefined {
  const line = withoutLeadIn(text);
  for (const pattern of [streetLine, streetLineAfter]) {
    const match = pattern.exec(line);
    if (match !== null && line.length - match[0].length < 40) return withoutAside(line);
  }
  for (const { index } of matches(line, streetStart)) {
    const rest = trimmed(line.slice(index));
    const match = streetLine.exec(rest);
    if (match !== null && rest.length - match[0].length < 60) return withoutAside(rest);
  }
  return undefined;
}

/** "12 Elm Road (off Highway 9)": what stands in brackets tells the way and is no part of it. */
function withoutAside(street: string): string {
  return trimmed(street.replaceAll(/\s*\([^)]*\)/g, ''));
}

export interface Parts {
  readonly street?: string;
  readonly locality?: string;
}

/** Takes "Street, Town" or "Street Town" apart; the town is what stands last. */
export function splitTown(text: string): Parts {
  const line = trimmed(text);
  if (line === '') return {};
  const pieces = line.split(separators).filter((piece) => piece !== '');
  const last = pieces.at(-1) ?? '';
  if (isTown(last)) {
    if (pieces.length === 1) return { locality: last };
    const street = streetIn(pieces.slice(0, -1).join(', '));
    return { locality: last, ...(street === undefined ? {} : { street }) };
  }
  return cutAfterStreet(withoutLeadIn(line)) ?? onlyStreet(line);
}

function onlyStreet(line: string): Parts {
  const street = streetIn(line);
  return street === undefined ? {} : { street };
}

const everyEnding = new RegExp(streetEnding, 'gi');
const spelledCompass = /^(.*\D)\s+((?:North|South|East|West)(?:east|west)?)$/i;

/** "12 Elm Street Springfield": the town begins after the last word that can end a street. */
function cutAfterStreet(line: string): Parts | undefined {
  const whole = withoutAside(line);
  const match = streetLine.exec(whole);
  const rest = match === null ? '' : trimmed(whole.slice(match[0].length));
  if (match !== null && isTown(rest)) {
    const street = trimmed(match[0]);
    // "Elm Street West Springfield" is more often a town called West Springfield, but
    // numbered avenues carry their direction: "6th Avenue North".
    const compass =
      /,/.test(match[0]) || /\d(?:st|nd|rd|th)\s/i.test(street)
        ? null
        : spelledCompass.exec(street);
    return compass === null
      ? { street, locality: rest }
      : { street: compass[1] ?? street, locality: `${compass[2]} ${rest}` };
  }
  for (const at of matches(whole, everyEnding).toReversed()) {
    const cut = at.index + at[0].length;
    const town = trimmed(whole.slice(cut));
    const street = streetIn(whole.slice(0, cut));
    if (street !== undefined && isTown(town)) return { street, locality: town };
  }
  return undefined;
}

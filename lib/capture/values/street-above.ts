import { findPostalEnds } from './postal';
import { boxLine, streetEnding, streetLine, unitLine } from './streets';
import { streetIn, trimmed } from './town';

/** A line that only makes sense as part of an address, above or below the street. */
function isSecondLine(line: string): boolean {
  return line.length <= 50 && (unitLine.test(line) || boxLine.test(line));
}

/** Right above a town with its postal code, a number and a name are a street without more proof. */
const looseStreet =
  /^\d{1,6}-?[A-Za-z]?\s+(?:[NSEW]\.?\s+)?\p{Lu}[\p{L}.'’ -]{2,40}(?:,? (?:suite|ste\.?|unit|apt\.?|room|#)\s?#?[\w-]{1,6})?$/iu;

export function isForeignStreet(line: string, country: string): boolean {
  if (country === 'US' || line.length > 60 || /[@:]/.test(line)) return false;
  return (
    /^(?:unit |flat |suite )?\d{1,5}[a-z]?\W+\p{L}/iu.test(line) ||
    /\p{L}\s+\d{1,4}\s?[a-z]?$/iu.test(line) ||
    streetEnding.test(line)
  );
}

const building =
  /\b(?:buildings?|bldg|parliament|legislature|capitol|city hall|town hall|courthouse|office complex|state house)\b/i;

function isBuilding(line: string): boolean {
  return line.length <= 60 && building.test(line) && !/[@:]/.test(line);
}

/** Parliaments and courts are found without a street: "Room 12, State Office Building". */
function houseOf(
  lines: readonly string[],
  index: number,
): { street: string; from: number } | undefined {
  const line = trimmed(lines[index] ?? '');
  return isBuilding(line) && /\d/.test(line) ? { street: line, from: index } : undefined;
}

/** Lines above a town that belong to its address, nearest first, until the street is reached. */
export function streetAbove(
  lines: readonly string[],
  index: number,
  country: string,
): { street: string; from: number } | undefined {
  const taken: string[] = [];
  for (let at = index; at >= Math.max(0, index - 3); at--) {
    const line = trimmed(lines[at] ?? '');
    if (line === '' || line.length > 120) return houseOf(lines, index) ?? roomIn(taken, at + 1);
    // A line that ends another address has no street for this one.
    if (/\d{3}$/.test(line) && findPostalEnds(line, country).some(({ end }) => end >= line.length))
      return undefined;
    const loose = (looseStreet.test(line) && at === index) || isForeignStreet(line, country);
    const street = streetIn(line) ?? (loose ? line : undefined);
    if (street !== undefined) {
      const above = trimmed(lines[at - 1] ?? '');
      const more = boxLine.test(street) && streetLine.test(above) && above.length < 60;
      const whole = [...(more ? [above] : []), street, ...taken.toReversed()];
      return { street: whole.join(', '), from: more ? at - 1 : at };
    }
    if (!isSecondLine(line) && !(at === index && isBuilding(line))) {
      return houseOf(lines, index) ?? roomIn(taken, at + 1);
    }
    taken.push(line);
  }
  return houseOf(lines, index) ?? roomIn(taken, Math.max(0, index - 3));
}

/** "Room 209, Building 1" and below it "State Capitol Complex": where a parliament is found. */
function roomIn(
  taken: readonly string[],
  from: number,
): { street: string; from: number } | undefined {
  const told = taken.length > 1 && taken.some(isBuilding) && taken.some((line) => /\d/.test(line));
  return told ? { street: taken.toReversed().join(', '), from } : undefined;
}

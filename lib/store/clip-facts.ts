import { audiences } from '../domain/audience';

/** What filters and the order of a list ask of a clip, in a few bytes; kept for many at once. */
export interface ClipFacts {
  /** When it was seen, in minutes. */
  readonly minutes: number;
  /** Places in the lists of sites and of languages. */
  readonly site: number;
  readonly lang: number;
  /** A bit for each audience it stands in. */
  readonly audiences: number;
  readonly cited: boolean;
  /** Its text is not here. */
  readonly lacking: boolean;
}

/** So many clips share a row of facts. */
export const factsPerRow = 4096;
const size = 12;
const at = { minutes: 0, site: 4, lang: 8, audiences: 10, flags: 11 };
const standing = 1;
const cited = 2;
const lacking = 4;

/** Far enough: the year 2097. */
export const lastMinute = 2 ** 26 - 1;

export function minutesOf(time: number): number {
  return Math.max(0, Math.min(lastMinute, Math.floor(time / 60_000)));
}

export function audienceBit(audience: string): number {
  const place = audiences.findIndex((one) => one === audience);
  return place === -1 ? 0 : 1 << place;
}

/** The facts of one row. Clips that are gone, or never were, do not stand. */
export class FactsRow {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes?: Uint8Array) {
    this.bytes = new Uint8Array(factsPerRow * size);
    if (bytes !== undefined) this.bytes.set(bytes.subarray(0, this.bytes.length));
    this.#view = new DataView(this.bytes.buffer);
  }

  stands(place: number): boolean {
    return (this.#flags(place) & standing) !== 0;
  }

  cited(place: number): boolean {
    return (this.#flags(place) & cited) !== 0;
  }

  lacking(place: number): boolean {
    return (this.#flags(place) & lacking) !== 0;
  }

  minutes(place: number): number {
    return this.#view.getUint32(place * size + at.minutes, true);
  }

  site(place: number): number {
    return this.#view.getUint32(place * size + at.site, true);
  }

  lang(place: number): number {
    return this.#view.getUint16(place * size + at.lang, true);
  }

  audiences(place: number): number {
    return this.bytes[place * size + at.audiences] ?? 0;
  }

  put(place: number, facts: ClipFacts): void {
    const from = place * size;
    this.#view.setUint32(from + at.minutes, facts.minutes, true);
    this.#view.setUint32(from + at.site, facts.site, true);
    this.#view.setUint16(from + at.lang, facts.lang, true);
    this.bytes[from + at.audiences] = facts.audiences;
    this.bytes[from + at.flags] =
      standing | (facts.cited ? cited : 0) | (facts.lacking ? lacking : 0);
  }

  /** The bytes of the first so many. */
  upTo(count: number): Uint8Array {
    return this.bytes.slice(0, count * size);
  }

  clear(place: number): void {
    this.bytes.fill(0, place * size, (place + 1) * size);
  }

  #flags(place: number): number {
    return this.bytes[place * size + at.flags] ?? 0;
  }
}

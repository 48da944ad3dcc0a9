import { isKinInName } from '../standing';
import type { Token } from '../tokens';

/** What words mean, as `npm run meanings` writes it. */
export interface MeaningTable {
  /** How many numbers tell a meaning. */
  readonly size: number;
  /** In order, each as a digit, how much of the one before it begins with, and the rest: `0bank4er`. */
  readonly stems: string;
  /** For each number, a letter a stem: `a` is the least, the middle one nothing. */
  readonly senses: readonly string[];
}

/** Letters go from as far below zero to as far above. */
const zero = 'c'.charCodeAt(0);
const entry = /(\d)([^\d\s]*)/gu;

/**
 * What words mean, in a few numbers each: words that are met in like places have like ones, so that
 * what was learned of "bakery" speaks for "florist" as well.
 */
export class Meanings {
  readonly size: number;
  readonly #places = new Map<string, number>();
  readonly #senses: Int8Array;
  /** Which sum a word was last counted in; it counts once in each. */
  readonly #counted: Int32Array;
  readonly #sum: Int32Array;
  #sums = 0;

  constructor({ senses, size, stems }: MeaningTable) {
    this.size = size;
    let stem = '';
    for (const [, shared, rest = ''] of stems.matchAll(entry)) {
      stem = stem.slice(0, Number(shared)) + rest;
      this.#places.set(stem, this.#places.size);
    }
    this.#senses = new Int8Array(this.#places.size * size);
    this.#counted = new Int32Array(this.#places.size);
    this.#sum = new Int32Array(size);
    senses.forEach((letters, number) => {
      const all = letters.replaceAll(/\s/gu, '');
      for (let place = 0; place < all.length; place += 1) {
        this.#senses[place * size + number] = all.charCodeAt(place) - zero;
      }
    });
  }

  /**
   * The meanings of the different words from one token to another, added up; written over what the
   * sum before it was.
   */
  sumOf(tokens: readonly Token[], from: number, to: number): Int32Array {
    const { size } = this;
    const [sum, senses, counted] = [this.#sum, this.#senses, this.#counted];
    sum.fill(0);
    this.#sums += 1;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      const place = token === undefined ? undefined : this.#places.get(token.stem);
      if (token === undefined || place === undefined) continue;
      // The sons of "Sons of Norway" are nobody's.
      if (counted[place] === this.#sums || (at > from && isKinInName(token))) continue;
      counted[place] = this.#sums;
      const first = place * size;
      for (let number = 0; number < size; number += 1) {
        sum[number] = (sum[number] ?? 0) + (senses[first + number] ?? 0);
      }
    }
    return sum;
  }

  /** What a word's meaning adds, by weights of its numbers. */
  weigh(stem: string, weights: readonly number[]): number {
    const place = this.#places.get(stem);
    if (place === undefined) return 0;
    let sum = 0;
    for (let number = 0; number < this.size; number += 1) {
      sum += (this.#senses[place * this.size + number] ?? 0) * (weights[number] ?? 0);
    }
    return sum;
  }
}

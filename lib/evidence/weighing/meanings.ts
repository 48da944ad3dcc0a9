import type { Mention } from '../mentions';
import { isKinInName } from '../standing';
import type { Token } from '../tokens';

/** What words mean, as `npm run meanings` writes it. */
export interface MeaningTable {
  /** Tells what its numbers mean; weights of meanings bear that of the table they were learned for. */
  readonly mark: string;
  /** How many numbers tell a meaning. */
  readonly size: number;
  /** In order, each as a digit, how much of the one before it begins with, and the rest: `0bank4er`. */
  readonly stems: string;
  /** For each number, a letter a stem: `a` is the least, the middle one nothing. */
  readonly senses: readonly string[];
}

/** Some words in a row, and whom they name. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
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

  /** The meanings of different words, added up; written over what the sum before it was. */
  sumOf(words: Words): Int32Array {
    const { size } = this;
    const [sum, senses, counted] = [this.#sum, this.#senses, this.#counted];
    sum.fill(0);
    this.#sums += 1;
    for (let at = words.from; at < words.to; at += 1) {
      const place = this.#places.get(words.tokens[at]?.stem ?? '');
      if (place === undefined || counted[place] === this.#sums || !means(words, at)) continue;
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

/** A Mr. Baker does not bake, and the sons of "Sons of Norway" are nobody's. */
export function means({ from, mentions, to, tokens }: Words, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at < from || at >= to) return false;
  if (!token.capital) return true;
  if (at > from && isKinInName(token)) return false;
  return !mentions.some(
    (one) => (one.who === 'subject' || one.who === 'other') && one.from <= at && at < one.to,
  );
}

import type { Report } from './features';
import { readFeatures } from './compact';
import { Meanings, type MeaningTable, type Words } from './meanings';
import type { Weights } from './weights';

/** What a feature adds to the sums of some questions, by their places. */
export interface Effects {
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** The sum it was last counted in; it counts once in each. */
  counted: number;
}

/** A word by itself, and with each word that makes a pair with it. */
interface Known {
  own?: Effects;
  readonly pairs: Map<string, Effects>;
}

/** Reads the meanings of a table when first asked for them. */
export class Meant {
  readonly mark: string;
  readonly #table: MeaningTable;
  #meanings: Meanings | undefined;

  constructor(table: MeaningTable) {
    this.mark = table.mark;
    this.#table = table;
  }

  get meanings(): Meanings {
    return (this.#meanings ??= new Meanings(this.#table));
  }
}

/** The weights of one language and one form, read from their compact form when first asked for. */
export class Model {
  readonly #weights: Weights;
  /** Missing where weights were learned for no meanings, or for those of another table. */
  readonly #meant: Meant | undefined;
  #byName: ReadonlyMap<string, Known> | undefined;
  #sums = 0;

  constructor(weights: Weights, meant?: Meant) {
    this.#weights = weights;
    this.#meant = meant?.mark === weights.meaningMark ? meant : undefined;
  }

  /** How many questions have weights. */
  get size(): number {
    return this.#weights.questions.length;
  }

  /** What words weigh for each question: by the features that `tell` reports, and by what they mean. */
  sumOf(words: Words, tell: (report: Report) => void): Float64Array {
    this.#sums += 1;
    const sums = new Float64Array(this.size);
    tell((name, next) => {
      const effects = this.effectsOf(name, next);
      if (effects === undefined || effects.counted === this.#sums) return;
      effects.counted = this.#sums;
      const { places, weights } = effects;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        sums[place] = (sums[place] ?? 0) + (weights[at] ?? 0);
      }
    });
    const { meanings = [] } = this.#weights;
    const meant = this.#meant?.meanings.sumOf(words);
    if (meant === undefined) return sums;
    for (let place = 0; place < meanings.length; place += 1) {
      sums[place] = (sums[place] ?? 0) + product(meanings[place], meant);
    }
    return sums;
  }

  effectsOf(name: string, next?: string): Effects | undefined {
    this.#byName ??= readWords(this.#weights);
    const known = this.#byName.get(name);
    return next === undefined ? known?.own : known?.pairs.get(next);
  }

  /** The place of a question among those with weights; missing for one without any for this kind. */
  placeOf(question: string, kind: 'page' | 'text'): number | undefined {
    const at = this.#weights.questions.findIndex(
      ({ id, kinds }) => id === question && kinds.includes(kind),
    );
    return at < 0 ? undefined : at;
  }

  /** What the meaning of one word weighs for a question. */
  weighMeaning(place: number, stem: string): number {
    return this.#meant?.meanings.weigh(stem, this.#weights.meanings?.[place] ?? []) ?? 0;
  }

  weighFigures(place: number, figures: ArrayLike<number>): number {
    return product(this.#weights.figures[place], figures);
  }
}

function product(weights: readonly number[] = [], numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (numbers[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function readWords(weights: Weights): ReadonlyMap<string, Known> {
  const all = new Map<string, Known>();
  for (const [feature, effects] of readFeatures(weights)) {
    const [name = '', next] = feature.split(' ');
    const known = all.get(name) ?? { pairs: new Map<string, Effects>() };
    all.set(name, known);
    const own = {
      places: effects.map(({ place }) => place),
      weights: effects.map(({ weight }) => weight),
      counted: 0,
    };
    if (next === undefined) known.own = own;
    else known.pairs.set(next, own);
  }
  return all;
}

import type { Report } from './features';
import { readFeatures } from './compact';
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

/** The weights of one language and one form, read from their compact form when first asked for. */
export class Model {
  readonly #weights: Weights;
  #byName: ReadonlyMap<string, Known> | undefined;
  #sums = 0;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** How many questions have weights. */
  get size(): number {
    return this.#weights.questions.length;
  }

  /** What a segment's features weigh for each question, as `tell` reports them. */
  sumOf(tell: (report: Report) => void): Float64Array {
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

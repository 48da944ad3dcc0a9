import type { CueLanguage } from '../question-cues';
import { isRelational } from '../traits';
import type { Weights } from './weights';
import { weights as english } from './weights-en';
import { weights as spanish } from './weights-es';

/** What a feature adds to the sums of some questions, by their places. */
export interface Effects {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** A word by itself, and with each word that makes a pair with it. */
interface Known {
  own?: Effects;
  readonly pairs: Map<string, Effects>;
}

/** Weights stand in tenths. */
const scale = 10;

/** The weights of one language, read from their compact form when first asked for. */
export class Model {
  readonly #weights: Weights;
  #byName: ReadonlyMap<string, Known> | undefined;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** How many questions have weights. */
  get size(): number {
    return this.#weights.questions.length;
  }

  effectsOf(name: string, next?: string): Effects | undefined {
    this.#byName ??= readWords(this.#weights.words);
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
    const weights = this.#weights.figures[place] ?? [];
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (figures[at] ?? 0) * (weights[at] ?? 0);
    return sum;
  }
}

const models: Readonly<Record<CueLanguage, Model>> = {
  en: new Model(english),
  es: new Model(spanish),
};

/** Where the weights of one question stand among those of a language. */
export interface Place {
  readonly model: Model;
  readonly at: number;
  /** Somebody else may rightly be the subject of an answer. */
  readonly relational: boolean;
}

/** The weights of a question, by language; none for a language without any for this kind. */
export function placesOf(
  question: string,
  kind: 'page' | 'text',
): Readonly<Partial<Record<CueLanguage, Place>>> {
  const relational = isRelational(question);
  return Object.fromEntries(
    Object.entries(models).flatMap(([language, model]) => {
      const at = model.placeOf(question, kind);
      return at === undefined ? [] : [[language, { model, at, relational }]];
    }),
  );
}

function readWords(words: string): ReadonlyMap<string, Known> {
  const all = new Map<string, Known>();
  for (const line of words.trim().split('\n')) {
    const end = line.lastIndexOf('=');
    const effects = readEffects(line.slice(end + 1));
    const [name = '', next] = line.slice(0, end).split(' ');
    const known = all.get(name) ?? { pairs: new Map<string, Effects>() };
    all.set(name, known);
    if (next === undefined) known.own = effects;
    else known.pairs.set(next, effects);
  }
  return all;
}

function readEffects(compact: string): Effects {
  const pairs = [...compact.matchAll(/([a-z])(-?\d+)/gu)];
  return {
    places: pairs.map(([, letter = 'a']) => letter.charCodeAt(0) - 97),
    weights: pairs.map(([, , weight]) => Number(weight) / scale),
  };
}

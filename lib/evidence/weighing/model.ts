import { figureWeights, modelled, wordWeights } from './weights';

/** What a feature adds to the sums of some questions, by their places. */
export interface Effects {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Weights stand in tenths. */
const scale = 10;

/** A word by itself, and with each word that makes a pair with it. */
interface Known {
  own?: Effects;
  readonly pairs: Map<string, Effects>;
}

let byName: ReadonlyMap<string, Known> | undefined;

/** Read from its compact form when first asked for. */
export function effectsOf(name: string, next?: string): Effects | undefined {
  byName ??= readWeights();
  const known = byName.get(name);
  return next === undefined ? known?.own : known?.pairs.get(next);
}

/** `bachelor of=b25c-3`: a feature and its weights, a letter for each question. */
function readWeights(): ReadonlyMap<string, Known> {
  const all = new Map<string, Known>();
  for (const line of wordWeights.trim().split('\n')) {
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

/** The place of a question among those with weights; missing for one without any for this kind. */
export function placeOf(question: string, kind: 'page' | 'text'): number | undefined {
  const at = modelled.findIndex(({ id, kinds }) => id === question && kinds.includes(kind));
  return at < 0 ? undefined : at;
}

export const modelCount = modelled.length;

export function weighFigures(place: number, figures: ArrayLike<number>): number {
  const weights = figureWeights[place] ?? [];
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (figures[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

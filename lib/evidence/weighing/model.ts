import { figureWeights, modelled, wordWeights } from './weights';

/** What a feature adds to the sums of some questions, by their places. */
export interface Effects {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Weights stand in tenths. */
const scale = 10;

let byName: ReadonlyMap<string, Effects> | undefined;

/** Read from its compact form when first asked for. */
export function effectsOf(name: string): Effects | undefined {
  byName ??= new Map(wordWeights.trim().split('\n').map(readLine));
  return byName.get(name);
}

/** `bachelor of=b25c-3`: a feature and its weights, a letter for each question. */
function readLine(line: string): [string, Effects] {
  const at = line.lastIndexOf('=');
  const pairs = [...line.slice(at + 1).matchAll(/([a-z])(-?\d+)/gu)];
  const places = pairs.map(([, letter = 'a']) => letter.charCodeAt(0) - 97);
  const weights = pairs.map(([, , weight]) => Number(weight) / scale);
  return [line.slice(0, at), { places, weights }];
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

import type { Weights } from './weights';

/** What a feature adds to the sum of a question, which is told by its place. */
export interface Effect {
  readonly place: number;
  readonly weight: number;
}

/** Weights stand in tenths. */
const scale = 10;
const digits = 36;
const small = 'a'.charCodeAt(0);
const capital = 'A'.charCodeAt(0);

/** Each feature with what it adds, out of the little space that these take in a file. */
export function readFeatures({
  features,
  places,
  tenths,
}: Pick<Weights, 'features' | 'places' | 'tenths'>): ReadonlyMap<string, readonly Effect[]> {
  const read = new Map<string, readonly Effect[]>();
  const letters = withoutBreaks(places);
  const weights = withoutBreaks(tenths);
  let name = '';
  let at = 0;
  for (const line of features.split('\n')) {
    if (line === '') continue;
    name = name.slice(0, Number.parseInt(line.charAt(0), digits)) + line.slice(1);
    const effects: Effect[] = [];
    do {
      effects.push({ place: placeOf(letters.charCodeAt(at)), weight: weightOf(weights, at) });
      at += 1;
    } while (at < letters.length && letters.charCodeAt(at) >= small);
    read.set(name, effects);
  }
  return read;
}

function placeOf(letter: number): number {
  return letter < small ? letter - capital : letter - small;
}

function weightOf(weights: string, at: number): number {
  const letter = weights.charCodeAt(at);
  const tenths = letter < small ? capital - letter - 1 : letter - small + 1;
  return tenths / scale;
}

function withoutBreaks(text: string): string {
  return text.replaceAll('\n', '');
}

export interface MadeMeanings {
  /** In order. */
  readonly stems: readonly string[];
  /** By number of a meaning, one for each stem. */
  readonly senses: readonly (readonly number[])[];
}

export function makeMeanings(
  vectors: readonly (readonly [string, readonly number[]])[],
  stemOf: (word: string) => string | undefined,
  isWord: (word: string) => boolean,
  isNear?: (stem: string) => boolean,
): MadeMeanings;

/** A module, as text. */
export function writeMeanings(made: MadeMeanings): string;

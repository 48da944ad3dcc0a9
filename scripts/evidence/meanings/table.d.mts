import type { MeaningTable } from '../../../lib/evidence/weighing/meanings';

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

/** Of a table in force, what of its stems `isKept`. */
export function fewerMeanings(
  table: Pick<MeaningTable, 'mark' | 'senses' | 'stems'>,
  isKept: (stem: string) => boolean,
): MadeMeanings & { readonly mark: string };

/** A module, as text. */
export function writeMeanings(made: MadeMeanings & { readonly mark?: string }): string;

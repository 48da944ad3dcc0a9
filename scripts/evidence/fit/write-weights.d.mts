import type { Learned } from './fit.mjs';

/** A module, as text. */
export function writeWeights(learned: readonly Learned[]): string;

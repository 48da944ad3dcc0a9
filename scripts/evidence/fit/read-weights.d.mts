import type { Weights } from '../../../lib/evidence/weighing/weights';
import type { Learned } from './fit.mjs';

export function readWeights(weights: Weights): Learned[];

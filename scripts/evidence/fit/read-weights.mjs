import { readFeatures } from '../../../lib/evidence/weighing/compact.ts';

/** Weights as `writeWeights` wrote them, the way `learnWeights` gives them. */
export function readWeights({ figures, questions, ...compact }) {
  const learned = questions.map(({ id, kinds }, place) => ({
    question: id,
    kinds,
    words: new Map(),
    figures: figures[place],
  }));
  for (const [name, effects] of readFeatures(compact)) {
    for (const { place, weight } of effects) learned[place]?.words.set(name, weight);
  }
  return learned;
}

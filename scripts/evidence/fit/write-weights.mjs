/** A tenth changes hardly any answer, and costs as much room as a weight that does. */
const leastTenths = 2;

/** The learned weights as a module: each feature once, a letter and tenths for each question. */
export function writeWeights(learned) {
  if (learned.length > 26) throw new RangeError('There are more questions than letters.');
  const lines = new Map();
  learned.forEach(({ words }, place) => {
    const letter = String.fromCodePoint(97 + place);
    for (const [name, weight] of words) {
      const tenths = Math.round(weight * 10);
      if (/[`\\]|\$\{/u.test(name)) throw new RangeError(`"${name}" cannot be written.`);
      if (Math.abs(tenths) >= leastTenths)
        lines.set(name, `${lines.get(name) ?? ''}${letter}${tenths}`);
    }
  });
  const words = [...lines].sort(([one], [other]) => (one < other ? -1 : 1));
  const figures = learned.map(({ figures: all }) => all.map((one) => Math.round(one * 100) / 100));
  return `// Learned by \`npm run fit\`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
${learned.map(({ kinds, question }) => `    { id: '${question}', kinds: ['${kinds.join("', '")}'] },`).join('\n')}
  ],
  figures: [
${figures.map((all) => `    [${all.join(', ')}],`).join('\n')}
  ],
  words: \`
${words.map(([name, effects]) => `${name}=${effects}`).join('\n')}
\`,
};
`;
}

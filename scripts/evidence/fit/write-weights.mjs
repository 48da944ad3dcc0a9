/**
 * The learned weights as a module: each feature once, a letter and tenths for each question. Those of meanings
 * bear the mark of the table that they were learned for.
 */
export function writeWeights(learned, mark) {
  if (learned.length > 26) throw new RangeError('There are more questions than letters.');
  const lines = new Map();
  learned.forEach(({ words }, place) => {
    const letter = String.fromCodePoint(97 + place);
    for (const [name, weight] of words) {
      const tenths = Math.round(weight * 10);
      if (/[`\\]|\$\{/u.test(name)) throw new RangeError(`"${name}" cannot be written.`);
      if (tenths !== 0) lines.set(name, `${lines.get(name) ?? ''}${letter}${tenths}`);
    }
  });
  const words = [...lines].sort(([one], [other]) => (one < other ? -1 : 1));
  const figures = learned.map(({ figures: all }) => rounded(all, 2));
  const meanings = learned.map(({ meanings: all = [] }) => rounded(all, 3));
  return `// Learned by \`npm run fit\`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
${learned.map(({ kinds, question }) => `    { id: '${question}', kinds: ['${kinds.join("', '")}'] },`).join('\n')}
  ],
  figures: [
${listed(figures)}
  ],${meanings.some((all) => all.length > 0) ? `\n  meanings: [\n${listed(meanings)}\n  ],\n  meaningMark: '${mark}',` : ''}
  words: \`
${words.map(([name, effects]) => `${name}=${effects}`).join('\n')}
\`,
};
`;
}

function rounded(numbers, digits) {
  return [...numbers].map((one) => Number(one.toFixed(digits)) + 0);
}

function listed(rows) {
  return rows.map((all) => `    [${all.join(', ')}],`).join('\n');
}

/**
 * Tenths that a weight is written as, on either side of nothing: few pack better, and answer as well as many.
 * What weighs more than the most is written as that. Weights that go on begin with what is written here.
 */
const steps = [2, 5, 9, 18];
/** Weights below take a seventh of the room and change no answer that is worth it. */
const leastTenths = 2;
const digits = 36;
const lineLength = 110;

/**
 * The learned weights as a module: each feature once, with its questions and tenths, written as `compact.ts`
 * reads them.
 */
export function writeWeights(learned) {
  if (learned.length > 26) throw new RangeError('There are more questions than letters.');
  const effects = new Map();
  learned.forEach(({ words }, place) => {
    for (const [name, weight] of words) {
      const tenths = inTenths(weight);
      if (/[`\\\n]|\$\{/u.test(name)) throw new RangeError(`"${name}" cannot be written.`);
      if (tenths !== 0) effects.set(name, [...(effects.get(name) ?? []), { place, tenths }]);
    }
  });
  const sorted = [...effects].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = sorted.flatMap(([, own]) => own.map((one, at) => ({ ...one, begins: at === 0 })));
  const places = all.map(({ begins, place }) => letter(place, begins)).join('');
  const tenths = all.map(({ tenths: weight }) => letter(Math.abs(weight) - 1, weight < 0)).join('');
  const figures = learned.map(({ figures: all }) => rounded(all, 1));
  return `// Learned by \`npm run fit\`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
${learned.map(({ kinds, question }) => `    { id: '${question}', kinds: ['${kinds.join("', '")}'] },`).join('\n')}
  ],
  figures: [
${listed(figures)}
  ],
  features: \`
${afterOneAnother(sorted.map(([name]) => name)).join('\n')}
\`,
  places: \`
${wrapped(places)}
\`,
  tenths: \`
${wrapped(tenths)}
\`,
};
`;
}

function inTenths(weight) {
  const size = Math.abs(weight) * 10;
  if (Math.round(size) < leastTenths) return 0;
  const off = steps.map((step) => Math.abs(step - size));
  return Math.sign(weight) * steps[off.indexOf(Math.min(...off))];
}

function letter(at, isCapital) {
  return String.fromCodePoint((isCapital ? 65 : 97) + at);
}

/** Each as how much of the one before it begins with, and the rest. */
function afterOneAnother(names) {
  let before = '';
  return names.map((name) => {
    let shared = 0;
    while (shared < digits - 1 && shared < before.length && name[shared] === before[shared]) {
      shared += 1;
    }
    before = name;
    return shared.toString(digits) + name.slice(shared);
  });
}

function wrapped(text) {
  return text.match(new RegExp(`.{1,${lineLength}}`, 'gu'))?.join('\n') ?? '';
}

function rounded(numbers, digits) {
  return [...numbers].map((one) => Number(one.toFixed(digits)) + 0);
}

function listed(rows) {
  return rows.map((all) => `    [${all.join(', ')}],`).join('\n');
}

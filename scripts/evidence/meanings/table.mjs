import { createHash } from 'node:crypto';
import { dot, principalAxes } from './principal.mjs';

/** How many words are given meanings, and how many numbers tell one: what more of either gained was little. */
const count = 6000;
const size = 12;
/** A usual number is this long; with whole numbers from -2 to 2 a meaning costs some five bytes. */
const scale = 0.7;
const most = 2;
/** Words as common as this tell half of what they would; "the" tells hardly anything. */
const common = 0.002;
/** How often the first word of a list by frequency is met; the second is met half as often. */
const first = 0.1;
/** The middle of so many of the commonest is what all words have in common. */
const middle = 3000;
const mostShared = 9;

/**
 * Meanings from word vectors, `[word, numbers]` with the commonest word first: words with one stem
 * have one, and what is no word of a dictionary has none, as have names that are nothing else. Those
 * that `isNear` to what will be read come first.
 */
export function makeMeanings(vectors, stemOf, isWord, isNear = () => true) {
  const stems = gather(vectors, stemOf, isWord);
  const ranked = [...stems].sort(([, one], [, other]) => other.often - one.often);
  const center = mean(ranked.slice(0, middle).map(([, { vector }]) => unit(vector)));
  const near = ranked.filter(([stem]) => isNear(stem));
  const far = ranked.filter(([stem]) => !isNear(stem));
  const chosen = [...near, ...far].slice(0, count).sort(([one], [other]) => (one < other ? -1 : 1));
  const points = chosen.map(([, { often, vector }]) => {
    const tells = common / (common + often);
    return unit(vector).map((one, at) => tells * (one - center[at]));
  });
  const axes = principalAxes(
    points,
    chosen.map(([, { often }]) => often),
    size,
  );
  const senses = axes.map((axis) => {
    const numbers = points.map((point) => dot(point, axis));
    const usual = deviation(numbers);
    return numbers.map((one) => whole((one / usual) * scale));
  });
  return { stems: chosen.map(([stem]) => stem), senses };
}

function gather(vectors, stemOf, isWord) {
  const stems = new Map();
  vectors.forEach(([word, numbers], rank) => {
    const stem = stemOf(word);
    if (stem === undefined || !/^[a-z]+$/u.test(stem)) return;
    const known = stems.get(stem) ?? { often: 0, vector: numbers.map(() => 0), isWord: false };
    const often = first / (rank + 1);
    const turned = unit(numbers);
    stems.set(stem, {
      often: known.often + often,
      vector: known.vector.map((one, at) => one + often * turned[at]),
      isWord: known.isWord || isWord(word),
    });
  });
  return [...stems].filter(([, one]) => one.isWord);
}

function whole(number) {
  return Math.min(most, Math.max(-most, Math.round(number))) + 0;
}

function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((one) => one / length);
}

function mean(vectors) {
  const sum = vectors.reduce((one, other) => one.map((part, at) => part + other[at]));
  return sum.map((one) => one / vectors.length);
}

function deviation(numbers) {
  const [average] = mean(numbers.map((one) => [one]));
  return Math.sqrt(mean(numbers.map((one) => [(one - average) ** 2]))[0]) || 1;
}

const lineLength = 100;

const zero = 'a'.charCodeAt(0) + most;

/** Of a table as a module has it, the stems that `isKept`; what numbers mean stays, and so does its mark. */
export function fewerMeanings({ mark, senses, stems }, isKept) {
  let stem = '';
  const all = [...stems.matchAll(/(\d)([^\d\s]*)/gu)].map(([, shared, rest]) => {
    stem = stem.slice(0, Number(shared)) + rest;
    return stem;
  });
  const places = [...all.keys()].filter((place) => isKept(all[place]));
  return {
    mark,
    stems: places.map((place) => all[place]),
    senses: senses.map((letters) => {
      const told = letters.replaceAll(/\s/gu, '');
      return places.map((place) => told.charCodeAt(place) - zero);
    }),
  };
}

/** The same as a module; its mark tells what its numbers mean. */
export function writeMeanings({ mark, senses, stems }) {
  let before = '';
  const entries = stems.map((stem) => {
    let shared = 0;
    while (shared < mostShared && shared < before.length && stem[shared] === before[shared]) {
      shared++;
    }
    before = stem;
    return `${shared}${stem.slice(shared)}`;
  });
  const letters = senses.map((numbers) =>
    numbers.map((one) => String.fromCodePoint(97 + most + one)),
  );
  return `// Made by \`npm run meanings\`; not written by hand. How, and from what: DECISIONS.md.

import type { MeaningTable } from './meanings';

export const meanings: MeaningTable = {
  mark: '${mark ?? markOf(entries, letters)}',
  size: ${senses.length},
  stems: \`
${inLines(entries)}
\`,
  senses: [
${letters.map((all) => `    \`\n${inLines(all)}\n\`,`).join('\n')}
  ],
};
`;
}

function markOf(...parts) {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}

function inLines(parts) {
  const lines = [''];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last.length + part.length > lineLength) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines.join('\n');
}

import { minimize } from './minimize.mjs';

/** A feature is learned from when so many segments, of so many documents, have it. */
const fewestSegments = 12;
const fewestDocuments = 5;
/** A question is weighed in pages, or in running text, with so many answers there to learn from. */
const fewestAnswers = 40;
/** How much a weight has to earn; figures are few and hardly held back. */
const wordCost = 8;
const figureCost = 0.05;
/**
 * A weight is kept by its square times the segments that have it; those kept are then learned once more
 * without the others.
 */
const leastWorth = 4.5;

/**
 * Learns weights from documents, each `{kind: 'page' | 'text', rows}` (see `rows.ts`): by
 * question, a logistic regression over the figures and features of every segment.
 */
export function learnWeights(documents, figureCount, isLeftOut = () => false) {
  const counts = countFeatures(documents);
  const names = [...counts]
    .filter(([, { holders, segments }]) => segments >= fewestSegments && holders >= fewestDocuments)
    .map(([name]) => name)
    .filter((name) => !isLeftOut(name, (other) => counts.get(other)?.segments ?? 0))
    .sort(inOrder);
  const places = new Map(names.map((name, place) => [name, place]));
  const all = documents.flatMap(({ kind, rows }) => rows.map((row) => ({ ...row, kind })));
  const questions = [...new Set(all.flatMap((row) => Object.keys(row.asked)))].sort(inOrder);
  const learned = [];
  for (const question of questions) {
    const cases = all.flatMap((row) => {
      const asked = row.asked[question];
      if (asked === undefined) return [];
      const features = row.features.flatMap((name) => places.get(name) ?? []);
      return [{ kind: row.kind, features, figures: asked.figures, right: asked.right ? 1 : 0 }];
    });
    const kinds = ['page', 'text'].filter(
      (kind) => cases.filter((one) => one.right && one.kind === kind).length >= fewestAnswers,
    );
    if (kinds.length === 0) continue;
    const first = regress(cases, names.length, figureCount);
    const kept = new Set(
      names.keys().filter((place) => {
        const { segments } = counts.get(names[place]);
        return first[place] ** 2 * segments >= leastWorth;
      }),
    );
    const pruned = cases.map((one) => ({
      ...one,
      features: one.features.filter((place) => kept.has(place)),
    }));
    const weights = regress(pruned, names.length, figureCount);
    learned.push({
      question,
      kinds,
      words: new Map([...kept].map((place) => [names[place], weights[place]])),
      figures: weights.slice(names.length),
    });
  }
  return learned;
}

/** The same on every machine, whatever its language. */
function inOrder(one, other) {
  return one < other ? -1 : Number(one > other);
}

/** By feature, how many segments and how many documents have it. */
function countFeatures(documents) {
  const counts = new Map();
  for (const { rows } of documents) {
    const own = new Set();
    for (const name of rows.flatMap(({ features }) => features)) {
      const known = counts.get(name) ?? { segments: 0, holders: 0 };
      known.segments += 1;
      if (!own.has(name)) known.holders += 1;
      own.add(name);
      counts.set(name, known);
    }
  }
  return counts;
}

function regress(cases, wordCount, figureCount) {
  const size = wordCount + figureCount;
  const base = size - 1;
  return minimize(size, (at, into) => {
    let value = 0;
    for (const { features, figures, right } of cases) {
      let sum = 0;
      for (const place of features) sum += at[place];
      for (let index = 0; index < figureCount; index++)
        sum += at[wordCount + index] * figures[index];
      value += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - right * sum;
      const off = 1 / (1 + Math.exp(-sum)) - right;
      for (const place of features) into[place] += off;
      for (let index = 0; index < figureCount; index++)
        into[wordCount + index] += off * figures[index];
    }
    for (let place = 0; place < base; place++) {
      const cost = place < wordCount ? wordCost : figureCost;
      value += (cost * at[place] ** 2) / 2;
      into[place] += cost * at[place];
    }
    return value;
  });
}

import { regress } from './regress.mjs';

/** A feature is learned from when so many segments, of so many documents, have it. */
const fewestSegments = 6;
const fewestDocuments = 4;
/** A question is weighed in pages, or in running text, with so many answers there to learn from. */
const fewestAnswers = { page: 10, text: 40 };
/** How much a weight has to earn, and how dear it is for figures to leave what they say of any question. */
const wordCost = 3;
const figureCost = 5;
/** Before any question is looked at by itself, figures are hardly held back. */
const pooledCost = 0.05;
/**
 * Figures say of whom a sentence speaks and how sure its cues are; few labels have enough strangers in
 * them to learn that anew, so known ones hardly move.
 */
const knownFigureCost = 200;
/** What some readers take for an answer and others do not: better than nothing, and not as good as one. */
const doubtfulRight = 0.3;
/**
 * Learns weights from documents, each `{kind: 'page' | 'text', rows}` (see `rows.ts`): by
 * question, a logistic regression over the figures and features of every segment. Weights
 * `known` from labels that are no longer there stay as far as the documents let them. A weight is kept by its
 * square times the segments that have it, of at least `leastWorth`; those kept are then learned once more
 * without the others.
 */
export function learnWeights(
  documents,
  figureCount,
  isLeftOut = () => false,
  known = [],
  leastWorth = 1.5,
) {
  if (known.some(({ figures }) => figures.length !== figureCount)) {
    throw new RangeError('The weights in force are of other figures; learn them from all labels.');
  }
  const counts = countFeatures(documents);
  const learnable = [...counts]
    .filter(([, { holders, segments }]) => segments >= fewestSegments && holders >= fewestDocuments)
    .map(([name]) => name)
    .filter((name) => !isLeftOut(name, (other) => counts.get(other)?.segments ?? 0));
  const names = [...new Set([...learnable, ...known.flatMap(({ words }) => [...words.keys()])])];
  names.sort(inOrder);
  const places = new Map(names.map((name, place) => [name, place]));
  const all = documents.flatMap(({ kind, rows }, document) =>
    rows.map((row) => ({ ...row, kind, document })),
  );
  const asked = all.flatMap((row) => Object.keys(row.asked));
  const questions = [...new Set([...asked, ...known.map(({ question }) => question)])];
  const casesOf = (question) =>
    all.flatMap(({ asked: { [question]: asks }, ...row }) => {
      if (asks === undefined) return [];
      const features = row.features.flatMap((name) => places.get(name) ?? []);
      const { document, kind } = row;
      return [{ kind, document, features, figures: asks.figures, right: rightOf(asks) }];
    });
  const pooled = figuresInCommon(all, figureCount);
  return questions.sort(inOrder).flatMap((question) => {
    const cases = casesOf(question);
    const before = known.find((one) => one.question === question);
    const enough = ['page', 'text'].filter(
      (kind) =>
        cases.filter((one) => one.right === 1 && one.kind === kind).length >= fewestAnswers[kind],
    );
    if (before !== undefined && cases.length === 0) {
      return [before];
    }
    const kinds = [...new Set([...(before?.kinds ?? []), ...enough])].sort(inOrder);
    if (kinds.length === 0) return [];
    const prior = priorOf(before, names, pooled);
    const first = regress(cases, names.length, prior);
    const kept = new Set(
      names.keys().filter((place) => {
        const { segments } = counts.get(names[place]) ?? { segments: 0 };
        // Of a known one that too few have, nothing new was learned.
        if (segments < fewestSegments && before?.words.has(names[place])) return true;
        return first[place] ** 2 * segments >= leastWorth;
      }),
    );
    const pruned = cases.map((one) => ({
      ...one,
      features: one.features.filter((place) => kept.has(place)),
    }));
    const weights = regress(pruned, names.length, prior);
    return [
      {
        question,
        kinds,
        words: new Map([...kept].map((place) => [names[place], weights[place]])),
        figures: weights.slice(names.length),
      },
    ];
  });
}

function rightOf({ doubtful, right }) {
  if (doubtful === true) return doubtfulRight;
  return right ? 1 : 0;
}

/** Where weights are expected, and what it costs to leave there. */
function priorOf(known, names, pooled) {
  const figureCount = pooled.length;
  const figures = known?.figures ?? pooled;
  const figureCosts = figures.map((_, at) => {
    if (known !== undefined) return knownFigureCost;
    // The base is free.
    return at === figureCount - 1 ? 0 : figureCost;
  });
  return {
    center: Float64Array.from([...names.map((name) => known?.words.get(name) ?? 0), ...figures]),
    cost: Float64Array.from([...names.map(() => wordCost), ...figureCosts]),
  };
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

/** What figures say of any question alike: where those with few answers begin. */
function figuresInCommon(rows, figureCount) {
  const cases = rows.flatMap(({ asked }) =>
    Object.values(asked)
      .filter(({ doubtful }) => doubtful !== true)
      .map((asks) => ({ features: [], figures: asks.figures, right: rightOf(asks) })),
  );
  const center = new Array(figureCount).fill(0);
  return [...regress(cases, 0, { center, cost: center.map(() => pooledCost) })];
}

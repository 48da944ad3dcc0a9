import { minimize } from './minimize.mjs';

/** How much it counts that what answers comes before the rest of its document, beside how sure each is. */
const orderWorth = 0.5;

/**
 * The weights of a logistic regression over cases `{document, features, figures, right}`: first those of
 * `wordCount` features, which a case has or has not, then those of the figures. `right` is 1 for an
 * answer, 0 for none, and between them for what readers disagree about. It costs each weight `cost` to
 * leave its `center`.
 */
export function regress(cases, wordCount, { center, cost }) {
  const size = center.length;
  const lists = listsOf(cases);
  const sums = new Float64Array(cases.length);
  const off = new Float64Array(cases.length);
  const moved = minimize(size, (by, into) => {
    const at = by.map((one, place) => center[place] + one);
    let value = 0;
    for (let index = 0; index < cases.length; index++) {
      const { features, figures, right } = cases[index];
      let sum = 0;
      for (const place of features) sum += at[place];
      for (let place = wordCount; place < size; place++)
        sum += at[place] * figures[place - wordCount];
      value += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - right * sum;
      sums[index] = sum;
      off[index] = 1 / (1 + Math.exp(-sum)) - right;
    }
    for (const list of lists) value += orderWorth * putInOrder(list, sums, off);
    for (let index = 0; index < cases.length; index++) {
      const { features, figures } = cases[index];
      for (const place of features) into[place] += off[index];
      for (let place = wordCount; place < size; place++)
        into[place] += off[index] * figures[place - wordCount];
    }
    for (let place = 0; place < size; place++) {
      value += (cost[place] * by[place] ** 2) / 2;
      into[place] += cost[place] * by[place];
    }
    return value;
  });
  return moved.map((one, place) => center[place] + one);
}

/** By document with an answer: where its cases stand, and which of them answer. */
function listsOf(cases) {
  const lists = new Map();
  for (const [index, { document, right }] of cases.entries()) {
    if (document === undefined) continue;
    const list = lists.get(document) ?? { all: [], answers: [] };
    list.all.push(index);
    if (right === 1) list.answers.push(index);
    lists.set(document, list);
  }
  return [...lists.values()].filter(({ answers }) => answers.length > 0);
}

/** How far an answer is from being the surest of all, and into `off` what would bring it there. */
function putInOrder({ all, answers }, sums, off) {
  let most = -Infinity;
  for (const index of all) most = Math.max(most, sums[index]);
  const share = (index) => Math.exp(sums[index] - most);
  let [whole, right] = [0, 0];
  for (const index of all) whole += share(index);
  for (const index of answers) right += share(index);
  for (const index of all) off[index] += (orderWorth * share(index)) / whole;
  for (const index of answers) off[index] -= (orderWorth * share(index)) / right;
  return Math.log(whole) - Math.log(right);
}

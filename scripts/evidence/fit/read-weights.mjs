/** Weights as `writeWeights` wrote them, the way `learnWeights` gives them. */
export function readWeights({ figures, meanings, questions, words }) {
  const learned = questions.map(({ id, kinds }, place) => ({
    question: id,
    kinds,
    words: new Map(),
    figures: figures[place],
    ...(meanings && { meanings: meanings[place] }),
  }));
  for (const line of words.trim().split('\n')) {
    const end = line.lastIndexOf('=');
    for (const [, letter, tenths] of line.slice(end + 1).matchAll(/([a-z])(-?\d+)/gu)) {
      const own = learned[letter.codePointAt(0) - 97];
      own?.words.set(line.slice(0, end), Number(tenths) / 10);
    }
  }
  return learned;
}

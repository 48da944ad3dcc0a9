import type { EvidenceQuestion } from '../../../lib/evidence/question-cues';
import type { Reading } from '../../../lib/evidence/reading';
import { tokenize } from '../../../lib/evidence/tokens';

const saturation = 1.2;
const lengthWeight = 0.75;

/** Textbook BM25: sentences are the documents, the question's own cue words are the query. */
export function rankByBm25(
  reading: Reading,
  question: EvidenceQuestion,
  lang: 'en' | 'es',
): number[] {
  const { strong, weak } = question.cues[lang];
  const query = new Set(
    [...strong, ...weak].flatMap((cue) => tokenize(cue).map(({ stem }) => stem)),
  );
  const docs = reading.segments.map(({ from, to }) =>
    reading.tokens.slice(from, to).map(({ stem }) => stem),
  );
  const average = docs.reduce((sum, doc) => sum + doc.length, 0) / Math.max(1, docs.length);
  const holding = new Map<string, number>();
  for (const doc of docs) {
    for (const word of new Set(doc)) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const scores = docs.map((doc) => {
    let score = 0;
    for (const word of new Set(doc)) {
      if (!query.has(word)) continue;
      const count = doc.filter((other) => other === word).length;
      const rarity = Math.log(
        1 + (docs.length - (holding.get(word) ?? 0) + 0.5) / ((holding.get(word) ?? 0) + 0.5),
      );
      const length = 1 - lengthWeight + (lengthWeight * doc.length) / average;
      score += (rarity * count * (saturation + 1)) / (count + saturation * length);
    }
    return score;
  });
  return scores
    .map((score, at) => ({ score, at }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, 3)
    .map(({ at }) => at);
}

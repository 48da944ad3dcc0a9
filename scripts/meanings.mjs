// npm run meanings -- VECTORS WORDS.txt LABELLED.jsonl...
// Writes lib/evidence/weighing/meanings-en.ts: what English words mean, in a few numbers each. VECTORS are word
// vectors with the commonest word first, as JSON {"vectors": {word: [number]}} or as text, a word and its
// numbers a line; WORDS a dictionary in small letters, a word a line. Words of the labelled pages (see
// `npm run fit`) come first, others by how common they are. The weights lose those of the meanings before and
// have to go on from there (`npm run fit -- --go-on`).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundle.mjs';
import { readDocuments } from './evidence/fit/documents.mjs';
import { readWeights } from './evidence/fit/read-weights.mjs';
import { writeWeights } from './evidence/fit/write-weights.mjs';
import { makeMeanings, writeMeanings } from './evidence/meanings/table.mjs';

const [vectorFile, wordFile, ...manifests] = process.argv.slice(2);
if (vectorFile === undefined || wordFile === undefined || manifests.length === 0) {
  process.stderr.write('usage: npm run meanings -- VECTORS WORDS.txt LABELLED.jsonl...\n');
  process.exit(2);
}

/** The names of people who are told of often stand among the rarer words. */
const mostWords = 60_000;
/** A word of fewer pages than that is theirs. */
const fewestDocuments = 4;
const { tokenize } = await importBundled('lib/evidence/tokens.ts', 'groundworkTokens');
const rows = await importBundled('scripts/evidence/fit/rows.ts', 'groundworkRows');
const met = countStems(await readDocuments(rows, manifests));
const words = new Set(readFileSync(wordFile, 'utf8').split(/\s+/u));
const table = makeMeanings(
  readVectors(readFileSync(vectorFile, 'utf8')).slice(0, mostWords),
  stemOf,
  (word) => words.has(word),
  (stem) => (met.get(stem) ?? 0) >= fewestDocuments,
);
const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  'lib/evidence/weighing',
);
writeFileSync(path.join(root, 'meanings-en.ts'), writeMeanings(table));
// Weights of the meanings before would weigh other things now.
const weights = readWeights(rows.weightsOf.en).map((one) => ({ ...one, meanings: [] }));
writeFileSync(path.join(root, 'weights-en.ts'), writeWeights(weights));
process.stderr.write(`${table.stems.length} stems, ${table.senses.length} numbers each\n`);

function stemOf(word) {
  const tokens = tokenize(word);
  const [{ stem, number } = { number: true }] = tokens;
  return tokens.length === 1 && !number && !rows.isPersonsName(stem) ? stem : undefined;
}

function readVectors(text) {
  if (!text.trimStart().startsWith('{')) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => {
      const [word, ...numbers] = line.trim().split(/\s+/u);
      return [word, numbers.map(Number)];
    });
  }
  const { dimensions, vectors } = JSON.parse(text);
  return Object.entries(vectors).map(([word, numbers]) => [word, numbers.slice(0, dimensions)]);
}

/** By stem, how many documents have it. */
function countStems(documents) {
  const counts = new Map();
  for (const { rows: all } of documents) {
    const own = new Set(all.flatMap(({ features }) => features));
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

// npm run meanings -- VECTORS WORDS.txt LABELLED.jsonl...
// Writes lib/evidence/weighing/meanings-en.ts: what English words mean, in a few numbers each. VECTORS are word
// vectors with the commonest word first, as JSON {"words": [word], "vectors": {word: [number]}} or as text, a word and its
// numbers a line; WORDS a dictionary in small letters, a word a line. Words of the labelled pages (see
// `npm run fit`) come first, others by how common they are. Weights of the meanings before count
// no more; `npm run fit -- --go-on` has to follow.
// npm run meanings -- --fewer LABELLED.jsonl...
// Leaves only the words that come on labelled pages again and again; weights stay as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundle.mjs';
import { readDocuments } from './evidence/fit/documents.mjs';
import { fewerMeanings, makeMeanings, writeMeanings } from './evidence/meanings/table.mjs';

const given = process.argv.slice(2);
const onlyFewer = given[0] === '--fewer';
const manifests = given.slice(onlyFewer ? 1 : 2);
if (manifests.length === 0) {
  process.stderr.write(
    'usage: npm run meanings -- VECTORS WORDS.txt LABELLED.jsonl...\n       npm run meanings -- --fewer LABELLED.jsonl...\n',
  );
  process.exit(2);
}

/** The names of people who are told of often stand among the rarer words. */
const mostWords = 60_000;
/** A word of fewer pages than that is theirs. */
const fewestDocuments = 4;
/** A word of fewer is met too seldom for its room in the package. */
const fewestToStay = 2;
const { tokenize } = await importBundled('lib/evidence/tokens.ts', 'groundworkTokens');
const rows = await importBundled('scripts/evidence/fit/rows.ts', 'groundworkRows');
const met = countStems(await readDocuments(rows, manifests));
const isMet = (times) => (stem) => (met.get(stem) ?? 0) >= times;
const table = onlyFewer
  ? fewerMeanings(rows.meaningsInForce, isMet(fewestToStay))
  : makeFrom(...given);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(path.join(root, 'lib/evidence/weighing/meanings-en.ts'), writeMeanings(table));
process.stderr.write(`${table.stems.length} stems, ${table.senses.length} numbers each\n`);

function makeFrom(vectorFile, wordFile) {
  const words = new Set(readFileSync(wordFile, 'utf8').split(/\s+/u));
  return makeMeanings(
    readVectors(readFileSync(vectorFile, 'utf8')).slice(0, mostWords),
    stemOf,
    (word) => words.has(word),
    isMet(fewestDocuments),
  );
}

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
  // Numbers as words would come first among the keys, so the order is the list's.
  const { dimensions, vectors, words: inOrder } = JSON.parse(text);
  return inOrder.map((word) => [word, vectors[word].slice(0, dimensions)]);
}

/** By stem, how many documents have it. */
function countStems(documents) {
  const counts = new Map();
  for (const { rows: all } of documents) {
    // Inside a sentence a word with a capital is another feature, and has the same meaning.
    const own = new Set(
      all.flatMap(({ features }) => features.map((one) => one.replace(/^\^/u, ''))),
    );
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

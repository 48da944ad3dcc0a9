// npm run fit -- LABELLED.jsonl...
// Learns lib/evidence/weighing/weights.ts from labelled pages and texts. A line is one of `npm run
// evidence` with `gold`, the sentences that answer by question, and `none`, the questions nothing
// answers: {id, path, url, track, subject: {name, form}, gold: {questionId: [text]}, none: [questionId]}.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { importBundled } from './bundle.mjs';
import { learnWeights } from './evidence/fit/fit.mjs';
import { writeWeights } from './evidence/fit/write-weights.mjs';
import { decode, readBytes } from './extract/manifest.mjs';

const manifests = process.argv.slice(2);
if (manifests.length === 0) {
  process.stderr.write('usage: npm run fit -- LABELLED.jsonl...\n');
  process.exit(2);
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const rows = await importBundled('scripts/evidence/fit/rows.ts', 'groundworkRows');
const documents = [];
for (const manifest of manifests) {
  const home = path.dirname(path.resolve(manifest));
  for (const line of readFileSync(manifest, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    documents.push(await readDocument(JSON.parse(line), home));
  }
}
const learned = learnWeights(documents, rows.figureNames.length, rows.isName);
if (learned.length === 0) {
  process.stderr.write(
    'Too few labelled answers to learn from; the weights are left as they were.\n',
  );
  process.exit(1);
}
const file = path.join(root, 'lib/evidence/weighing/weights.ts');
writeFileSync(file, writeWeights(learned));
process.stderr.write(`${documents.length} documents, ${learned.length} questions learned\n`);

async function readDocument({ lang, path: name, text, sentences, url, ...asked }, home) {
  const { gold, none, subject } = asked;
  const source =
    name === undefined ? { text, sentences } : await readSaved(path.resolve(home, name), url);
  return {
    kind: name === undefined ? 'text' : 'page',
    rows: rows.readRows(source, subject, asked, { gold, none }, lang ?? source.lang),
  };
}

async function readSaved(file, url) {
  const snapshot = {
    url,
    title: '',
    html: decode(await readBytes(file)),
    contentType: 'text/html',
    seen: 0,
    truncated: false,
  };
  const page = rows.readPage(snapshot, (html) => new JSDOM(html).window.document);
  return { blocks: page.blocks, title: page.title, lang: page.lang || undefined };
}

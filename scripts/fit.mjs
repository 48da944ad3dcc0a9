// npm run fit -- LABELLED.jsonl...
// Learns lib/evidence/weighing/weights-LANGUAGE.ts from labelled pages and texts. A line is one of `npm run
// evidence` with `gold`, the sentences that answer by question, `none`, the questions nothing answers,
// and, where there are any, `doubtful` sentences, which are neither right nor wrong:
// {id, path, url, track, subject: {name, form}, gold: {questionId: [text]}, none: [questionId]}.
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
let learnedAny = false;
for (const language of rows.cueLanguages) {
  const own = documents
    .map(({ kind, rows: all }) => ({ kind, rows: all.filter((row) => row.language === language) }))
    .filter(({ rows: left }) => left.length > 0);
  const learned = learnWeights(own, rows.figureNames.length, rows.isName);
  process.stderr.write(
    learned.length === 0
      ? `${language}: too few labelled answers to learn from; its weights are left as they were\n`
      : `${language}: ${own.length} documents, ${learned.length} questions learned\n`,
  );
  if (learned.length === 0) continue;
  learnedAny = true;
  const file = path.join(root, `lib/evidence/weighing/weights-${language}.ts`);
  writeFileSync(file, writeWeights(learned));
}
if (!learnedAny) process.exit(1);

async function readDocument({ lang, path: name, text, sentences, url, ...asked }, home) {
  const { doubtful, gold, none, subject } = asked;
  const source =
    name === undefined ? { text, sentences } : await readSaved(path.resolve(home, name), url);
  return {
    kind: name === undefined ? 'text' : 'page',
    rows: rows.readRows(source, subject, asked, { doubtful, gold, none }, lang ?? source.lang),
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

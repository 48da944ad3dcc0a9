// npm run evidence -- MANIFEST.jsonl OUT.jsonl
// Answers the guide's questions from saved pages or plain text, with the product's own code in a
// real browser. A line in: {id, path, url, track, subject?, questions?} or {id, text, sentences?,
// track, subject, questions?}; a line out: {id, ms, answers: {questionId: [{text, score, start, end}]}}.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { bundleFinder } from './evidence/bundle.mjs';
import { openFinder } from './evidence/browser.mjs';

const [manifest, out] = process.argv.slice(2);
if (manifest === undefined || out === undefined) {
  process.stderr.write('usage: npm run evidence -- MANIFEST.jsonl OUT.jsonl\n');
  process.exit(2);
}

const folder = path.dirname(path.resolve(manifest));
const lines = readFileSync(manifest, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line, index) => {
    const { id, path: name, url, ...asked } = JSON.parse(line);
    const file = name === undefined ? undefined : path.resolve(folder, name);
    return { id: id ?? String(index), file, url: url ?? 'https://page.invalid/', asked };
  });

const scripts = await bundleFinder();
const file = openSync(out, 'w');
let finder = await openFinder(scripts);
let failures = 0;
try {
  for (const line of lines) {
    let result;
    try {
      result = await finder.answer(line);
    } catch (error) {
      failures += 1;
      result = { ms: 0, answers: {}, error: String(error?.message ?? error).slice(0, 500) };
      // A page may take its tab or the whole browser with it; the next one starts afresh.
      await finder.close();
      finder = await openFinder(scripts);
    }
    writeSync(file, `${JSON.stringify({ id: line.id, ...result })}\n`);
  }
} finally {
  closeSync(file);
  await finder.close();
}
process.stderr.write(`${lines.length} texts and pages answered, ${failures} failed\n`);

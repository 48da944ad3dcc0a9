// npm run extract -- MANIFEST.jsonl OUT.jsonl
// Reads saved pages with the product's own code in a real browser. See scripts/extract/ for the parts.
import { closeSync, openSync, writeSync } from 'node:fs';
import { bundle } from './extract/bundle.mjs';
import { openBrowser } from './extract/browser.mjs';
import { readManifest } from './extract/manifest.mjs';

const [manifest, out] = process.argv.slice(2);
if (manifest === undefined || out === undefined) {
  process.stderr.write('usage: npm run extract -- MANIFEST.jsonl OUT.jsonl\n');
  process.exit(2);
}

const { take, read } = await bundle();
const entries = await readManifest(manifest);
const file = openSync(out, 'w');
let browser = await openBrowser(take, read);
let failures = 0;
try {
  for (const entry of entries) {
    let line;
    try {
      line = await browser.extract(entry);
    } catch (error) {
      failures++;
      line = { id: entry.id, error: String(error?.message ?? error).slice(0, 500) };
      // A page may take its tab or the whole browser with it; the next one starts afresh.
      await browser.close();
      browser = await openBrowser(take, read);
    }
    writeSync(file, `${JSON.stringify(line)}\n`);
  }
} finally {
  closeSync(file);
  await browser.close();
}
process.stderr.write(`${entries.length} pages read, ${failures} failed\n`);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { decode, readBytes } from '../../extract/manifest.mjs';

/** The labelled pages and texts of some manifests, as `rows` (see `rows.ts`) reads them. */
export async function readDocuments(rows, manifests) {
  const documents = [];
  for (const manifest of manifests) {
    const home = path.dirname(path.resolve(manifest));
    for (const line of readFileSync(manifest, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      documents.push(await readDocument(rows, JSON.parse(line), home));
    }
  }
  return documents;
}

async function readDocument(rows, { lang, path: name, text, sentences, url, ...asked }, home) {
  const { doubtful, gold, none, subject } = asked;
  const source =
    name === undefined ? { text, sentences } : await readSaved(rows, path.resolve(home, name), url);
  return {
    kind: name === undefined ? 'text' : 'page',
    rows: rows.readRows(source, subject, asked, { doubtful, gold, none }, lang ?? source.lang),
  };
}

async function readSaved(rows, file, url) {
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

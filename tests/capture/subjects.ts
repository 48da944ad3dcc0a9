import { readPage } from '../../lib/capture/read-page';
import type { Page } from '../../lib/domain/page';
import { parse, snapshotOf } from './pages';

/** Whom a page of an invented town is about. Needs a DOM. */
export function subject(title: string, body: string, path = 'page'): Page['subject'] {
  const html = `<!doctype html><html lang="en"><title>${title}</title><body>
    <header><a href="/">Elmtown</a></header><main>${body}</main></body></html>`;
  return readPage(snapshotOf(html, `https://www.elmtown.example.org/${path}`), parse).subject;
}

/** Two paragraphs of somebody's life; the second calls them in its own way. */
export function life(name: string, later: string): string {
  return `<p>${name} was born in Marlow and has lived in Elmtown since 1998, where she began as a teacher.</p>
    <p>${later} serves on the regional transit board and has pushed for night buses for years.</p>`;
}

import type { Block } from '../domain/page';
import { escapeText } from './take/markup';
import type { PdfContents } from './pdf/read-pdf';

/** Where a saved page says that it was: browsers and savers write it into a comment. */
export function savedFrom(html: string): string | undefined {
  const start = html.slice(0, 6000);
  const written =
    /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(start)?.[1] ??
    /<!--[^>]*saved with SingleFile\s+url:\s*(\S+)/i.exec(start)?.[1];
  if (written === undefined || !URL.canParse(written)) return undefined;
  return /^https?:$/.test(new URL(written).protocol) ? written : undefined;
}

/** Plain text as HTML: a blank line parts paragraphs, other line breaks stay. */
export function textAsHtml(text: string): string {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${unwrap(paragraph.trim()).map(escapeText).join('<br>')}</p>`);
  return `<!doctype html><html><body><main>${paragraphs.join('\n')}</main></body></html>`;
}

/** Lines that were broken at a width are one; short lines, as in an address, stay apart. */
function unwrap(paragraph: string): readonly string[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const width = Math.max(...lines.map(({ length }) => length));
  const wrapped =
    width >= 50 && width <= 100 && lines.slice(0, -1).every(({ length }) => length > 0.7 * width);
  return wrapped ? [lines.join(' ')] : lines;
}

/** A PDF as HTML, so that what finds details, people and dates on pages finds them here as well. */
export function pdfAsHtml(pdf: PdfContents): string {
  const lang = (pdf.lang ?? '').replace(/[^\w-]/g, '');
  const meta = Object.entries({
    author: isPersons(pdf.author) ? pdf.author : undefined,
    'article:published_time': pdf.created,
    'article:modified_time': pdf.modified,
  }).map(([name, content]) =>
    content === undefined ? '' : `<meta name="${name}" content="${quote(content)}">`,
  );
  const blocks = pdf.blocks.filter(({ main }) => main).map(blockAsHtml);
  // Rows that follow each other are one table, and so with lists.
  const body = blocks.join('\n').replace(/<\/(table|ul|dl)>\n<\1>/g, '');
  return `<!doctype html><html lang="${lang}"><head>${meta.join('')}</head><body><main>${body}</main></body></html>`;
}

/** Programs write the name of an account or of themselves where the author belongs. */
function isPersons(author: string | undefined): author is string {
  return author !== undefined && /\p{Lu}\S*\s+\p{Lu}/u.test(author);
}

function blockAsHtml({ kind, text, level = 6, label, cells = [] }: Block): string {
  switch (kind) {
    case 'heading':
      return `<h${level}>${escapeText(text)}</h${level}>`;
    case 'item':
      return `<ul><li>${escapeText(text)}</li></ul>`;
    case 'pair':
      return `<dl><dt>${escapeText(label ?? '')}</dt><dd>${escapeText(text)}</dd></dl>`;
    case 'row':
      return `<table><tr>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr></table>`;
    default:
      return `<p>${escapeText(text)}</p>`;
  }
}

function quote(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

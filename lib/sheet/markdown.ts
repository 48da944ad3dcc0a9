import { itemsOf, type TextItem } from './as-text';
import type { SheetDocument } from './document';

/** The whole document as Markdown; what people wrote is never taken for marks. */
export function toMarkdown(document: SheetDocument): string {
  const parts = itemsOf(document).map((item) => ({ item, text: markdownOf(item) }));
  return parts
    .map(({ item, text }, index) => {
      const next = parts[index + 1]?.item;
      return `${text}${item.kind === 'item' && next?.kind === 'item' ? '\n' : '\n\n'}`;
    })
    .join('')
    .trimEnd()
    .concat('\n');
}

function markdownOf(item: TextItem): string {
  switch (item.kind) {
    case 'title':
      return `# ${plain(item.text)}`;
    case 'heading':
      return `## ${plain(item.text)}`;
    case 'sub':
      return `### ${plain(item.text)}`;
    case 'paragraph':
    case 'small':
      return lines(item.text);
    case 'strong':
      return `**${plain(item.text)}**`;
    case 'item':
      return `${markOf(item.mark)} ${plain(item.text)}`;
    case 'write':
      return `${plain(item.text)}\n\n${'\\_'.repeat(30)}`;
    case 'table':
      return table(item.columns, item.rows);
  }
}

function markOf(mark: 'bullet' | 'tick' | number): string {
  if (mark === 'bullet') return '-';
  return mark === 'tick' ? '- [ ]' : `${mark}.`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const filled = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cell(cells[index] ?? '')).join(' | ')} |`;
  return [filled(columns), `|${' --- |'.repeat(width)}`, ...rows.map(filled)].join('\n');
}

const cell = (text: string) => escaped(text).replaceAll('\n', '<br>');
const plain = (text: string) => escaped(text).replaceAll('\n', ' ');
const lines = (text: string) => escaped(text).replaceAll('\n', '  \n');

function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replaceAll(/^(\s*)(#+|[-+]|\d+[.)])(?=\s)/gmu, '$1\\$2');
}

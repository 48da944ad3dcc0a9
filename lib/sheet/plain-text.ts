import { itemsOf, type TextItem } from './as-text';
import type { SheetDocument } from './document';

/** The whole document as text, to paste where nothing but letters is taken. */
export function toPlainText(document: SheetDocument): string {
  const items = itemsOf(document);
  return items
    .map((item, index) => {
      const next = items[index + 1];
      const close = item.kind === 'item' && next?.kind === 'item';
      return `${textOf(item)}${close ? '\n' : '\n\n'}`;
    })
    .join('')
    .trimEnd()
    .concat('\n');
}

function textOf(item: TextItem): string {
  switch (item.kind) {
    case 'heading':
    case 'title':
      return item.text.toUpperCase();
    case 'item':
      return `${markOf(item.mark)} ${item.text}`;
    case 'write':
      return `${item.text}\n${`${'_'.repeat(60)}\n`.repeat(item.rows).trimEnd()}`;
    case 'table':
      return [item.columns, ...item.rows]
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join('\t'))
        .join('\n');
    default:
      return item.text;
  }
}

function markOf(mark: 'bullet' | 'tick' | number): string {
  if (mark === 'bullet') return '•';
  return mark === 'tick' ? '☐' : `${mark}.`;
}

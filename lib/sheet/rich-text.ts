import { itemsOf, type TextItem } from './as-text';
import type { SheetDocument } from './document';

/**
 * The document as elements, with headings, lists and tables as a word processor takes them. Every
 * word is a text node of `page`, so that nothing anybody wrote can become markup.
 */
export function toRichText(document: SheetDocument, page: Document): HTMLElement {
  const root = page.createElement('article');
  root.lang = document.language;
  let list: HTMLElement | undefined;
  for (const item of itemsOf(document)) {
    if (item.kind === 'item') {
      const tag = typeof item.mark === 'number' ? 'ol' : 'ul';
      if (list?.localName !== tag) {
        list = page.createElement(tag);
        root.append(list);
      }
      list.append(element(page, 'li', item.mark === 'tick' ? `☐ ${item.text}` : item.text));
    } else {
      list = undefined;
      root.append(...elementsOf(item, page));
    }
  }
  return root;
}

const tags = {
  title: 'h1',
  heading: 'h2',
  sub: 'h3',
  paragraph: 'p',
  small: 'p',
  strong: 'p',
} as const;

function elementsOf(
  item: Exclude<TextItem, { kind: 'item' }>,
  page: Document,
): readonly HTMLElement[] {
  if (item.kind === 'write') {
    const rules = Array.from({ length: item.rows }, () => element(page, 'p', '_'.repeat(60)));
    return [element(page, 'p', item.text), ...rules];
  }
  if (item.kind === 'table') {
    const table = page.createElement('table');
    table.setAttribute('border', '1');
    if (item.columns.length > 0) table.append(row(page, 'th', item.columns));
    table.append(...item.rows.map((cells) => row(page, 'td', cells)));
    return [table];
  }
  const own = element(page, tags[item.kind], item.kind === 'strong' ? '' : item.text);
  if (item.kind === 'strong') own.append(element(page, 'strong', item.text));
  return [own];
}

function row(page: Document, tag: 'th' | 'td', cells: readonly string[]): HTMLElement {
  const own = page.createElement('tr');
  own.append(...cells.map((cell) => element(page, tag, cell)));
  return own;
}

function element(page: Document, tag: string, text: string): HTMLElement {
  const own = page.createElement(tag);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) own.append(page.createElement('br'));
    own.append(line);
  }
  return own;
}

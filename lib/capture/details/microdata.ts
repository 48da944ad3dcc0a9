import { fold } from '../values/text';
import { descend } from './descend';
import type { Item } from './item';

const mostItems = 1_000;

export function typeNames(text: string | null): string[] {
  return (text ?? '')
    .split(/\s+/)
    .map((type) => type.replace(/^.*[/#:]/, ''))
    .filter((type) => type !== '');
}

/** What an element says as a property: its machine value where it has one, else its words. */
export function propertyText(element: Element): string {
  const tag = element.localName;
  const attribute = element.hasAttribute('content')
    ? 'content'
    : tag === 'time'
      ? 'datetime'
      : tag === 'a' || tag === 'link' || tag === 'area'
        ? 'href'
        : tag === 'img'
          ? 'src'
          : undefined;
  const value = attribute === undefined ? null : element.getAttribute(attribute);
  return fold(value ?? element.textContent ?? '');
}

/** Links marked as text are read as text, unless they lead to a mailbox or a telephone. */
export function propertyValue(element: Element, name: string): string {
  const value = propertyText(element);
  const wantsText =
    !/^(?:url|sameAs|image|photo|logo|email|telephone|faxNumber|mainEntityOfPage|u-.*)$/i.test(
      name,
    );
  const reaches = /^(?:mailto|tel):/i.test(value);
  return element.localName === 'a' &&
    (wantsText || (!reaches && /^(?:email|telephone)$/i.test(name)))
    ? fold(element.textContent ?? '')
    : value.replace(/^(?:mailto|tel|fax):/i, '');
}

function readItem(root: Element, depth: number): Item {
  const properties = new Map<string, (string | Item)[]>();
  for (const element of descend(root, (inner) => !inner.hasAttribute('itemscope'))) {
    const names = (element.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean);
    const isScope = element.hasAttribute('itemscope');
    if (names.length > 0) {
      const value = isScope && depth < 8 ? readItem(element, depth + 1) : undefined;
      for (const name of names) {
        const said = value ?? propertyValue(element, name);
        if (said !== '') properties.set(name, [...(properties.get(name) ?? []), said]);
      }
    }
  }
  return { types: typeNames(root.getAttribute('itemtype')), properties, source: 'microdata' };
}

export function readMicrodata(document: Document): Item[] {
  return [...document.querySelectorAll('[itemscope]:not([itemprop])')]
    .slice(0, mostItems)
    .map((element) => readItem(element, 0));
}

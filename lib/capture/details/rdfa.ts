import { descend } from './descend';
import type { Item } from './item';
import { propertyValue, typeNames } from './microdata';

const mostItems = 500;

function propertyNames(element: Element): string[] {
  return typeNames(element.getAttribute('property'));
}

function readItem(root: Element, depth: number): Item {
  const properties = new Map<string, (string | Item)[]>();
  for (const element of descend(root, (inner) => !inner.hasAttribute('typeof'))) {
    const typed = element.hasAttribute('typeof');
    const names = propertyNames(element);
    if (names.length > 0) {
      const value = typed && depth < 8 ? readItem(element, depth + 1) : undefined;
      for (const name of names) {
        const said = value ?? propertyValue(element, name);
        if (said !== '') properties.set(name, [...(properties.get(name) ?? []), said]);
      }
    }
  }
  return { types: typeNames(root.getAttribute('typeof')), properties, source: 'rdfa' };
}

/** Only things with a type of their own are read; loose properties belong to Open Graph. */
export function readRdfa(document: Document): Item[] {
  return [...document.querySelectorAll('[typeof]:not([property])')]
    .slice(0, mostItems)
    .map((element) => readItem(element, 0));
}

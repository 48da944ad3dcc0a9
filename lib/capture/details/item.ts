/** One thing described in a page's structured data, whatever format it came in. */
export interface Item {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly (string | Item)[]>;
  readonly source: 'json-ld' | 'microdata' | 'rdfa' | 'h-card';
}

export function valuesOf(item: Item, ...names: readonly string[]): readonly (string | Item)[] {
  return names.flatMap((name) => item.properties.get(name) ?? []);
}

export function textsOf(item: Item, ...names: readonly string[]): string[] {
  return valuesOf(item, ...names).flatMap((value) =>
    typeof value === 'string' ? [value] : value === item ? [] : nameOf(value),
  );
}

export function textOf(item: Item, ...names: readonly string[]): string | undefined {
  return textsOf(item, ...names)[0];
}

export function itemsOf(item: Item, ...names: readonly string[]): Item[] {
  return valuesOf(item, ...names).filter((value): value is Item => typeof value !== 'string');
}

function nameOf(item: Item): string[] {
  const [name] = valuesOf(item, 'name', '@value', 'url', '@id');
  return typeof name === 'string' ? [name] : [];
}

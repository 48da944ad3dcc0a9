import { fold } from '../values/text';
import type { Item } from './item';

const mostItems = 2_000;
const deepest = 12;

/** Mends what content systems commonly break: comments, stray commas, raw line ends in strings. */
function repair(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\*+\s*<!\[CDATA\[\s*\*+\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replaceAll(/"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (token) =>
      token.startsWith('"') ? mendString(token) : '',
    )
    .replaceAll(/,(\s*,)+/g, ',')
    .replaceAll(/,\s*([}\]])/g, '$1')
    .replaceAll(/}\s*{/g, '},{')
    .replaceAll(/"\s*\n\s*"/g, '",\n"')
    .replace(/;\s*$/, '')
    .trim();
}

function mendString(text: string): string {
  return text.replaceAll(/[\u0000-\u001f]/g, ' ').replaceAll(/\\(?!["\\/bfnrtu])/g, '\\\\');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseRepaired(repair(text));
  }
}

function parseRepaired(text: string): unknown {
  for (const attempt of [text, `[${text}]`, `${text}}`, `${text}]}`, text.replace(/}$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function typesOf(record: Record<string, unknown>): string[] {
  return listOf(Object.hasOwn(record, '@type') ? record['@type'] : record['type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Names as schema.org spells them: vocabularies and prefixes are dropped. */
function keyOf(key: string): string {
  return key.startsWith('@') ? key : key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '');
}

class Reader {
  readonly #byId = new Map<string, Record<string, unknown>[]>();
  #count = 0;

  index(value: unknown, depth = 0): void {
    if (depth > deepest) return;
    for (const entry of listOf(value)) {
      if (!isRecord(entry)) continue;
      const id = entry['@id'];
      if (typeof id === 'string' && Object.keys(entry).length > 1) {
        this.#byId.set(id, [...(this.#byId.get(id) ?? []), entry]);
      }
      for (const inner of Object.values(entry))
        if (typeof inner === 'object') this.index(inner, depth + 1);
    }
  }

  /** A reference is read as what it refers to; a circle of them ends where it began. */
  item(record: Record<string, unknown>, above: ReadonlySet<unknown>): Item | undefined {
    if (++this.#count > mostItems || above.size > deepest || above.has(record)) return undefined;
    const id = record['@id'];
    const described =
      typeof id === 'string' && Object.keys(record).length === 1 ? this.#byId.get(id) : undefined;
    const records = (described ?? [record]).filter((one) => !above.has(one));
    if (records.length === 0) return undefined;
    const properties = new Map<string, readonly (string | Item)[]>();
    const inside = new Set([...above, ...records]);
    for (const [key, value] of records.flatMap((one) => Object.entries(one))) {
      const values = listOf(value).flatMap((entry) => this.#value(entry, inside));
      if (values.length > 0)
        properties.set(keyOf(key), [...(properties.get(keyOf(key)) ?? []), ...values]);
    }
    return { types: records.flatMap(typesOf), properties, source: 'json-ld' };
  }

  #value(entry: unknown, above: ReadonlySet<unknown>): (string | Item)[] {
    if (typeof entry === 'string') return fold(entry) === '' ? [] : [decodeEntities(fold(entry))];
    if (typeof entry === 'number') return [String(entry)];
    if (!isRecord(entry)) return [];
    const literal = entry['@value'];
    if (typeof literal === 'string') return [fold(literal)];
    const item = this.item(entry, above);
    return item === undefined ? [] : [item];
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
};

/** Some systems write HTML entities into their JSON. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll(
      /&(amp|quot|apos|lt|gt|nbsp|ndash|mdash|rsquo|lsquo);/g,
      (_, name: string) => entities[name] ?? '',
    )
    .replaceAll(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, code: string) => {
      const point = Number.parseInt(code, hex === '' ? 10 : 16);
      return point > 31 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    });
}

function topLevel(value: unknown): Record<string, unknown>[] {
  return listOf(value).flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const graph = entry['@graph'];
    return graph === undefined ? [entry] : listOf(graph).filter(isRecord);
  });
}

/** Everything the page says of itself in JSON-LD, references resolved across its scripts. */
export function readJsonLd(document: Document): Item[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(
    0,
    100,
  );
  const values = scripts.map((script) => parse(script.textContent ?? ''));
  const reader = new Reader();
  for (const value of values) reader.index(value);
  return values.flatMap(topLevel).flatMap((record) => reader.item(record, new Set()) ?? []);
}

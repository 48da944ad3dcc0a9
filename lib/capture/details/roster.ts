import type { Passage } from '../blocks/passage';
import { parseName } from '../values/name';
import { cleanRole, isDistrict, isRole, joinOffice, type NamedRole } from '../values/role';
import { plain } from '../values/text';
import type { Entry } from './entry';
import { readNameLine } from './name-line';
import type { Contact, PlacedLine, Reading } from './reading';
import { readTableNames } from './roster-table';

export interface Found extends NamedRole {
  readonly line: number;
  readonly element: Element;
  readonly heading: boolean;
}

function findNames(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const [line, placed] of reading.lines.entries()) {
    const passage = reading.passages[placed.passage];
    if (passage === undefined || passage.cells !== undefined) continue;
    if (passage.region !== 'content' && passage.region !== 'aside') continue;
    if (passage.kind === 'caption' || isRunning(passage)) continue;
    const named = readNameLine(placed);
    if (named !== undefined && named.name.confidence >= 0.4) {
      found.push({ ...named, line, element: passage.element, heading: passage.kind === 'heading' });
    }
  }
  return found;
}

/** Prose: names in it are not entries. */
function isRunning({ lines, text }: Passage): boolean {
  return text.length > 400 && lines.length < 3;
}

/** For each name the highest element that holds no other, so that a card is not split or merged. */
function cardsOf(found: readonly Found[], root: Element): Element[] {
  const counts = new Map<Element, number>();
  const keys = new Map<Element, Set<string>>();
  for (const { element, name } of found) {
    for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
      const seen = keys.get(at) ?? new Set();
      seen.add(plain(name.name));
      keys.set(at, seen);
      counts.set(at, seen.size);
    }
  }
  return found.map(({ element }) => {
    let card = element;
    for (
      let at = element.parentElement;
      at !== null && at !== root && counts.get(at) === 1;
      at = at.parentElement
    )
      card = at;
    return card;
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(card: Element, at: number, reading: Reading): Span {
  const inside = (line: number): boolean => {
    const element = reading.passages[reading.lines[line]?.passage ?? -1]?.element;
    return element !== undefined && card.contains(element);
  };
  let from = at;
  let to = at + 1;
  while (from > 0 && inside(from - 1)) from--;
  while (to < reading.lines.length && inside(to)) to++;
  return { from, to };
}

/** The element that two neighbouring names share: rows of a flat list do not reach beyond it. */
function sharedParent(a: Element, b: Element): Element | null {
  let parent: Element | null = a;
  while (parent !== null && !parent.contains(b)) parent = parent.parentElement;
  return parent;
}

const mostFlatLines = 14;

function spansOf(found: readonly Found[], reading: Reading): Span[] {
  const root = reading.document.body ?? reading.document.documentElement;
  const cards = cardsOf(found, root);
  return found.map(({ line, element }, index) => {
    const card = cards[index] ?? element;
    const span = spanOf(card, line, reading);
    const next = found[index + 1];
    const previous = found[index - 1];
    const alone =
      span.to - span.from <= 1 ||
      (next !== undefined && next.line < span.to) ||
      (previous !== undefined && previous.line >= span.from);
    if (!alone) return span;
    const neighbour = next ?? previous;
    const within = neighbour === undefined ? null : sharedParent(element, neighbour.element);
    const limit = Math.min(next?.line ?? Infinity, line + mostFlatLines, reading.lines.length);
    let to = line + 1;
    const { level = 7 } = reading.passages[reading.lines[line]?.passage ?? -1] ?? {};
    while (to < limit) {
      const passage = reading.passages[reading.lines[to]?.passage ?? -1];
      if (passage === undefined || (within !== null && !within.contains(passage.element))) break;
      if (passage.kind === 'heading' && (passage.level ?? 7) <= level && !isRole(passage.text))
        break;
      to++;
    }
    return { from: line, to };
  });
}

function roleIn(
  found: Found,
  { from, to }: Span,
  lines: readonly PlacedLine[],
): string | undefined {
  const { role, name, line } = found;
  const nearby = [line + 1, line + 2, line - 1, line + 3].filter((at) => at >= from && at < to);
  if (role !== undefined && role !== name.office) return role;
  for (const at of nearby) {
    const text = cleanRole(lines[at]?.text ?? '');
    const labelled = /^(?:title|position|role|cargo|puesto|job title)\b/i.test(
      lines[at]?.label ?? '',
    );
    if (
      text.length < 100 &&
      (isRole(text) || isDistrict(text) || (labelled && text.length < 80)) &&
      parseName(text) === undefined
    ) {
      return joinOffice(name.office, text);
    }
  }
  return role;
}

function signature({ element }: Found): string {
  return `${element.localName}.${element.className}`;
}

/** What stands below a name where its neighbours have their offices is its office too. */
function withCustom(entries: readonly Entry[], lines: readonly PlacedLine[]): Entry[] {
  const below = ({ line }: Entry): string => cleanRole(lines[line + 1]?.text ?? '');
  const usual = entries.filter(
    (entry) => entry.role !== undefined && plain(entry.role) === plain(below(entry)),
  ).length;
  if (entries.length < 3 || usual * 2 < entries.length) return [...entries];
  return entries.map((entry) => {
    const text = below(entry);
    const fits =
      entry.role === undefined &&
      entry.line + 1 < entry.to &&
      text.length > 3 &&
      text.length < 60 &&
      /^\p{Lu}/u.test(text) &&
      !/[@\d.]|https?/.test(text);
    return fits && parseName(text) === undefined ? { ...entry, role: text } : entry;
  });
}

/** People standing in lines of their own: rosters, staff lists, contact boxes. */
export function readEntries(reading: Reading, contacts: readonly Contact[]): Entry[] {
  const found = findNames(reading);
  const spans = spansOf(found, reading);
  const groups = Map.groupBy(found, signature);
  const reached = new Set(
    contacts.flatMap((contact) =>
      contact.line !== undefined && /^(?:email|phone)$/.test(contact.kind) ? [contact.line] : [],
    ),
  );
  const entries = found.flatMap((one, index): Entry[] => {
    const span = spans[index] ?? { from: one.line, to: one.line + 1 };
    const role = roleIn(one, span, reading.lines);
    const group = groups.get(signature(one)) ?? [];
    const sure = group.filter(({ name }) => name.confidence >= 0.7).length;
    const company = group.length >= 3 && sure * 2 >= group.length ? 0.25 : 0;
    let support = company + (role === undefined ? 0 : 0.25);
    for (let line = span.from; line < span.to && span.to - span.from < 16; line++)
      if (reached.has(line)) support = Math.max(support, 0.2 + (role === undefined ? 0 : 0.2));
    const confidence = Math.min(0.95, one.name.confidence + support);
    if (confidence < 0.68) return [];
    const words = reading.lines[one.line]?.text ?? one.name.name;
    return [
      {
        name: one.name.name,
        confidence,
        words,
        line: one.line,
        ...span,
        ...(role === undefined ? {} : { role }),
      },
    ];
  });
  return [...withCustom(entries, reading.lines), ...readTableNames(reading)].toSorted(
    (a, b) => a.line - b.line,
  );
}

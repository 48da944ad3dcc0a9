import { isDistrict, isRole } from '../values/role';
import { plain } from '../values/text';
import { isLabelOnly } from './lines';
import type { PlacedLine, Reading } from './reading';
import type { Found } from './roster';

/** The lines that belong to a name: from `from` to before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The office stands above the name here, as it does for its neighbours. */
  readonly roleAbove: boolean;
}

/** For each name the highest element that holds no other, so that a card is not split or merged. */
function cardsOf(found: readonly Found[], root: Element): Element[] {
  const several = Symbol('several names');
  const held = new Map<Element, string | typeof several>();
  for (const { element, name } of found) {
    const key = plain(name.name);
    for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
      const known = held.get(at);
      // What is around several names has been there before, with all that is around it.
      if (known === several) break;
      held.set(at, known === undefined || known === key ? key : several);
    }
  }
  return found.map(({ element }) => {
    let card = element;
    for (
      let at = element.parentElement;
      at !== null && at !== root && held.get(at) !== several;
      at = at.parentElement
    )
      card = at;
    return card;
  });
}

function inCard(card: Element, at: number, reading: Reading): { from: number; to: number } {
  const inside = (line: number): boolean => {
    const element = reading.passages[reading.lines[line]?.passage ?? -1]?.element;
    return element !== undefined && card.contains(element);
  };
  let from = at;
  let to = at + 1;
  const own = reading.lines[at]?.passage;
  const isHeading = (line: number): boolean => {
    const index = reading.lines[line]?.passage ?? -1;
    return index !== own && reading.passages[index]?.kind === 'heading';
  };
  // What stands above the heading over a name is about something else.
  while (from > 0 && inside(from - 1) && !(isHeading(from) && !isHeading(from - 1))) from--;
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

function flatEnd(found: readonly Found[], index: number, reading: Reading): number {
  const { line = 0, element } = found[index] ?? {};
  const next = found[index + 1];
  const neighbour = next ?? found[index - 1];
  const within =
    neighbour === undefined || element === undefined
      ? null
      : sharedParent(element, neighbour.element);
  const limit = Math.min(next?.line ?? Infinity, line + mostFlatLines, reading.lines.length);
  let to = line + 1;
  const own = reading.passages[reading.lines[line]?.passage ?? -1];
  const { level = 7 } = own ?? {};
  while (to < limit) {
    const passage = reading.passages[reading.lines[to]?.passage ?? -1];
    if (passage === undefined || (within !== null && !within.contains(passage.element))) break;
    const ends = passage !== own && passage.kind === 'heading' && (passage.level ?? 7) <= level;
    if (ends && !isRole(passage.text)) break;
    to++;
  }
  return to;
}

/** Names marked up alike are listed alike. */
export function signature({ localName, className }: Element): string {
  return `${localName}.${className}`;
}

/** The lists in which offices stand above the names: more of them do there than stand below. */
function listsWithRolesAbove(
  found: readonly Found[],
  lines: readonly PlacedLine[],
): ReadonlySet<string> {
  const named = new Set(found.map(({ line }) => line));
  const isOffice = (at: number): number => {
    const text = lines[at]?.text ?? '';
    return !named.has(at) && text.length < 80 && (isRole(text) || isDistrict(text)) ? 1 : 0;
  };
  const sums = new Map<string, number>();
  for (const { line, element, role, name } of found) {
    if (role !== undefined && role !== name.office) continue;
    const list = signature(element);
    sums.set(list, (sums.get(list) ?? 0) + isOffice(line - 1) - isOffice(line + 1));
  }
  return new Set([...sums].flatMap(([list, sum]) => (sum > 0 ? [list] : [])));
}

/** The last of a flat list has nothing to end it: it is given no more lines than the longest other. */
function evenLast(spans: readonly (Span & { flat: boolean })[], found: readonly Found[]): Span[] {
  const longest = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [index, { flat, from, to }] of spans.entries()) {
    const list = found[index] === undefined ? '' : signature(found[index].element);
    const before = last.get(list);
    const known = before === undefined ? undefined : spans[before];
    if (known?.flat === true)
      longest.set(list, Math.max(longest.get(list) ?? 0, known.to - known.from));
    last.set(list, index);
    if (!flat) longest.set(list, Math.max(longest.get(list) ?? 0, to - from));
  }
  return spans.map(({ flat, ...span }, index) => {
    const list = found[index] === undefined ? '' : signature(found[index].element);
    const most = longest.get(list);
    return flat && most !== undefined && last.get(list) === index
      ? { ...span, to: Math.min(span.to, span.from + most) }
      : span;
  });
}

const labelled = /^(\p{Lu}[^:@\d]{2,40}):\s*\S/u;

/** In "Solicitor: Jane Roe" and "Sewage: Elm County, 555-0123" each line is a row of its own. */
function untilNextRow(span: Span, line: number, { lines }: Reading): Span {
  if (!labelled.test(lines[line]?.text ?? '')) return span;
  for (let at = line + 1; at < span.to; at++) {
    const label = labelled.exec(lines[at]?.text ?? '')?.[1];
    if (label !== undefined && !isLabelOnly(label)) return { ...span, to: at };
  }
  return span;
}

/** A name and its office in one element, and how to reach them in the next. */
function textOf(line: number, { lines, passages }: Reading): string {
  return passages[lines[line]?.passage ?? -1]?.text ?? '';
}

export function spansOf(found: readonly Found[], reading: Reading): Span[] {
  const root = reading.document.body ?? reading.document.documentElement;
  const cards = cardsOf(found, root);
  const above = listsWithRolesAbove(found, reading.lines);
  const spans = found.map(({ line, element }, index) => {
    const card = cards[index] ?? element;
    const span = inCard(card, line, reading);
    const next = found[index + 1];
    const previous = found[index - 1];
    const flat =
      span.to - span.from <= 1 ||
      (card === element && !/@|\d{3}/.test(textOf(line, reading))) ||
      (next !== undefined && next.line < span.to) ||
      (previous !== undefined && previous.line >= span.from);
    const roleAbove = above.has(signature(element));
    if (!flat) return { ...span, roleAbove, flat };
    const end = flatEnd(found, index, reading);
    if (!roleAbove) return { from: line, to: end, roleAbove, flat };
    const cut = next !== undefined && end === next.line && end > line + 1 ? end - 1 : end;
    return { from: Math.max(0, line - 1), to: cut, roleAbove, flat };
  });
  return evenLast(spans, found).map((span, index) => {
    const line = found[index]?.line;
    return line === undefined ? span : untilNextRow(span, line, reading);
  });
}

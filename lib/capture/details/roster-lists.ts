import type { Passage } from '../blocks/passage';
import { plain } from '../values/text';
import type { Entry } from './entry';
import type { Reading } from './reading';
import type { Found } from './roster';
import { signature } from './roster-spans';

/** Kinds of elements, by name and class, that hold names and hardly anything else. */
export function kindsForNames(
  found: readonly Found[],
  passages: readonly Passage[],
): ReadonlySet<string> {
  const named = Map.groupBy(found, ({ element }) => signature(element));
  const counts = new Map<string, number>();
  for (const { element } of passages) {
    if (element.className === '' && !/^h[2-5]$/.test(element.localName)) continue;
    const kind = signature(element);
    if (named.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Set(
    [...named].flatMap(([kind, list]) => {
      const all = counts.get(kind);
      return all !== undefined && list.length >= 3 && list.length >= all * 0.8 ? [kind] : [];
    }),
  );
}

/** What a heading over people calls them. */
const people =
  /\b(?:members|board|team|staff|council(?:l?ors)?|officers|officials|trustees|elders|deacons|faculty|clergy|committee|directors|vestry|teachers|volunteers|leadership|commissioners|supervisors|delegates|organizers|miembros|equipo|personal|consejo|junta|maestros)\b/i;

/** Names below a heading that speaks of people: there an unusual one is a name sooner. */
export function underBodies(
  found: readonly Found[],
  { lines, passages }: Reading,
): ReadonlySet<Found> {
  const under = new Set<Found>();
  const named = new Set(found.map(({ element }) => element));
  let at = 0;
  let open = false;
  for (const one of found) {
    const own = lines[one.line]?.passage ?? 0;
    for (; at < own; at++) {
      const passage = passages[at];
      if (passage?.kind === 'heading')
        open = people.test(passage.text) || (open && named.has(passage.element));
    }
    if (open) under.add(one);
  }
  return under;
}

const longestBare = 60;

/** The whole of a passage is one link. */
export function isLink({ anchors, text }: Pick<Passage, 'anchors' | 'text'>): boolean {
  return anchors[0]?.text === text;
}

/** Lists of links of which most are no names: what looks like one there is a place or a product. */
export function mixedKinds(found: readonly Found[], { passages }: Reading): ReadonlySet<string> {
  const links = found.filter(({ link }) => link);
  const named = Map.groupBy(links, ({ element }) => signature(element));
  const counts = new Map<string, number>();
  for (const { element, text, region, anchors } of passages) {
    if (
      text.length > longestBare ||
      !isLink({ anchors, text }) ||
      (region !== 'content' && region !== 'aside')
    )
      continue;
    const kind = signature(element);
    if (named.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Set(
    [...named].flatMap(([kind, list]) =>
      list.length < (counts.get(kind) ?? 0) * 0.6 ? [kind] : [],
    ),
  );
}

/** Dishes and goods have a price below them, people do not. */
export function isPriced({ line }: Found, { lines }: Reading): boolean {
  return [line, line + 1, line + 2].some((at) => /[$€£]\s?\d/.test(lines[at]?.text ?? ''));
}

/** "Dell Ink, Dell Toner, Dell Cables": three in a row with one first word and no office are things. */
export function withoutSeries(entries: readonly Entry[]): Entry[] {
  const first = (at: number): string => {
    const entry = entries[at];
    return entry === undefined || entry.role !== undefined
      ? `${at}`
      : plain(entry.name).split(' ', 1).join('');
  };
  const inRow = (at: number): boolean => first(at) === first(at - 1) && first(at) === first(at - 2);
  return entries.filter((_, at) => !(inRow(at) || inRow(at + 1) || inRow(at + 2)));
}

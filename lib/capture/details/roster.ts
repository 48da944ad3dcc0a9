import type { Passage } from '../blocks/passage';
import { cleanRole, type NamedRole } from '../values/role';
import type { Entry } from './entry';
import { isLabelOnly } from './lines';
import { readNameLine } from './name-line';
import { readBios } from './bios';
import { readNameRows } from './name-rows';
import { readSeries } from './name-series';
import { withoutPast } from './past';
import type { Contact, Reading } from './reading';
import {
  isLink,
  isPriced,
  kindsForNames,
  mixedKinds,
  underBodies,
  withoutSeries,
} from './roster-lists';
import { isOffice, roleIn, withCustom, withShared } from './roster-roles';
import { signature, spansOf, type Span } from './roster-spans';
import { readTableNames } from './roster-table';

export interface Found extends NamedRole {
  readonly line: number;
  readonly element: Element;
  readonly heading: boolean;
  /** The whole line is a link. */
  readonly link: boolean;
}

function findNames(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const [line, placed] of reading.lines.entries()) {
    const passage = reading.passages[placed.passage];
    if (passage === undefined || passage.cells !== undefined) continue;
    if (passage.region !== 'content' && passage.region !== 'aside') continue;
    if (isShort(passage) || isRunning(passage)) continue;
    const named = readNameLine(placed, reading.country);
    if (named !== undefined && named.name.confidence >= 0.4) {
      found.push({
        ...named,
        line,
        element: passage.element,
        heading: passage.kind === 'heading',
        link: isLink(passage),
      });
    }
  }
  return found;
}

/** Below a picture a line by itself says what is seen; several say who somebody is. */
function isShort({ kind, lines }: Passage): boolean {
  return kind === 'caption' && lines.length < 2;
}

/** Prose: names in it are not entries. */
function isRunning({ lines, text }: Passage): boolean {
  return text.length > 400 && lines.length < 3;
}

/** What stands behind a name where others of its list have their offices. */
function customOf(one: Found, groups: ReadonlyMap<string, readonly Found[]>): string | undefined {
  if (one.custom === undefined) return undefined;
  const group = groups.get(signature(one.element)) ?? [];
  const alike = group.filter(({ role, custom }) => role !== undefined || custom !== undefined);
  const real = group.filter(({ role }) => role !== undefined);
  return alike.length * 3 >= group.length * 2 && real.length * 5 >= group.length
    ? one.custom
    : undefined;
}

/** Below what somebody says of a shop stands who said it. */
function isQuoted({ line, heading }: Found, { lines }: Reading): boolean {
  return !heading && /[.!?…]\s?[”"]\s*$/.test(lines[line - 1]?.text ?? '');
}

/** One name alone on a page: what follows is only its own as long as it tells how to reach somebody. */
function loneSpan(line: number, span: Span, reached: ReadonlySet<number>, reading: Reading): Span {
  const { lines } = reading;
  let to = line + 1;
  while (to < span.to) {
    const { text = '', passage } = lines[to] ?? {};
    const same = passage === lines[line]?.passage;
    if (!same && !reached.has(to) && !isOffice(cleanRole(text)) && !isLabelOnly(text)) break;
    to++;
  }
  return { ...span, from: line, to };
}

/** People standing in lines of their own: rosters, staff lists, contact boxes. */
export function readEntries(reading: Reading, contacts: readonly Contact[]): Entry[] {
  const found = findNames(reading);
  const spans = spansOf(found, reading);
  const groups = Map.groupBy(found, ({ element }) => signature(element));
  const sureIn = new Map(
    [...groups].map(([kind, group]) => [
      kind,
      group.filter(({ name }) => name.confidence >= 0.7).length,
    ]),
  );
  const forNames = kindsForNames(found, reading.passages);
  const mixed = mixedKinds(found, reading);
  const headed = underBodies(found, reading);
  const reached = new Set(
    contacts.flatMap((contact) =>
      contact.line !== undefined && /^(?:email|phone)$/.test(contact.kind) ? [contact.line] : [],
    ),
  );
  const tables = readTableNames(reading);
  const lone = found.length === 1 && tables.length === 0;
  const entries = found.flatMap((one, index): Entry[] => {
    const span = spans[index] ?? { from: one.line, to: one.line + 1, roleAbove: false };
    const role = roleIn(one, span, reading) ?? customOf(one, groups);
    if (one.guessed === true && role === undefined) return [];
    const kind = signature(one.element);
    const group = groups.get(kind) ?? [];
    const sure = sureIn.get(kind) ?? 0;
    const least = headed.has(one) ? 3 : 2;
    const company =
      forNames.has(kind) ||
      (group.length >= 3 && sure * least >= group.length && !(one.link && mixed.has(kind)))
        ? 0.25
        : 0;
    let support = company + (role === undefined ? 0 : 0.25);
    for (let line = span.from; line < span.to && span.to - span.from < 16; line++)
      if (reached.has(line)) support = Math.max(support, 0.2 + (role === undefined ? 0 : 0.2));
    if (support < 0.2 && ((one.link && mixed.has(kind)) || isPriced(one, reading))) return [];
    // An initial and a word, alone on a page, may be anything: "A. Mill Easton".
    if (lone && role === undefined && one.name.confidence < 0.7) return [];
    if (isQuoted(one, reading) && !reached.has(one.line)) return [];
    const confidence = Math.min(0.95, one.name.confidence + support);
    if (confidence < 0.68) return [];
    const words = reading.lines[one.line]?.text ?? one.name.name;
    const { from, to } = lone ? loneSpan(one.line, span, reached, reading) : span;
    return [
      {
        name: one.name.name,
        confidence,
        words,
        line: one.line,
        from,
        to,
        ...(role === undefined ? {} : { role }),
      },
    ];
  });
  const listed = [
    ...withShared(withCustom(withoutSeries(entries), reading), reading),
    ...tables,
    ...readNameRows(reading),
    ...readSeries(reading),
    ...readBios(reading),
  ];
  return withoutPast(listed, reading).toSorted((a, b) => a.line - b.line);
}

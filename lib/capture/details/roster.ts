import type { Passage } from '../blocks/passage';
import { parseName } from '../values/name';
import { cleanRole, isDistrict, isRole, joinOffice, type NamedRole } from '../values/role';
import { plain } from '../values/text';
import { mayBeCustom } from './custom-role';
import type { Entry } from './entry';
import { isLabelOnly } from './lines';
import { readNameLine } from './name-line';
import type { Contact, PlacedLine, Reading } from './reading';
import { isLink, isPriced, kindsForNames, mixedKinds, withoutSeries } from './roster-lists';
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
    if (passage.kind === 'caption' || isRunning(passage)) continue;
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

/** Prose: names in it are not entries. */
function isRunning({ lines, text }: Passage): boolean {
  return text.length > 400 && lines.length < 3;
}

function isOffice(text: string): boolean {
  return isRole(text) || isDistrict(text);
}

function roleIn(
  found: Found,
  { from, to, roleAbove }: Span,
  { lines, passages }: Reading,
): string | undefined {
  const { role, name, line } = found;
  if (role !== undefined && role !== name.office) return role;
  const usual = roleAbove ? [line - 1] : [line + 1, line + 2, line - 1, line + 3];
  for (const at of usual.filter((one) => one >= from && one < to)) {
    const text = cleanRole(lines[at]?.text ?? '');
    const labelled = /^(?:title|position|role|cargo|puesto|job title)\b/i.test(
      lines[at]?.label ?? '',
    );
    if (
      text.length < 100 &&
      (isOffice(text) || (labelled && text.length < 80)) &&
      parseName(text) === undefined
    ) {
      return joinOffice(name.office, text);
    }
  }
  const above = cleanRole(lines[line - 1]?.text ?? '');
  // Over a list of several a heading names them all, over one paragraph its one name.
  const headed =
    passages[lines[line - 1]?.passage ?? -1]?.kind === 'heading' &&
    passages[lines[line]?.passage ?? -1]?.kind === 'item';
  if (role === undefined && roleAbove && !headed && line - 1 >= from && mayBeCustom(above))
    return above;
  return role ?? headedBy(line, lines, passages);
}

const furthestHeading = 8;
/** "Executive Board 2026" is over a list of names, and nobody's office. */
const ofBody = /\b(?:board|council|committee|team|staff|department|office|\d{4})\b/i;

/** The office that the heading over a name gives: "Organist", and below it who that is. */
function headedBy(
  line: number,
  lines: readonly PlacedLine[],
  passages: readonly Passage[],
): string | undefined {
  const own = passages[lines[line]?.passage ?? -1];
  if (own?.kind === 'heading') return undefined;
  for (let at = line - 1; at >= Math.max(0, line - furthestHeading); at--) {
    const passage = passages[lines[at]?.passage ?? -1];
    if (passage?.kind !== 'heading') continue;
    const text = cleanRole(passage.text);
    return text.length < 60 && isOffice(text) && !ofBody.test(text) ? text : undefined;
  }
  return undefined;
}

/** What stands below a name where its neighbours have their offices is its office too. */
function withCustom(entries: readonly Entry[], { lines, passages }: Reading): Entry[] {
  const below = ({ line }: Entry): string => cleanRole(lines[line + 1]?.text ?? '');
  const place = ({ line }: Entry): string => {
    const element = passages[lines[line + 1]?.passage ?? -1]?.element;
    return element === undefined ? '' : signature(element);
  };
  const usual = entries.filter(
    (entry) => entry.role !== undefined && plain(entry.role) === plain(below(entry)),
  );
  if (entries.length < 3 || usual.length * 3 < entries.length) return [...entries];
  const most = usual.length * 2 >= entries.length;
  const places = new Set(usual.map(place));
  return entries.map((entry) => {
    const fits =
      entry.role === undefined &&
      entry.line + 1 < entry.to &&
      (most || places.has(place(entry))) &&
      mayBeCustom(below(entry));
    return fits ? { ...entry, role: below(entry) } : entry;
  });
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
  const forNames = kindsForNames(found, reading.passages);
  const mixed = mixedKinds(found, reading);
  const reached = new Set(
    contacts.flatMap((contact) =>
      contact.line !== undefined && /^(?:email|phone)$/.test(contact.kind) ? [contact.line] : [],
    ),
  );
  const tables = readTableNames(reading);
  const lone = found.length === 1 && tables.length === 0;
  const entries = found.flatMap((one, index): Entry[] => {
    const span = spans[index] ?? { from: one.line, to: one.line + 1, roleAbove: false };
    const role = roleIn(one, span, reading);
    const kind = signature(one.element);
    const group = groups.get(kind) ?? [];
    const sure = group.filter(({ name }) => name.confidence >= 0.7).length;
    const company =
      forNames.has(kind) ||
      (group.length >= 3 && sure * 2 >= group.length && !(one.link && mixed.has(kind)))
        ? 0.25
        : 0;
    let support = company + (role === undefined ? 0 : 0.25);
    for (let line = span.from; line < span.to && span.to - span.from < 16; line++)
      if (reached.has(line)) support = Math.max(support, 0.2 + (role === undefined ? 0 : 0.2));
    if (support < 0.2 && ((one.link && mixed.has(kind)) || isPriced(one, reading))) return [];
    // An initial and a word, alone on a page, may be anything: "A. Mill Easton".
    if (lone && role === undefined && one.name.confidence < 0.7) return [];
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
  return [...withCustom(withoutSeries(entries), reading), ...tables].toSorted(
    (a, b) => a.line - b.line,
  );
}

import type { Passage } from '../blocks/passage';
import { parseName } from '../values/name';
import { isOfficeWord } from '../values/role-words';
import { cleanRole, isDistrict, isRole, joinOffice } from '../values/role';
import { plain } from '../values/text';
import { mayBeCustom } from './custom-role';
import type { Entry } from './entry';
import type { PlacedLine, Reading } from './reading';
import type { Found } from './roster';
import { signature, type Span } from './roster-spans';

export function isOffice(text: string): boolean {
  return isRole(text) || isDistrict(text);
}

/** How to reach somebody, behind their office in one line. */
const reach =
  /[\s,;|–—-]*(?:\b(?:e-?mail|phone|tel|cell|ph|office)\b[.:]?\s*)?(?:[^\s@]+@[^\s@]+\.\w+|\b(?:ext|x|poste)\b\.?\s?\d{1,6}|\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}).*$/i;

/** "President and" goes on in the next line. */
function roleText(at: number, lines: readonly PlacedLine[]): string {
  const text = cleanRole((lines[at]?.text ?? '').replace(reach, ''));
  return text.length < 60 && /\b(?:and|of|for|to the)$|&$/i.test(text)
    ? cleanRole(`${text} ${lines[at + 1]?.text ?? ''}`)
    : text;
}

export function roleIn(
  found: Found,
  { from, to, roleAbove }: Span,
  { lines, passages }: Reading,
): string | undefined {
  const { role, name, line } = found;
  if (role !== undefined && role !== name.office) return role;
  const usual = roleAbove ? [line - 1] : [line + 1, line + 2, line - 1, line + 3];
  for (const at of usual.filter((one) => one >= from && one < to)) {
    const text = roleText(at, lines);
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
  const heading = passages[lines[line - 1]?.passage ?? -1]?.kind === 'heading';
  const headed = heading && passages[lines[line]?.passage ?? -1]?.kind === 'item';
  const within = line - 1 >= from || (heading && !ofBody.test(above));
  if (role === undefined && roleAbove && !headed && within && mayBeCustom(above)) return above;
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

const pronouns = /^\(?(?:she|he|they|ella|él)\b.{0,20}$/i;

/** "Trustees", and below it three names in one block: each is a trustee. */
export function withShared(entries: readonly Entry[], { lines }: Reading): Entry[] {
  let office = '';
  let passage = -1;
  return entries.map((entry) => {
    const own = lines[entry.line]?.passage ?? -1;
    const many = /^(.*\p{L})s$/u.exec(entry.role ?? '')?.[1] ?? '';
    const several = isOfficeWord(plain(many).split(' ').at(-1) ?? '');
    if (own !== passage || entry.role !== undefined) office = several ? many : '';
    passage = own;
    return office === '' ? entry : { ...entry, role: office };
  });
}

/** What stands below a name where its neighbours have their offices is its office too. */
export function withCustom(entries: readonly Entry[], { lines, passages }: Reading): Entry[] {
  const under = ({ line }: Entry): number =>
    pronouns.test(lines[line + 1]?.text ?? '') ? line + 2 : line + 1;
  const below = (entry: Entry): string => cleanRole(lines[under(entry)]?.text ?? '');
  const place = (entry: Entry): string => {
    const element = passages[lines[under(entry)]?.passage ?? -1]?.element;
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
      under(entry) < entry.to &&
      (most || places.has(place(entry))) &&
      mayBeCustom(below(entry));
    return fits ? { ...entry, role: below(entry) } : entry;
  });
}

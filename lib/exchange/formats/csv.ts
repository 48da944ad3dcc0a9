import type { ContactKind } from '../../domain/contact';
import type { WordLanguage } from '../keys/passphrase';
import { columnTitle, matchColumns, type ColumnKey, type ColumnMatch } from './columns';
import { readCsv, writeCsv, type CsvStyle } from './csv-text';
import { IncomingList, type Incoming } from './incoming';
import { contactsOf, type OutgoingProfile } from './outgoing';

const several = ' | ';

const written: readonly (readonly [ColumnKey, (profile: OutgoingProfile) => string])[] = [
  ['name', ({ name }) => name],
  ['form', ({ form }) => form],
  ['audience', ({ audience }) => audience],
  ['role', ({ role }) => role],
  ['organization', ({ organization }) => organization],
  ['place', ({ place }) => place],
  ['district', ({ district }) => district],
  ...(['email', 'phone', 'fax', 'address', 'website', 'social', 'hours'] as const).map(
    (kind) =>
      [kind, (profile: OutgoingProfile) => contactsOf(profile, kind).join(several)] as const,
  ),
  ['otherNames', ({ otherNames }) => otherNames.join(several)],
];

/** Profiles as a table, heads in the language asked. Several values of one kind share a cell. */
export function writeProfilesCsv(
  profiles: readonly OutgoingProfile[],
  language: WordLanguage,
  style?: CsvStyle,
): string {
  const heads = written.map(([key]) => columnTitle(key, language));
  return writeCsv(
    [heads, ...profiles.map((profile) => written.map(([, of]) => of(profile)))],
    style,
  );
}

/** The heads of a table and its first rows, to match columns by. */
export function readHeads(
  text: string,
  rows = 3,
): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const found: (readonly string[])[] = [];
  for (const { cells } of readCsv(text)) {
    found.push(cells);
    if (found.length > rows) break;
  }
  return { heads: found[0] ?? [], rows: found.slice(1) };
}

/** Profiles of a table whose first row has heads. What cannot be read is said by line. */
export function readProfilesCsv(text: string, match?: ColumnMatch): Incoming {
  const list = new IncomingList();
  let columns: ColumnMatch | undefined;
  for (const { line, cells, openQuote } of readCsv(text)) {
    if (columns === undefined) {
      columns = match ?? matchColumns(cells);
      continue;
    }
    if (list.isFull) {
      list.issue(line, 'too-many');
      break;
    }
    if (openQuote) {
      list.issue(line, 'row-open-quote');
      continue;
    }
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      list.issue(line, 'row-too-wide');
      continue;
    }
    list.add({ at: line, ...fieldsOf(cells, columns) });
  }
  return list.done();
}

const contactColumns: readonly ContactKind[] = [
  'email',
  'phone',
  'fax',
  'address',
  'website',
  'social',
  'hours',
];

function fieldsOf(cells: readonly string[], columns: ColumnMatch) {
  const of = (wanted: ColumnKey) => cells.filter((_, at) => columns[at] === wanted);
  const values = (key: ColumnKey) => of(key).flatMap((cell) => cell.split(/\s*\|\s*/));
  const one = (key: ColumnKey) => of(key)[0];
  const parts = [one('givenName'), one('familyName')].map((part) => part?.trim() ?? '');
  const joined = parts.filter((part) => part !== '').join(' ');
  const name = one('name')?.trim();
  return {
    name: name === undefined || name === '' ? joined : turned(name),
    form: formOf(one('form')),
    audience: one('audience'),
    role: one('role'),
    organization: one('organization'),
    place: one('place'),
    district: one('district'),
    otherNames: values('otherNames'),
    tags: of('tags').flatMap((cell) => cell.split(/\s*[|;,]\s*/)),
    contacts: contactColumns.flatMap((kind) => values(kind).map((value) => ({ kind, value }))),
  };
}

const afterComma =
  /^(?:(?:\p{L}{1,2}\. ?)+|(?:jr|sr|i{1,3}|iv|v|md|phd|esq|jd|mdiv|dmin|rn|cpa|inc|llc|ltd|co|corp|sa|hijos)\b.*)$/iu;

/** "Winters, Ada" → "Ada Winters"; what is no such name stays as it is. */
function turned(name: string): string {
  const parts = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ?([\p{L}.'’-]+(?: [\p{L}.'’-]+)?)$/u.exec(name);
  const [, family = '', given = ''] = parts ?? [];
  return parts === null || afterComma.test(given) ? name : `${given} ${family}`;
}

const formWords: ReadonlyMap<string, string> = new Map([
  ['persona', 'person'],
  ['individual', 'person'],
  ['organisation', 'organization'],
  ['organización', 'organization'],
  ['organizacion', 'organization'],
  ['lugar', 'place'],
]);

function formOf(word: string | undefined): string | undefined {
  const plain = word?.trim().toLowerCase();
  return plain === undefined ? undefined : (formWords.get(plain) ?? plain);
}

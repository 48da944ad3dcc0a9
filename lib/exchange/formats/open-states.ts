import { readCsv, writeCsv, type CsvStyle } from './csv-text';
import { IncomingList, type Incoming } from './incoming';
import { contactsOf, type OutgoingProfile } from './outgoing';
import type { ContactKind } from '../../domain/contact';

/** How a seat is called in the reader's language; the file says only which chamber. */
export interface ChamberWords {
  readonly upper: string;
  readonly lower: string;
  readonly legislature: string;
}

const contactColumns: readonly (readonly [string, ContactKind])[] = [
  ['email', 'email'],
  ['capitol_voice', 'phone'],
  ['district_voice', 'phone'],
  ['capitol_fax', 'fax'],
  ['district_fax', 'fax'],
  ['capitol_address', 'address'],
  ['district_address', 'address'],
  ['links', 'website'],
];

const socialColumns: readonly (readonly [string, string])[] = [
  ['twitter', 'https://twitter.com/'],
  ['youtube', 'https://www.youtube.com/'],
  ['instagram', 'https://www.instagram.com/'],
  ['facebook', 'https://www.facebook.com/'],
];

/** Whether a table's heads are those of an Open States people file. */
export function isOpenStates(heads: readonly string[]): boolean {
  return ['name', 'current_district', 'current_chamber'].every((head) => heads.includes(head));
}

/**
 * Legislators of an Open States people file. Its columns on gender, birth and party are not read:
 * nothing here has a field for them.
 */
export function readOpenStates(text: string, words: ChamberWords): Incoming {
  const list = new IncomingList();
  let heads: readonly string[] | undefined;
  for (const { line, cells, openQuote } of readCsv(text)) {
    if (heads === undefined) {
      heads = cells.map((head) => head.trim().toLowerCase());
      continue;
    }
    if (list.isFull) {
      list.issue(line, 'too-many');
      break;
    }
    if (openQuote || cells.length > heads.length) {
      list.issue(line, openQuote ? 'row-open-quote' : 'row-too-wide');
      continue;
    }
    const row = new Map(heads.map((head, at) => [head, cells[at]?.trim() ?? '']));
    const chamber = row.get('current_chamber') ?? '';
    list.add({
      at: line,
      name: row.get('name'),
      form: 'person',
      audience: 'official',
      role: chamberRole(chamber, words),
      district: row.get('current_district'),
      contacts: contactsIn(row),
    });
  }
  return list.done();
}

function chamberRole(chamber: string, words: ChamberWords): string {
  if (chamber === 'upper') return words.upper;
  if (chamber === 'lower') return words.lower;
  return chamber === '' ? '' : words.legislature;
}

function contactsIn(row: ReadonlyMap<string, string>) {
  const plain = contactColumns.flatMap(([column, kind]) =>
    (row.get(column) ?? '')
      .split(kind === 'website' ? ';' : '\n')
      .map((value) => ({ kind, value: value.trim() })),
  );
  const social = socialColumns.flatMap(([column, site]) => {
    const handle = (row.get(column) ?? '').replace(/^@/, '');
    return handle === '' ? [] : [{ kind: 'social' as const, value: site + handle }];
  });
  return [...plain, ...social].filter(({ value }) => value !== '');
}

/** The columns of such a file that can be filled from what a profile has. */
export function writeOpenStates(
  profiles: readonly OutgoingProfile[],
  words: ChamberWords,
  style?: CsvStyle,
): string {
  const heads = [
    'name',
    'current_district',
    'current_chamber',
    ...contactColumns.map(([name]) => name),
  ];
  const rows = profiles
    .filter(({ form }) => form === 'person')
    .map((profile) => {
      const left = new Map(contactColumns.map(([, kind]) => [kind, contactsOf(profile, kind)]));
      const cells = contactColumns.map(([, kind]) =>
        kind === 'website' ? (left.get(kind) ?? []).join(';') : (left.get(kind)?.shift() ?? ''),
      );
      return [profile.name, profile.district, chamberOf(profile.role, words), ...cells];
    });
  return writeCsv([heads, ...rows], style);
}

function chamberOf(role: string, words: ChamberWords): string {
  const chambers = ['upper', 'lower', 'legislature'] as const;
  return chambers.find((chamber) => words[chamber] === role) ?? '';
}

import { readHeads, readProfilesCsv, writeProfilesCsv } from './csv';
import { matchColumns, type RememberedColumns } from './columns';
import type { CsvStyle } from './csv-text';
import { failed, done, type Result } from '../../domain/result';
import type { Incoming } from './incoming';
import { isOpenStates, readOpenStates, writeOpenStates, type ChamberWords } from './open-states';
import type { OutgoingProfile } from './outgoing';
import { readPopolo, writePopolo } from './popolo';
import { textOf } from './text-of';
import { writeVCards } from './vcard';
import { readVCards } from './vcard-in';
import type { WordLanguage } from '../keys/passphrase';

/** What a format may need to know of whoever reads or writes it. */
export interface FormatWords {
  readonly language: WordLanguage;
  readonly chambers: ChamberWords;
}

/** A way to hand profiles to another program; a new one adds its line below. */
export interface ProfileFormat {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (
    profiles: readonly OutgoingProfile[],
    words: FormatWords,
    style: CsvStyle,
  ) => string;
}

export const profileFormats: readonly ProfileFormat[] = [
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv',
    write: (profiles, { language }, style) => writeProfilesCsv(profiles, language, style),
  },
  {
    id: 'open-states',
    extension: 'csv',
    mediaType: 'text/csv',
    write: (profiles, { chambers }, style) => writeOpenStates(profiles, chambers, style),
  },
  {
    id: 'popolo',
    extension: 'json',
    mediaType: 'application/json',
    write: (profiles) => writePopolo(profiles),
  },
  {
    id: 'vcard-4',
    extension: 'vcf',
    mediaType: 'text/vcard',
    write: (profiles) => writeVCards(profiles, '4.0'),
  },
  {
    id: 'vcard-3',
    extension: 'vcf',
    mediaType: 'text/vcard',
    write: (profiles) => writeVCards(profiles, '3.0'),
  },
];

/** Larger files of contacts than this are something else. */
export const largestTextFile = 32 * 1024 * 1024;

export type ReadCause = 'text-file-empty' | 'text-file-too-large' | 'popolo-unreadable';
export type IncomingFormat = 'csv' | 'open-states' | 'popolo' | 'vcard';

export interface ReadFile {
  readonly format: IncomingFormat;
  readonly incoming: Incoming;
  /** Of a table whose columns a person may match otherwise. */
  readonly heads?: readonly string[];
}

interface Reader {
  readonly format: IncomingFormat;
  readonly fits: (text: string) => boolean;
  readonly read: (
    text: string,
    words: FormatWords,
    remembered: RememberedColumns,
  ) => Result<Omit<ReadFile, 'format'>, ReadCause>;
}

/** By what stands in the file, not by its name; the first that fits, a table last. */
const readers: readonly Reader[] = [
  {
    format: 'vcard',
    fits: (text) => /^\s*BEGIN:VCARD/i.test(text),
    read: (text) => done({ incoming: readVCards(text) }),
  },
  {
    format: 'popolo',
    fits: (text) => /^\s*[[{]/.test(text),
    read: (text) => {
      const incoming = readPopolo(text);
      return incoming.ok ? done({ incoming: incoming.value }) : incoming;
    },
  },
  {
    format: 'open-states',
    fits: (text) => isOpenStates(readHeads(text).heads),
    read: (text, { chambers }) => done({ incoming: readOpenStates(text, chambers) }),
  },
  {
    format: 'csv',
    fits: () => true,
    read: (text, _, remembered) => {
      const { heads } = readHeads(text);
      return done({ heads, incoming: readProfilesCsv(text, matchColumns(heads, remembered)) });
    },
  },
];

/** Reads a file of another program into what a preview shows. Writes nothing anywhere. */
export function readIncoming(
  bytes: Uint8Array,
  words: FormatWords,
  remembered: RememberedColumns = {},
): Result<ReadFile, ReadCause> {
  if (bytes.length > largestTextFile) return failed('text-file-too-large');
  const text = textOf(bytes);
  if (text.trim() === '') return failed('text-file-empty');
  const reader = readers.find(({ fits }) => fits(text));
  if (reader === undefined) return failed('text-file-empty');
  const read = reader.read(text, words, remembered);
  return read.ok ? done({ format: reader.format, ...read.value }) : read;
}

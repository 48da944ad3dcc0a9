import * as v from 'valibot';
import { idSchema } from '../../domain/ids';
import { line } from '../../domain/text-schema';
import { canonicalJson } from '../../ledger/json';
import { Refusal } from './causes';

/** The version this code writes, and the newest that it reads wholly. */
export const fileVersion = 1;
/** The oldest reader that can read what this code writes. */
export const oldestReader = 1;

/** What a file holds, as its maker chose; told to whoever opens it, never trusted. */
export const holdings = ['everything', 'chosen', 'new', 'backup'] as const;

const headSchema = v.object({
  /** When, by the maker's clock, in milliseconds since the epoch. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The member who made it. */
  by: idSchema,
  format: v.literal('groundwork'),
  group: v.object({ id: idSchema, name: line(200) }),
  holds: v.object({
    assessments: v.boolean(),
    blobs: v.picklist(['none', 'texts', 'all']),
    people: v.picklist(['no', 'initials', 'names']),
    what: v.picklist(holdings),
  }),
  /**
   * Initials of members whose names stay at home. They are told beside the entries and never as
   * entries: an entry has the hash of its words for a name, so a changed one would be a second
   * entry that disagrees with the first in every copy.
   */
  initials: v.pipe(
    v.array(v.strictObject({ initials: line(12), member: idSchema })),
    v.maxLength(1000),
  ),
  reader: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
export type Head = v.InferOutput<typeof headSchema>;

/** What a maker says of a file; the versions are added when it is written. */
export type HeadWords = Omit<Head, 'format' | 'version' | 'reader'>;

/** Throws rather than begin a file that its reader would refuse. */
export function headLine(words: HeadWords): string {
  const head = { ...words, format: 'groundwork', reader: oldestReader, version: fileVersion };
  return spelled(v.parse(headSchema, head));
}

const versionsSchema = v.pick(headSchema, ['format', 'reader', 'version']);

/** The versions come first: whatever else a newer head says, it is refused as newer. */
export function readHead(text: string): Head {
  const value = parsedLine(text);
  if (value === undefined) throw new Refusal('file-not-ours');
  const versions = v.safeParse(versionsSchema, value);
  if (!versions.success) {
    throw new Refusal(saysGroundwork(value) ? 'file-bad-head' : 'file-not-ours', { line: 1 });
  }
  const { version, reader } = versions.output;
  if (reader > fileVersion)
    throw new Refusal('file-newer', { version, reader, known: fileVersion });
  const head = v.safeParse(headSchema, value);
  if (!head.success) throw new Refusal('file-bad-head', { line: 1 });
  return head.output;
}

function saysGroundwork(value: object): boolean {
  return 'format' in value && value.format === 'groundwork';
}

/** How much a whole file has; its last line says so. */
export interface Counts {
  readonly blobs: number;
  readonly entries: number;
  readonly subjects: number;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const endSchema = v.strictObject({
  blobs: count,
  end: v.literal(true),
  entries: count,
  subjects: count,
});

export function endLine({ blobs, entries, subjects }: Counts): string {
  return spelled({ blobs, end: true, entries, subjects });
}

/** The counts of an end line; undefined for any other line. */
export function readEnd(value: object): Counts | undefined {
  const end = v.safeParse(endSchema, value);
  return end.success ? end.output : undefined;
}

/** A line of ours as a plain object; undefined when it is anything else. */
export function parsedLine(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // What nests too deep or reaches for a prototype has no canonical spelling.
    if (!canonicalJson(value).ok) return undefined;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function spelled(value: object): string {
  const text = canonicalJson(value);
  if (!text.ok) throw new Error(`A line of our own has no spelling: ${text.cause}`);
  return text.value;
}

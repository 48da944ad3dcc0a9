import type { ClipListed } from '../app/ports/clips';
import type { ClipPart } from './clip-parts';
import { opened, type Codec } from './codec';

/** One clip, whoever it is about. Its number also tells where its words are found. */
export interface ClipRow {
  readonly n: number;
  readonly id: string;
  /** What each profile says of it; there is always one. */
  readonly parts: Readonly<Record<string, ClipPart>>;
}

/** As the database sees it: numbers, hashes and random ids to find it by, and a body. */
export interface StoredClip {
  readonly n: number;
  readonly id: string;
  readonly of: readonly string[];
  readonly texts: readonly string[];
  readonly body: unknown;
}

export function encodeClip(codec: Codec, { n, id, parts }: ClipRow): StoredClip {
  return { n, id, of: Object.keys(parts), texts: textsOf(parts), body: codec.seal(parts) };
}

/** Undefined when the row is broken. */
export function decodeClip(codec: Codec, stored: StoredClip): ClipRow | undefined {
  const parts = opened(codec, stored.body);
  return isParts(parts) ? { n: stored.n, id: stored.id, parts } : undefined;
}

/** What to show where people kept the page more than once: what the last of them saw. */
export function mainPart(parts: ClipRow['parts']): ClipPart {
  const all = Object.entries(parts).toSorted(
    ([one, a], [other, b]) => b.seen - a.seen || (one < other ? -1 : 1),
  );
  const first = all[0]?.[1];
  if (first === undefined) throw new Error('A clip of nobody');
  return first;
}

/** The blobs of its words, each once, the one to show first. */
export function textsOf(parts: ClipRow['parts']): readonly string[] {
  const texts = Object.values(parts).map(({ text }) => text);
  return [...new Set([mainPart(parts).text, ...texts.toSorted()])];
}

export function citedIn(parts: ClipRow['parts']): number {
  return Object.values(parts).reduce((count, { findings }) => count + findings, 0);
}

/** The language without its region or script, as it is filtered. */
export function languageOf(lang: string): string {
  return lang.split(/[-_]/u, 1)[0]?.toLowerCase() ?? '';
}

export function listedOf({ id, parts }: ClipRow): ClipListed {
  const { title, site, author, url, file, lang, seen, by } = mainPart(parts);
  return {
    id,
    title,
    site,
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(file === undefined ? {} : { file }),
    lang,
    seen,
    by,
    texts: textsOf(parts),
    profiles: Object.keys(parts)
      .toSorted()
      .map((profile) => ({ id: profile, name: parts[profile]?.name ?? '' })),
    findings: citedIn(parts),
  };
}

const texts = ['title', 'site', 'lang', 'by', 'text', 'audience', 'name'] as const;

function isParts(value: unknown): value is ClipRow['parts'] {
  if (typeof value !== 'object' || value === null) return false;
  const parts: unknown[] = Object.values(value);
  return parts.length > 0 && parts.every(isPart);
}

function isPart(value: unknown): value is ClipPart {
  if (typeof value !== 'object' || value === null) return false;
  const part: Partial<Record<keyof ClipPart, unknown>> = value;
  return (
    texts.every((key) => typeof part[key] === 'string') &&
    typeof part.seen === 'number' &&
    typeof part.findings === 'number'
  );
}

import type { KnownBlob } from '../../ledger/blob';
import { parseEntry } from '../../ledger/entry';
import type { Share } from '../sharing/choice';
import { attributeOf, sift, type SubjectLines } from '../sharing/sift';
import { blobLines, fits } from './blob-lines';
import { gzip, streamOf, type Bytes } from './bytes';
import { endLine, headLine, type Head, type HeadWords } from './head';
import { sealed, type Seal } from './seal';

/** Which blobs go along: clip texts are most of a file's size, pictures most of the rest. */
export type BlobChoice = Head['holds']['blobs'];

export interface Writing {
  readonly head: Omit<HeadWords, 'holds'> & { readonly what: Head['holds']['what'] };
  readonly share: Share;
  readonly seal: Seal;
  /** Whole subjects, sorted by id, their lines in the order of their entries' ids. */
  readonly lines: AsyncIterable<readonly SubjectLines[]>;
  /**
   * When only what is new goes: whether an entry was not in the last file. An attribute with
   * anything new goes whole.
   */
  readonly isNew?: (id: string) => boolean;
  readonly blobs: {
    readonly choice: BlobChoice;
    /** Reads those that are here. */
    readonly read: (hashes: readonly string[]) => Promise<readonly KnownBlob[]>;
  };
  readonly signal?: AbortSignal;
  readonly progress?: (written: Written) => void;
}

export interface Written {
  readonly subjects: number;
  readonly entries: number;
  readonly blobs: number;
  /** Blobs beyond what a reader takes: left out. */
  readonly tooLarge: number;
}

/**
 * A group file, made as it is read: no more of it is ever held than a few subjects or blobs. The
 * stream fails with the signal's reason when it is stopped; what was put out until then is no file.
 */
export function writeGroupFile(writing: Writing): ReadableStream<Bytes> {
  return streamOf(sealed(gzip(encoded(writing)), writing.seal));
}

/** Enough of a line for the compressor at once; one line at a time would cost more than gzip. */
const pieceChars = 64 * 1024;

async function* encoded(writing: Writing): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const line of linesOut(writing)) {
    text += `${line}\n`;
    if (text.length < pieceChars) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

async function* linesOut(writing: Writing): AsyncGenerator<string> {
  const { head, share, blobs, signal, progress } = writing;
  const { what, ...words } = head;
  const { assessments, people } = share;
  yield headLine({ ...words, holds: { assessments, blobs: blobs.choice, people, what } });
  const written = { subjects: 0, entries: 0, blobs: 0, tooLarge: 0 };
  const named = new Set<string>();
  let last = '';
  for await (const chunk of writing.lines) {
    signal?.throwIfAborted();
    for (const subject of chunk) {
      if (subject.id <= last) throw new Error('Subjects must come sorted, each once');
      last = subject.id;
      const lines = leavingLines(subject, writing);
      if (lines.length === 0) continue;
      written.subjects += 1;
      written.entries += lines.length;
      if (blobs.choice !== 'none') collectHashes(lines, named);
      yield* lines;
    }
    progress?.({ ...written });
  }
  if (blobs.choice !== 'none') yield* blobsOut(writing, [...named].toSorted(), written);
  yield endLine(written);
}

function leavingLines(subject: SubjectLines, { share, isNew }: Writing): readonly string[] {
  const leaving = new Set<string>();
  for (const { leaves, lines } of sift(subject, share).attributes) {
    if (!leaves) continue;
    if (isNew === undefined || lines.some((line) => isNew(idOf(line)))) {
      for (const line of lines) leaving.add(line);
    }
  }
  return subject.lines.filter((line) => leaving.has(line));
}

function idOf(line: string): string {
  const entry = parseEntry(line);
  if (!entry.ok) throw new Error(`A stored line is not an entry: ${entry.cause}`);
  return entry.value.id;
}

const hash = /"([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])"/g;

/**
 * Whatever looks like a blob's name counts, also in what this version does not know, as long as
 * nothing has taken the place of what names it: a picture that was removed stays at home.
 */
function collectHashes(lines: readonly string[], into: Set<string>): void {
  const naming = lines.filter((line) => line.search(hash) >= 0);
  if (naming.length === 0) return;
  const replaced = new Set(lines.flatMap((line) => replacedBy(line)));
  for (const line of naming) {
    if (replaced.size > 0 && replaced.has(`${attributeOf(line)} ${idOf(line)}`)) continue;
    for (const [, name] of line.matchAll(hash)) if (name !== undefined) into.add(name);
  }
}

const replaces = /,"r":\[([^\]]*)\],"t":\d+,"v":/;

/** What a line takes the place of, under its own attribute; nothing else counts. */
function replacedBy(line: string): string[] {
  const ids = line.includes(',"r":[') ? replaces.exec(line)?.[1] : undefined;
  const attribute = attributeOf(line);
  return (ids ?? '')
    .split(',')
    .flatMap((id) => (id === '' ? [] : `${attribute} ${id.slice(1, -1)}`));
}

const blobsAtOnce = 50;

async function* blobsOut(
  { blobs, signal, progress }: Writing,
  hashes: readonly string[],
  written: { -readonly [Name in keyof Written]: Written[Name] },
): AsyncGenerator<string> {
  for (let at = 0; at < hashes.length; at += blobsAtOnce) {
    signal?.throwIfAborted();
    const found = await blobs.read(hashes.slice(at, at + blobsAtOnce));
    const sorted = found.toSorted((one, two) => (one.hash < two.hash ? -1 : 1));
    for (const blob of sorted) {
      if (blobs.choice === 'texts' && !isText(blob)) continue;
      if (!fits(blob)) {
        written.tooLarge += 1;
        continue;
      }
      written.blobs += 1;
      yield* blobLines(blob);
    }
    progress?.({ ...written });
  }
}

function isText({ type }: KnownBlob): boolean {
  return type.startsWith('text/') || type.startsWith('application/json');
}

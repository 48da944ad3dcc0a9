import { done, type Result } from '../../domain/result';
import type { KnownBlob } from '../../ledger/blob';
import { parseEntry, type Known } from '../../ledger/entry';
import { BlobReader } from './blob-lines';
import { Chain, chunksOf, gunzip, megabytes, type Bytes } from './bytes';
import { Refusal, type OpenCause } from './causes';
import { fileVersion, parsedLine, readEnd, readHead, type Counts, type Head } from './head';
import { batchChars, batchEntries, largestFile } from './limits';
import { linesOf } from './lines';
import { unsealed, type Keys, type SealedTo } from './seal';

/** A `File`, or anything else of known size that can be read once from its start. */
export interface FileSource {
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** Part of a file, checked by itself. Whole subjects may span batches. */
export interface Staged {
  readonly head: Head;
  readonly entries: readonly Known[];
  readonly blobs: readonly KnownBlob[];
}

export interface Opening<Cause extends string> {
  readonly keys: Keys;
  /**
   * Takes each part as it comes, and must only set it aside: until the answer says that the file
   * is whole, it may yet turn out to be cut off or changed. A failure here stops the opening.
   */
  readonly stage: (staged: Staged) => Promise<Result<void, Cause>>;
  readonly signal?: AbortSignal;
  /** Told how much was read, from 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Bytes, inflated; for tests. */
  readonly limit?: number;
}

/** A file that was whole and right in every part. */
export interface Opened {
  readonly head: Head;
  readonly counts: Counts;
  readonly sealedTo: SealedTo;
  /** Lines of kinds that this version does not know, of a newer file that allows it: left out. */
  readonly unread: number;
}

/**
 * Opens a group file: size, seal, gzip, lines, versions, every entry, every blob, the counts, in
 * this order, as one stream. Fails at the first thing that is wrong, by name; never throws for
 * what stands in a file.
 */
export async function openGroupFile<Cause extends string>(
  file: FileSource,
  opening: Opening<Cause>,
): Promise<Result<Opened, OpenCause | Cause>> {
  const chain = new Chain();
  try {
    return await readFile(file, opening, chain);
  } catch (error) {
    const refusal = chain.first ?? error;
    if (refusal instanceof Refusal) return refusal.failure;
    throw error;
  }
}

async function readFile<Cause extends string>(
  file: FileSource,
  { keys, stage, signal, progress, limit = largestFile }: Opening<Cause>,
  chain: Chain,
): Promise<Result<Opened, OpenCause | Cause>> {
  if (file.size === 0) throw new Refusal('file-empty');
  if (file.size > largestFile) {
    const sizes = { megabytes: megabytes(file.size), limit: megabytes(largestFile) };
    throw new Refusal('file-too-large', sizes);
  }
  const raw = chain.guard(read(file, signal, progress), 'file-unreadable');
  const seal = await unsealed(raw, keys);
  const open = chain.guard(seal.chunks, 'file-seal-broken');
  const text = chain.guard(gunzip(open, limit), 'file-gzip-broken');
  const reader = new GroupFileReader();
  for await (const { text: words, line } of linesOf(text)) {
    if (signal?.aborted) throw new Refusal('file-cancelled');
    reader.read(words, line);
    if (!reader.isFull) continue;
    const staged = await stage(reader.take());
    if (!staged.ok) return staged;
  }
  const opened = reader.finish();
  const staged = await stage(reader.take());
  return staged.ok ? done({ ...opened, sealedTo: seal.to }) : staged;
}

async function* read(
  file: FileSource,
  signal: AbortSignal | undefined,
  progress: ((share: number) => void) | undefined,
): AsyncGenerator<Bytes> {
  let size = 0;
  for await (const chunk of chunksOf(file.stream())) {
    if (signal?.aborted) throw new Refusal('file-cancelled');
    size += chunk.length;
    // The size that was told is not to be trusted either.
    if (size > largestFile) throw new Refusal('file-too-large', { limit: megabytes(largestFile) });
    yield chunk;
    progress?.(Math.min(1, size / file.size));
  }
}

/** Reads lines in the order of the format and holds what was not yet handed on. */
class GroupFileReader {
  #head: Head | undefined;
  #end: Counts | undefined;
  #entries: Known[] = [];
  #blobs: KnownBlob[] = [];
  #size = 0;
  #last: Known | undefined;
  #anyBlob = false;
  #unread = 0;
  readonly #counts = { blobs: 0, entries: 0, subjects: 0 };
  readonly #parts = new BlobReader();

  get isFull(): boolean {
    return this.#entries.length >= batchEntries || this.#size >= batchChars;
  }

  take(): Staged {
    if (this.#head === undefined) throw new Refusal('file-cut-off');
    const staged = { head: this.#head, entries: this.#entries, blobs: this.#blobs };
    this.#entries = [];
    this.#blobs = [];
    this.#size = 0;
    return staged;
  }

  read(text: string, line: number): void {
    if (this.#head === undefined) this.#head = readHead(text);
    else if (this.#end !== undefined) throw new Refusal('file-bad-line', { line });
    // Canonical entries, and no other lines, begin with their attribute.
    else if (text.startsWith('{"a":')) this.#readEntry(text, line);
    else this.#readOther(this.#head, text, line);
  }

  #readEntry(text: string, line: number): void {
    if (this.#anyBlob) throw new Refusal('file-out-of-order', { line });
    const entry = parseEntry(text);
    if (!entry.ok) throw new Refusal('file-bad-entry', { line, because: entry.cause });
    const { e, id } = entry.value;
    const last = this.#last;
    if (last !== undefined && (last.e > e || (last.e === e && last.id >= id))) {
      throw new Refusal('file-out-of-order', { line });
    }
    if (last?.e !== e) this.#counts.subjects += 1;
    this.#counts.entries += 1;
    this.#last = entry.value;
    this.#entries.push(entry.value);
    this.#size += text.length;
  }

  #readOther(head: Head, text: string, line: number): void {
    const value = parsedLine(text);
    if (value === undefined) throw new Refusal('file-bad-line', { line });
    if ('blob' in value) {
      this.#anyBlob = true;
      const blob = this.#parts.read(value, line);
      if (blob === undefined) return;
      this.#counts.blobs += 1;
      this.#blobs.push(blob);
      this.#size += blob.bytes.length;
      return;
    }
    if (this.#parts.isOpen) throw new Refusal('file-bad-blob', { line });
    if ('end' in value) this.#readEnd(value, line);
    else if (head.version > fileVersion) this.#unread += 1;
    else throw new Refusal('file-bad-line', { line });
  }

  #readEnd(value: object, line: number): void {
    const end = readEnd(value);
    if (end === undefined) throw new Refusal('file-bad-line', { line });
    const { blobs, entries, subjects } = this.#counts;
    if (end.blobs !== blobs || end.entries !== entries || end.subjects !== subjects) {
      throw new Refusal('file-miscounted', { line });
    }
    this.#end = end;
  }

  finish(): Omit<Opened, 'sealedTo'> {
    if (this.#head === undefined || this.#end === undefined) throw new Refusal('file-cut-off');
    return { head: this.#head, counts: this.#end, unread: this.#unread };
  }
}

import * as v from 'valibot';
import { blobSchema, line } from '../../domain/text-schema';
import { knowBlob, type KnownBlob } from '../../ledger/blob';
import { decodeBase64, encodeBase64 } from '../base64';
import { Refusal } from './causes';
import { bytesPart, largestBlob, textPart } from './limits';

const longestType = 200;

/**
 * A blob stands in a file as one line a part, `{ blob, of, part, text | bytes, type }`: as text when
 * its bytes are UTF-8 (gzip shrinks words well and base64 badly), otherwise in base64. Parts are
 * counted from 1 and follow one another.
 */
const partSchema = v.strictObject({
  blob: blobSchema,
  bytes: v.exactOptional(v.string()),
  of: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(largestBlob)),
  part: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  text: v.exactOptional(v.string()),
  type: line(longestType),
});
type Part = v.InferOutput<typeof partSchema>;

/** Whether a reader would take it. */
export function fits({ bytes, type }: KnownBlob): boolean {
  return bytes.length <= largestBlob && v.is(partSchema.entries.type, type);
}

export function blobLines(blob: KnownBlob): string[] {
  const { key, pieces } = cut(blob.bytes);
  return pieces.map((piece, at) => {
    // Keys in the order of their letters, as in every line of the file.
    const head = { blob: blob.hash, ...(key === 'bytes' && { bytes: piece }) };
    const tail = { of: pieces.length, part: at + 1, ...(key === 'text' && { text: piece }) };
    return JSON.stringify({ ...head, ...tail, type: blob.type });
  });
}

function cut(bytes: Uint8Array): { key: 'text' | 'bytes'; pieces: string[] } {
  const text = asText(bytes);
  if (text !== undefined) return { key: 'text', pieces: cutText(text) };
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesPart) {
    pieces.push(encodeBase64(bytes.subarray(at, at + bytesPart)));
  }
  return { key: 'bytes', pieces };
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Never between the two halves of one sign. */
function cutText(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const last = text.charCodeAt(at + textPart - 1);
    const size = last >= 0xd800 && last <= 0xdbff ? textPart - 1 : textPart;
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces.length > 0 ? pieces : [''];
}

interface Unfinished {
  readonly first: Part;
  readonly pieces: Uint8Array[];
  size: number;
}

/** Puts parts together again, one blob at a time; holds no more than one blob may have. */
export class BlobReader {
  #open: Unfinished | undefined;
  #last = '';

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Answers with the blob when the line was its last part. */
  read(value: object, at: number): KnownBlob | undefined {
    const read = v.safeParse(partSchema, value);
    if (!read.success) throw new Refusal('file-bad-blob', { line: at });
    const part = read.output;
    const open = this.#continue(part, at);
    const piece = pieceOf(part);
    if (piece === undefined) throw new Refusal('file-bad-blob', { line: at });
    open.pieces.push(piece);
    open.size += piece.length;
    if (open.size > largestBlob) throw new Refusal('file-bad-blob', { line: at });
    if (part.part < part.of) return undefined;
    this.#open = undefined;
    const blob = knowBlob(joined(open.pieces, open.size), part.type);
    if (blob.hash !== part.blob) throw new Refusal('file-wrong-hash', { line: at });
    return blob;
  }

  #continue(part: Part, at: number): Unfinished {
    const open = this.#open;
    if (open === undefined) {
      if (part.part !== 1) throw new Refusal('file-bad-blob', { line: at });
      if (part.blob <= this.#last) throw new Refusal('file-out-of-order', { line: at });
      this.#last = part.blob;
      this.#open = { first: part, pieces: [], size: 0 };
      return this.#open;
    }
    const { first, pieces } = open;
    const follows =
      part.blob === first.blob &&
      part.of === first.of &&
      part.type === first.type &&
      part.part === pieces.length + 1;
    if (!follows) throw new Refusal('file-bad-blob', { line: at });
    return open;
  }
}

function pieceOf({ text, bytes }: Part): Uint8Array | undefined {
  if (text !== undefined && bytes === undefined) return new TextEncoder().encode(text);
  return text === undefined && bytes !== undefined ? decodeBase64(bytes) : undefined;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

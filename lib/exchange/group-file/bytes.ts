import { Refusal, type OpenCause } from './causes';
import { largestFile } from './limits';

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A small piece goes in at a time, because a transform puts out everything that one piece becomes
 * before anybody downstream is asked: a gzip bomb makes a thousand bytes of one.
 */
const pieceSize = 16 * 1024;

export async function* inPieces(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceSize) yield chunk.subarray(at, at + pieceSize);
  }
}

/** Pulled one piece at a time, so nothing piles up when the reader is slow. */
export function streamOf(chunks: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const source = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = await source.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Lets go of the stream also when its reader stops early. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield owned(value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function owned(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Uint8Array.from(bytes);
}

/**
 * Remembers the first refusal of a chain of streams. A stream that fails is reported by the next
 * one in words of its own, and which one speaks first differs between browsers.
 */
export class Chain {
  #first: Refusal | undefined;

  /** A source whose own failures count as `cause`. */
  async *guard(chunks: AsyncIterable<Bytes>, cause: OpenCause): AsyncGenerator<Bytes> {
    try {
      yield* chunks;
    } catch (error) {
      this.#first ??= error instanceof Refusal ? error : new Refusal(cause);
      throw this.#first;
    }
  }

  get first(): Refusal | undefined {
    return this.#first;
  }
}

/**
 * What a transform makes of the chunks. Ends only when the chunks have ended too: a gzip stream is
 * complete before the seal around it is, and the platform's own pipe would stop reading there.
 */
async function* through(
  chunks: AsyncIterable<Bytes>,
  transform: GenericTransformStream,
): AsyncGenerator<Bytes> {
  const writer: WritableStreamDefaultWriter<Bytes> = transform.writable.getWriter();
  const reader: ReadableStreamDefaultReader<Uint8Array> = transform.readable.getReader();
  const pump = pumped(chunks, writer);
  // Whoever reads hears of a failure below; until then it is not one that nobody handles.
  pump.catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield owned(value);
    }
    await pump;
  } finally {
    await reader.cancel().catch(() => undefined);
    await pump.catch(() => undefined);
  }
}

/** Waits for each chunk to be taken, so that no more than one is ever waiting. */
async function pumped(
  chunks: AsyncIterable<Bytes>,
  writer: WritableStreamDefaultWriter<Bytes>,
): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

export function gzip(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  return through(chunks, new CompressionStream('gzip'));
}

/** Counts while inflating; what it has already handed on is never more than `limit` bytes. */
export async function* gunzip(
  chunks: AsyncIterable<Bytes>,
  limit = largestFile,
): AsyncGenerator<Bytes> {
  let size = 0;
  for await (const chunk of through(inPieces(chunks), new DecompressionStream('gzip'))) {
    size += chunk.length;
    if (size > limit) throw new Refusal('file-inflates-too-far', { limit: megabytes(limit) });
    yield chunk;
  }
}

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}

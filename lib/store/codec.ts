/**
 * How the body of a row is written to disk: all that anybody said, and everything derived from
 * it. The rest of the store looks into stored rows only at their keys: random ids, hashes, kinds,
 * numbers, and, when `indexed`, the folded words and names that lists are ordered and found by.
 *
 * Bodies are made of JSON and Uint8Arrays. Both ways must be synchronous, since a transaction
 * closes while it waits for anything else; `open` may throw, and the row then counts as broken.
 */
export interface Codec {
  /** False keeps every word out of the keys; lists are then made by opening each row. */
  readonly indexed: boolean;
  seal(body: unknown): unknown;
  open(sealed: unknown): unknown;
}

/** Rows as they are. */
export const plainCodec: Codec = {
  indexed: true,
  seal: (body) => body,
  open: (sealed) => sealed,
};

/** The body of a stored row; undefined when it cannot be opened. */
export function opened(codec: Codec, sealed: unknown): unknown {
  try {
    return codec.open(sealed);
  } catch {
    return undefined;
  }
}

/** Bytes as they came back from the database, which may have made them in a realm of its own. */
export function bytesIn(value: unknown): Uint8Array | undefined {
  if (!ArrayBuffer.isView(value)) return undefined;
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

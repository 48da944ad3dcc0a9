import { blobHash } from './hash';

/** Bytes too long for an entry (a clip's text, a picture), under the hash that names them. */
export class KnownBlob {
  readonly #hash: string;

  private constructor(
    hash: string,
    readonly bytes: Uint8Array,
    readonly type: string,
  ) {
    this.#hash = hash;
  }

  get hash(): string {
    return this.#hash;
  }

  static of(bytes: Uint8Array, type: string): KnownBlob {
    return new KnownBlob(blobHash(bytes), bytes, type);
  }
}

/** Names bytes by their hash. `type` is their media type. */
export function knowBlob(bytes: Uint8Array, type: string): KnownBlob {
  return KnownBlob.of(bytes, type);
}

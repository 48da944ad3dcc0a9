import { knowBlob, type KnownBlob } from '../ledger/blob';
import type { Base, StoredBlob } from './base';
import { bytesIn, opened, type Codec } from './codec';

/** Past this many, asking which hashes there are is quicker than asking for each. */
const many = 200;

/** Answers with those that were new. What was erased is not taken in again. */
export async function writeBlobs(
  base: Base,
  blobs: readonly KnownBlob[],
): Promise<readonly KnownBlob[]> {
  const fresh = await unseenBlobs(base, blobs);
  const rows = fresh.map(({ hash, bytes, type }): StoredBlob => ({
    hash,
    body: base.codec.seal({ bytes, type }),
  }));
  if (rows.length > 0) await base.blobs.bulkPut(rows);
  return fresh;
}

/** Those that are not here and were not erased, each once. */
export async function unseenBlobs(
  base: Base,
  blobs: readonly KnownBlob[],
): Promise<readonly KnownBlob[]> {
  if (blobs.length === 0) return [];
  const distinct = new Map(blobs.map((blob) => [blob.hash, blob]));
  const gone = new Set(await base.erased.toCollection().primaryKeys());
  const here = await hashesHere(base, [...distinct.keys()]);
  return [...distinct.values()].filter(({ hash }) => !gone.has(hash) && !here.has(hash));
}

async function hashesHere({ blobs }: Base, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length > many) return new Set(await blobs.toCollection().primaryKeys());
  const found = await Promise.all(
    hashes.map((hash) => blobs.where('hash').equals(hash).primaryKeys()),
  );
  return new Set(found.flat());
}

/** Bytes go whoever else refers to them: what was erased must not be left anywhere. */
export async function eraseBlobs(base: Base, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await base.erased.bulkPut(hashes.map((id) => ({ id })));
  await base.blobs.bulkDelete([...hashes]);
}

/** Bytes go, and may come again. */
export async function dropBlobs(base: Base, hashes: readonly string[]): Promise<void> {
  if (hashes.length > 0) await base.blobs.bulkDelete([...hashes]);
}

export async function readBlobs(base: Base, hashes: readonly string[]): Promise<KnownBlob[]> {
  const rows = await base.blobs.bulkGet([...hashes]);
  return rows.flatMap((row) => (row === undefined ? [] : decodeBlob(base.codec, row)));
}

/** Nothing when the bytes are broken or are not those of the hash. */
function decodeBlob(codec: Codec, { hash, body }: StoredBlob): KnownBlob[] {
  const value = opened(codec, body);
  if (typeof value !== 'object' || value === null) return [];
  if (!('bytes' in value) || !('type' in value)) return [];
  const bytes = bytesIn(value.bytes);
  if (bytes === undefined || typeof value.type !== 'string') return [];
  const blob = knowBlob(bytes, value.type);
  return blob.hash === hash ? [blob] : [];
}

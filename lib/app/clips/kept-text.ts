import * as v from 'valibot';
import { blocksSchema } from '../../domain/blocks-schema';
import type { Block } from '../../domain/page';
import type { House } from '../house';

/** The blocks of a kept text; undefined when the blob is something else. */
export function readBlocks(bytes: Uint8Array): readonly Block[] | undefined {
  const read = v.safeParse(blocksSchema, parsed(new TextDecoder().decode(bytes)));
  return read.success ? read.output : undefined;
}

/** The first of these texts that is here: the one to show comes first. */
export async function keptText(
  house: Pick<House, 'records'>,
  hashes: readonly string[],
): Promise<readonly Block[] | undefined> {
  const blobs = await house.records.blobs(hashes);
  return blobs.map(({ bytes }) => readBlocks(bytes)).find((blocks) => blocks !== undefined);
}

/** A blob from a file is whatever somebody put there. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

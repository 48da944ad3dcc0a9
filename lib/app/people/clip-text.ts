import * as v from 'valibot';
import { blockKinds } from '../../domain/page';
import type { Result } from '../../domain/result';
import { change, type Changed } from '../change';
import type { House } from '../house';

const textSchema = v.array(
  v.object({ kind: v.picklist(blockKinds), text: v.string(), label: v.exactOptional(v.string()) }),
);
/** One block of a page's text, as far as reading it again needs. */
export type ClipBlock = v.InferOutput<typeof textSchema>[number];

/** The text of a clipped page; undefined when it is not here (a file may leave texts out). */
export async function clipText(
  house: Pick<House, 'records'>,
  text: string,
): Promise<readonly ClipBlock[] | undefined> {
  const blob = await house.records.blob(text);
  if (blob === undefined) return undefined;
  const read = v.safeParse(textSchema, parsed(new TextDecoder().decode(blob.bytes)));
  return read.success ? read.output : undefined;
}

/** The findings that came from it stay, and say so. */
export function removeClip(
  house: Pick<House, 'records' | 'now' | 'random' | 'alone'>,
  profile: string,
  id: string,
): Promise<Result<Changed>> {
  return change(house, 'remove-clip', [{ subject: profile, values: { [`clip.${id}`]: null } }]);
}

/** A blob from a file is whatever somebody put there. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

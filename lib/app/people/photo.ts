import type { Result } from '../../domain/result';
import { knowBlob } from '../../ledger/blob';
import { change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Keeps a picture of somebody: drawn anew by this device, never loaded from anywhere. */
export function setPhoto(
  house: Needs,
  profile: string,
  jpeg: Uint8Array,
): Promise<Result<Changed>> {
  const photo = knowBlob(jpeg, 'image/jpeg');
  return change(house, 'edit', [{ subject: profile, values: { photo: photo.hash } }], [photo]);
}

export function removePhoto(house: Needs, profile: string): Promise<Result<Changed>> {
  return change(house, 'edit', [{ subject: profile, values: { photo: null } }]);
}

/** Undefined where the picture did not come along with what was said about it. */
export async function photoOf(
  house: Pick<House, 'records'>,
  hash: string,
): Promise<Blob | undefined> {
  const kept = await house.records.blob(hash);
  if (!kept || !/^image\/(?:jpeg|png|webp)$/u.test(kept.type)) return undefined;
  return new Blob([kept.bytes.slice()], { type: kept.type });
}

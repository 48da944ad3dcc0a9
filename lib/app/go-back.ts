import { done, type Result } from '../domain/result';
import type { House } from './house';
import { orStoreFailure } from './or-store-failure';

export interface WentBack {
  /** Returns to where everything stood before; that, too, can be taken back. */
  readonly undo: () => Promise<Result<WentBack>>;
}

/** Goes back to a restore point, while no other window writes. */
export function goBackTo(
  house: Pick<House, 'records' | 'alone'>,
  point: number,
): Promise<Result<WentBack>> {
  return orStoreFailure(async () => {
    const went = await house.alone(() => house.records.returnTo(point, 'before-return'));
    if (!went.ok) return went;
    return done({ undo: () => goBackTo(house, went.value.id) });
  });
}

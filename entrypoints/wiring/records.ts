import type { Records, StoreCause } from '../../lib/app/ports/records';
import { derivedColumns } from '../../lib/domain/derived-columns';
import type { Result } from '../../lib/domain/result';
import { openStore } from '../../lib/store/open-store';

/** The same records for every page and worker. */
export function openRecords(): Promise<Result<Records, StoreCause>> {
  return openStore({
    name: 'groundwork',
    ...derivedColumns,
    now: Date.now,
  });
}

export const random = (bytes: Uint8Array<ArrayBuffer>): Uint8Array => crypto.getRandomValues(bytes);

/** One lock for all windows and workers. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('groundwork-write', work);
}

import type { Result } from '../domain/result';
import { StoreFailure } from './ports/records';

/** Reads throw when the store is full, closed or broken; a use case hands that out as its failure. */
export async function orStoreFailure<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFailure) return error.failure;
    throw error;
  }
}

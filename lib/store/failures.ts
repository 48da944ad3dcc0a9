import { StoreFailure, type StoreCause } from '../app/ports/records';
import { failed, type Failed, type Result } from '../domain/result';

/** What a browser calls a failure, and what it is to a person. */
const causes: ReadonlyMap<string, StoreCause> = new Map([
  ['QuotaExceededError', 'store-full'],
  ['VersionError', 'store-newer'],
  ['DatabaseClosedError', 'store-closed'],
  ['InvalidStateError', 'store-closed'],
  ['AbortError', 'store-unavailable'],
  ['TransactionInactiveError', 'store-unavailable'],
  ['MissingAPIError', 'store-unavailable'],
  ['SecurityError', 'store-unavailable'],
  ['NotAllowedError', 'store-unavailable'],
  ['TimeoutError', 'store-unavailable'],
  ['UnknownError', 'store-corrupt'],
  ['NotFoundError', 'store-corrupt'],
  ['NotReadableError', 'store-corrupt'],
  ['EncodingError', 'store-corrupt'],
  ['ReadOnlyError', 'store-private'],
]);

/**
 * The failure that an error stands for; undefined when it stands for a bug. Dexie wraps what the
 * browser said, and an aborted transaction wraps why, so the innermost known name counts.
 */
export function failureOf(error: unknown): Failed<StoreCause> | undefined {
  if (error instanceof StoreFailure) return error.failure;
  if (typeof error !== 'object' || error === null) return undefined;
  for (const inside of within(error)) {
    const failure = failureOf(inside);
    if (failure !== undefined) return failure;
  }
  if (!('name' in error) || typeof error.name !== 'string') return undefined;
  // Firefox says so where a private window refuses to keep anything, at opening or at a write.
  const text = 'message' in error ? String(error.message) : '';
  if (error.name === 'InvalidStateError' && /did not allow mutations/iu.test(text)) {
    return failed('store-private');
  }
  const cause = causes.get(error.name);
  return cause && failed(cause);
}

function within(error: object): unknown[] {
  const inner = 'inner' in error ? [error.inner] : [];
  return 'failures' in error && Array.isArray(error.failures)
    ? [...inner, ...error.failures.slice(0, 1)]
    : inner;
}

/** For reads: turns what a screen can explain into a `StoreFailure`; bugs pass as they are. */
export async function reading<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    throw failure === undefined ? error : new StoreFailure(failure);
  }
}

/** For writes: the failure as a value. */
export async function attempting<T, Cause extends string>(
  work: () => PromiseLike<Result<T, Cause>>,
): Promise<Result<T, Cause | StoreCause>> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    return failure;
  }
}

import { liveQuery } from 'dexie';
import type { StoreCause } from '../app/ports/records';
import type { Failed } from '../domain/result';
import { failureOf } from './failures';

/** Runs a query now and after every write, in any window, to something that it read. */
export function watching<T>(
  query: () => Promise<T>,
  on: (value: T) => void,
  onFailure: (failure: Failed<StoreCause>) => void,
): () => void {
  // Dexie follows a query past its first `await` only when it is itself an async function.
  const subscription = liveQuery(async () => query()).subscribe({
    next: on,
    error: (error: unknown) => {
      const failure = failureOf(error);
      if (failure !== undefined) return onFailure(failure);
      // A bug in the query: nobody awaits it, so let it surface where bugs are shown.
      queueMicrotask(() => {
        throw error;
      });
    },
  });
  return () => subscription.unsubscribe();
}

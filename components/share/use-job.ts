import { useEffect, useRef, useState } from 'preact/hooks';
import { orStoreFailure } from '../../lib/app/or-store-failure';
import type { How } from '../../lib/app/ports/share-work';
import type { Failed, Result } from '../../lib/domain/result';

/** One long work at a time: how far it is, how to stop it, why it failed. */
export interface Job {
  readonly now: { readonly at: number; readonly of: number } | undefined;
  readonly failure: Failed | undefined;
  readonly stop: () => void;
  readonly clear: () => void;
  readonly run: <T>(work: (how: How) => Promise<Result<T>>, then: (value: T) => void) => void;
}

export function useJob(): Job {
  const [now, setNow] = useState<Job['now']>();
  const [failure, setFailure] = useState<Failed>();
  const [bug, setBug] = useState<{ readonly error: unknown }>();
  const running = useRef<AbortController | undefined>(undefined);
  const stop = (): void => running.current?.abort();
  useEffect(() => stop, []);
  if (bug) throw bug.error;

  async function run<T>(
    work: (how: How) => Promise<Result<T>>,
    then: (value: T) => void,
  ): Promise<void> {
    stop();
    const mine = new AbortController();
    running.current = mine;
    setFailure(undefined);
    setNow({ at: 0, of: 0 });
    const onProgress = (at: number, of: number): void => {
      if (running.current === mine && !mine.signal.aborted) setNow({ at, of });
    };
    try {
      const result = await orStoreFailure(() => work({ signal: mine.signal, onProgress }));
      if (running.current !== mine || mine.signal.aborted) return;
      if (result.ok) then(result.value);
      else setFailure(result);
    } catch (error) {
      if (!mine.signal.aborted) setBug({ error });
    } finally {
      if (running.current === mine) {
        running.current = undefined;
        setNow(undefined);
      }
    }
  }

  return {
    now,
    failure,
    stop,
    clear: () => setFailure(undefined),
    run: (work, then) => void run(work, then),
  };
}

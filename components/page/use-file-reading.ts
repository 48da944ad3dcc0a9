import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingPdf } from '../../lib/app/ports/pdf-reader';
import type { Failed, Result } from '../../lib/domain/result';

/** One file at a time being read: how far it is, how to stop it, and why it failed. */
export interface FileReading {
  readonly now: { readonly name: string; readonly at: number; readonly of: number } | undefined;
  readonly done: string | undefined;
  readonly failure: Failed | undefined;
  readonly stop: () => void;
  readonly read: (name: string, work: (reading: ReadingPdf) => Promise<Result<null>>) => void;
}

export function useFileReading(): FileReading {
  const [now, setNow] = useState<FileReading['now']>(undefined);
  const [done, setDone] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<Failed | undefined>(undefined);
  const [bug, setBug] = useState<{ readonly error: unknown } | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const stop = (): void => running.current?.abort();
  useEffect(() => stop, []);
  if (bug) throw bug.error;

  async function read(
    name: string,
    work: (reading: ReadingPdf) => Promise<Result<null>>,
  ): Promise<void> {
    stop();
    const mine = new AbortController();
    running.current = mine;
    setDone(undefined);
    setFailure(undefined);
    setNow({ name, at: 0, of: 0 });
    const onProgress = (at: number, of: number): void => setNow({ name, at, of });
    try {
      const result = await work({ signal: mine.signal, onProgress });
      if (mine.signal.aborted) return;
      setFailure(result.ok ? undefined : result);
      setDone(result.ok ? name : undefined);
    } catch (error) {
      if (!mine.signal.aborted) setBug({ error });
    } finally {
      if (running.current === mine) setNow(undefined);
    }
  }

  return { now, done, failure, stop, read: (name, work) => void read(name, work) };
}

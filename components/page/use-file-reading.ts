import { useState } from 'preact/hooks';
import type { ReadingPdf } from '../../lib/app/ports/pdf-reader';
import type { Failed, Result } from '../../lib/domain/result';
import { useJob } from '../share/use-job';

/** One file at a time being read: how far it is, how to stop it, and why it failed. */
export interface FileReading {
  readonly now: { readonly name: string; readonly at: number; readonly of: number } | undefined;
  readonly done: string | undefined;
  readonly failure: Failed | undefined;
  readonly stop: () => void;
  readonly read: (name: string, work: (reading: ReadingPdf) => Promise<Result<null>>) => void;
}

export function useFileReading(): FileReading {
  const { now, failure, stop, run } = useJob();
  const [name, setName] = useState('');
  const [done, setDone] = useState<string>();
  return {
    now: now && { name, ...now },
    done,
    failure,
    stop,
    read: (next, work) => {
      setName(next);
      setDone(undefined);
      run(work, () => setDone(next));
    },
  };
}

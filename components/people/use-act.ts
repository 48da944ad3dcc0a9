import { useCallback, useState } from 'preact/hooks';
import type { Changed } from '../../lib/app/change';
import type { Failed, Result } from '../../lib/domain/result';
import { useUndo } from '../shell/undo';

export interface Acting {
  /**
   * Waits for what a use case does, then offers to take it back under `text`. True when done.
   * `undone` is what else taking it back means: a choice, a way back.
   */
  readonly act: (
    work: Promise<Result<Changed>>,
    text: string,
    undone?: () => void,
  ) => Promise<boolean>;
  /** Keeps what nothing needs to be said of unless it fails. True when kept. */
  readonly keep: (work: Promise<Result<unknown>>) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last attempt failed; gone with the next that succeeds. */
  readonly trouble: Failed | undefined;
}

/** Acts at once and offers undo: what every button of these screens does. */
export function useAct(): Acting {
  const offerUndo = useUndo();
  const [trouble, setTrouble] = useState<Failed>();
  const [running, setRunning] = useState(0);

  const act = useCallback(
    async (work: Promise<Result<Changed>>, text: string, undone?: () => void) => {
      setRunning((count) => count + 1);
      try {
        const result = await work;
        setTrouble(result.ok ? undefined : result);
        if (!result.ok) return false;
        const { subjects, undo } = result.value;
        if (subjects.length > 0)
          offerUndo({ text, undo: () => undoOrShow(undo, setTrouble, undone) });
        return true;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [offerUndo],
  );
  const keep = useCallback(async (work: Promise<Result<unknown>>) => {
    const result = await work;
    setTrouble(result.ok ? undefined : result);
    return result.ok;
  }, []);
  return { act, keep, busy: running > 0, trouble };
}

async function undoOrShow(
  undo: Changed['undo'],
  show: (failure: Failed | undefined) => void,
  also: (() => void) | undefined,
): Promise<boolean> {
  const undone = await undo();
  show(undone.ok ? undefined : undone);
  if (undone.ok) also?.();
  return undone.ok;
}

import { useCallback, useEffect, useRef } from 'preact/hooks';

/** A pause in typing after which what stands there is said. */
const pause = 800;

/**
 * Saves as one types, without saying every letter: after a pause, on leaving the field, and when
 * the screen goes away with something unsaid.
 */
export function useSavedText(save: (value: string) => void) {
  const latest = useRef(save);
  latest.current = save;
  const waiting = useRef<{ readonly value: string; readonly timer: number } | undefined>(undefined);

  const flush = useCallback(() => {
    const due = waiting.current;
    if (due === undefined) return;
    waiting.current = undefined;
    window.clearTimeout(due.timer);
    latest.current(due.value);
  }, []);
  const onInput = useCallback(
    (value: string) => {
      window.clearTimeout(waiting.current?.timer);
      waiting.current = { value, timer: window.setTimeout(flush, pause) };
    },
    [flush],
  );
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { onInput, onCommit: flush };
}

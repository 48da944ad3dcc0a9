import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells which part of which line of the paper is clicked. Lines are words, not buttons: the
 * keyboard comes to them by way of the list beside the paper.
 */
export function useClickedPart(tell: (name: string) => void): RefObject<HTMLDivElement | null> {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = paper.current;
    const onClick = (event: MouseEvent) => {
      const part = event.target instanceof Element ? event.target.closest('[data-part]') : null;
      const name = part?.getAttribute('data-part');
      if (name) tell(name);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [tell]);
  return paper;
}

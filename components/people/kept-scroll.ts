import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** How far down each list was when it was left, for as long as the page lives. */
const kept = new Map<string, number>();

/** Coming back to a list finds it where it was left. */
export function useKeptScroll(list: string, within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const pane = within.current?.closest('main');
    if (!pane) return undefined;
    const top = kept.get(list);
    if (top !== undefined) pane.scrollTop = top;
    let last = pane.scrollTop;
    const follow = () => {
      last = pane.scrollTop;
    };
    pane.addEventListener('scroll', follow, { passive: true });
    return () => {
      pane.removeEventListener('scroll', follow);
      kept.set(list, last);
    };
  }, [list, within]);
}

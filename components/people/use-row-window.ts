import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows kept ready above and below what is seen. */
const margin = 8;

/**
 * Which rows of a long table are in view, by where its body stands on screen: whatever scrolls,
 * page or pane, and however tall the rest of the page is. Rows are all `row` pixels high.
 */
export function useRowWindow(count: number, row: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [view, setView] = useState({ first: 0, last: 24 });

  useLayoutEffect(() => {
    const measure = () => {
      if (body.current === null) return;
      const top = body.current.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(-top / row) - margin);
      const last = Math.ceil((window.innerHeight - top) / row) + margin;
      setView((now) => (now.first === first && now.last === last ? now : { first, last }));
    };
    measure();
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [row, count]);

  const last = Math.min(count, Math.max(view.last, 0));
  return { body, first: Math.min(view.first, last), last };
}

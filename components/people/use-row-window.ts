import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A row to draw, or how many are left out between those that are. */
export type Drawn = { readonly index: number } | { readonly gap: number };

/** The rows from `first` to `last`, that one excluded, and one more wherever it is. */
export function drawnOf(total: number, first: number, last: number, more?: number): Drawn[] {
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (more !== undefined && more < first) rows.unshift(more);
  if (more !== undefined && more >= last) rows.push(more);
  let next = 0;
  const drawn = rows.flatMap((index): Drawn[] => {
    const gap = index - next;
    next = index + 1;
    return gap > 0 ? [{ gap }, { index }] : [{ index }];
  });
  return total > next ? [...drawn, { gap: total - next }] : drawn;
}

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

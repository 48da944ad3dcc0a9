import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { destination } from './destination';
import './virtual-list.css';

export interface VirtualListProps<Item> {
  readonly label: string;
  readonly count: number;
  /** Undefined while that part of the list is still being fetched. */
  readonly itemAt: (index: number) => Item | undefined;
  /** Which rows are wanted now, the last one excluded: a place to fetch them from. */
  readonly onView?: (first: number, last: number) => void;
  readonly keyOf: (item: Item) => string;
  readonly hrefOf: (item: Item) => string;
  /** What stands in the row; the row itself is the link. */
  readonly children: (item: Item, index: number) => ComponentChildren;
  /** In rem, so that a larger text size makes larger rows. All rows are equal. */
  readonly rowHeight?: number;
  /** The same where the list is narrow, and what stands in a row needs more lines. */
  readonly narrowRowHeight?: number;
}

/** Rows kept ready on either side of what is seen. */
const margin = 6;
const assumedHeight = 600;
/** In rem. */
const narrow = 36;

/**
 * Ten thousand rows as quick as ten: only those in view exist. It scrolls by itself and takes the
 * height that its parent gives it. One row is in the tab order; arrows, Page and Home/End move.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { count, itemAt, onView, rowHeight = 3.75, narrowRowHeight = rowHeight } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: assumedHeight, row: rowHeight * 16 });
  const [active, setActive] = useState(0);
  const moved = useRef(false);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const height = element.clientHeight || assumedHeight;
      const isNarrow = element.clientWidth > 0 && element.clientWidth < narrow * rem;
      const row = (isNarrow ? narrowRowHeight : rowHeight) * rem;
      setView({ top: element.scrollTop, height, row });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [rowHeight, narrowRowHeight]);

  const current = Math.min(active, Math.max(0, count - 1));
  const first = Math.max(0, Math.floor(view.top / view.row) - margin);
  const last = Math.min(count, Math.ceil((view.top + view.height) / view.row) + margin);

  useEffect(() => onView?.(first, last), [first, last, onView]);

  // Again at every drawing, since the row that was moved to may still be on its way.
  useEffect(() => {
    if (!moved.current) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!row) return;
    moved.current = false;
    row.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(view.height / view.row) - 1);
    const target = destination(event.key, current, page, count - 1);
    if (target === undefined || frame.current === null) return;
    event.preventDefault();
    const top = scrollFor(target, view);
    frame.current.scrollTop = top;
    moved.current = true;
    setView({ ...view, top });
    setActive(target);
  }

  const shown = indexes(first, last);
  // The row of the keyboard stays, wherever the wheel went: focus must not fall off the page.
  if (count > 0 && (current < first || current >= last)) shown.push(current);

  return (
    <div
      ref={frame}
      class="virtual"
      onScroll={(event) => setView({ ...view, top: event.currentTarget.scrollTop })}
    >
      <ul class="virtual-list" aria-label={props.label} style={{ height: `${count * view.row}px` }}>
        {shown.map((index) => {
          const item = itemAt(index);
          if (item === undefined) return null;
          return (
            <li
              key={props.keyOf(item)}
              class="virtual-row"
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ height: `${view.row}px`, top: `${index * view.row}px` }}
            >
              <a
                class="virtual-link"
                href={props.hrefOf(item)}
                data-index={index}
                tabIndex={index === current ? 0 : -1}
                onFocus={() => setActive(index)}
                onKeyDown={onKeyDown}
              >
                {props.children(item, index)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

/** Just as far as needed for the whole row to be seen. */
function scrollFor(
  index: number,
  { top, height, row }: { readonly top: number; readonly height: number; readonly row: number },
): number {
  const start = index * row;
  if (start < top) return start;
  return start + row > top + height ? start + row - height : top;
}

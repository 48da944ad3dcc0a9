import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  geometries,
  paginate,
  type Band,
  type Page,
  type SheetDocument,
} from '../../lib/app/sheet/paper';

/** CSS pixels in a millimetre. */
const millimetre = 96 / 25.4;
/** Room that is left free, so that rounding in a printer never pushes a line over the edge. */
const spare = 1;

export interface Paged {
  /** The element in which every piece stands once, at its own width, to be measured. */
  readonly measure: RefObject<HTMLDivElement | null>;
  readonly pages: readonly Page[];
}

/** Measures the pieces of a sheet and puts them on pages, before anything is shown. */
export function usePages(
  document: SheetDocument,
  bands: readonly Band[],
  onPages?: (pages: readonly Page[]) => void,
): Paged {
  const measure = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly Page[]>([]);
  const { size } = document;

  useLayoutEffect(() => {
    const { height, top, bottom } = geometries[size];
    const heights = new Map<string, number>();
    for (const piece of measure.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? []) {
      heights.set(piece.dataset['piece'] ?? '', piece.getBoundingClientRect().height);
    }
    const room = (height - top - bottom - spare) * millimetre;
    const placed = paginate(bands, (key) => heights.get(key) ?? 0, room);
    setPages(placed);
    onPages?.(placed);
  }, [bands, size, onPages]);

  return { measure, pages };
}

import type { TextItem } from 'pdfjs-dist/build/pdf.worker.mjs';
import type { PdfItem } from './pdf-page';

/** A page as the file describes it: its visible part, and how it is turned for the reader. */
export interface Sheet {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly rotate: number;
}

/** An item where the reader sees it, counted from the top left; none for what holds no words. */
export function placeItem(item: TextItem, sheet: Sheet): readonly PdfItem[] {
  const text = item.str?.toWellFormed() ?? '';
  if (!item.transform || text.trim() === '') return [];
  const [a, b, c, d, e, f] = item.transform;
  const [x, y] = turnPoint(e - sheet.left, f - sheet.bottom, sheet);
  const [right, up] = turnVector(a, b, sheet.rotate);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  if (![x, y, size].every(Number.isFinite)) return [];
  const turned = right <= 0 || Math.abs(up) > right * 0.1;
  return [{ text, x, y, width: item.width ?? 0, size, ...(turned ? { turned } : {}) }];
}

function turnPoint(x: number, y: number, { width, height, rotate }: Sheet): [number, number] {
  switch (rotate) {
    case 90:
      return [y, x];
    case 180:
      return [width - x, y];
    case 270:
      return [height - y, width - x];
    default:
      return [x, height - y];
  }
}

/** How far a step along the writing goes to the right and up, as the reader sees it. */
function turnVector(a: number, b: number, rotate: number): [number, number] {
  switch (rotate) {
    case 90:
      return [b, -a];
    case 180:
      return [-a, -b];
    case 270:
      return [-b, a];
    default:
      return [a, b];
  }
}

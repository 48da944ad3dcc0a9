/** One page of a PDF as the reader sees it, after its rotation. Everything is in points. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** A run of words in one font on one line. */
export interface PdfItem {
  readonly text: string;
  /** From the left edge, and from the top edge to the line that the letters stand on. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** True when the run is not written from left to right along the page. */
  readonly turned?: boolean;
}

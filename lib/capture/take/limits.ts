/** How much of a page is taken at most; beyond it the snapshot says `truncated`. */
export interface Limits {
  /** Characters of HTML written. */
  readonly length: number;
  readonly nodes: number;
  readonly depth: number;
  /** Milliseconds of work before the page gets its turn; far below what anybody would notice. */
  readonly slice: number;
}

export const standardLimits: Limits = {
  length: 4_000_000,
  nodes: 200_000,
  depth: 512,
  slice: 12,
};

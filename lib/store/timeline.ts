/** Batch `n` was a return to what stood after batch `to`. */
export interface Return {
  readonly n: number;
  readonly to: number;
}

/**
 * Whether what stood after batch `at` held the lines of batch `n`. Batches only ever count up, also
 * after a return; so what stood is whatever was returned to last, and what was written since.
 */
export function holdsBatch(returns: readonly Return[], at: number, n: number): boolean {
  let end = at;
  for (;;) {
    if (n > end) return false;
    const limit = end;
    const last = returns.findLast((one) => one.n <= limit);
    if (last === undefined || n > last.n) return true;
    end = last.to;
  }
}

/** The last batch up to which two moments held the same. */
export function partingOf(one: number, other: number, returns: readonly Return[]): number {
  const end = Math.min(one, other);
  for (let n = 1; n <= end; n += 1) {
    if (holdsBatch(returns, one, n) !== holdsBatch(returns, other, n)) return n - 1;
  }
  return end;
}

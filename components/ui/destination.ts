/** Where a key leads in a list of which one row is in the tab order; undefined for other keys. */
export function destination(
  key: string,
  at: number,
  page: number,
  end: number,
): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: end,
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target === undefined ? undefined : Math.min(end, Math.max(0, target));
}

/**
 * An order in which one of several siblings stands a place earlier or later; whatever else has an
 * order keeps it.
 */
export function movedIn(
  order: readonly string[],
  siblings: readonly string[],
  id: string,
  by: 1 | -1,
): readonly string[] {
  const from = siblings.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= siblings.length) return order;
  const moved = siblings.toSpliced(from, 1).toSpliced(to, 0, id);
  return [...order.filter((one) => !siblings.includes(one)), ...moved];
}

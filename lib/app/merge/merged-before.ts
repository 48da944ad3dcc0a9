import type { House } from '../house';
import type { Listed } from '../ports/records';

export interface MergedBefore {
  readonly other: Listed;
  readonly kept: Listed;
}

/** Merges that can be taken apart, the latest first. */
export async function mergedBefore(
  house: Pick<House, 'records'>,
): Promise<readonly MergedBefore[]> {
  const { rows } = await house.records.find({ deleted: true, sort: 'touched', limit: 200 });
  const subjects = await house.records.subjects(rows.map((row) => row.id));
  const pairs = subjects.flatMap(({ subject, columns }) => {
    const into = subject.attributes.get('mergedInto')?.[0]?.value;
    return typeof into === 'string' ? [{ other: { id: subject.id, columns }, into }] : [];
  });
  const kept = await house.records.columns(pairs.map((pair) => pair.into));
  const byId = new Map(kept.map((one) => [one.id, one]));
  return pairs.flatMap(({ other, into }) => {
    const one = byId.get(into);
    return one ? [{ other, kept: one }] : [];
  });
}

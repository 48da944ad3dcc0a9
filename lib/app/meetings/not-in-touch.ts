import type { House } from '../house';
import { dayOf } from '../people/day-of';
import type { Listed } from '../ports/records';

/** Somebody we were once in touch with, and the last day of it. */
export interface OutOfTouch {
  readonly listed: Listed;
  readonly since: string;
}

/** Those whom nobody has asked, met or thanked for so many days, the longest silence first. */
export async function notInTouch(
  house: Pick<House, 'records' | 'now'>,
  days: number,
): Promise<readonly OutOfTouch[]> {
  const before = dayOf(house.now() - days * 86_400_000);
  const [approaches, meetings] = await Promise.all([
    house.records.find({ kind: 'approach', limit: 20_000 }),
    house.records.find({ kind: 'meeting', limit: 20_000 }),
  ]);
  const last = new Map<string, string>();
  for (const { columns } of [...approaches.rows, ...meetings.rows]) {
    const day = columns.when.slice(0, 10);
    for (const id of columns.about) if (day > (last.get(id) ?? '')) last.set(id, day);
  }
  const silent = [...last].filter(([, day]) => day !== '' && day < before);
  const rows = await house.records.columns(silent.map(([id]) => id));
  return rows
    .filter(({ columns }) => columns.kind === 'profile' && columns.deleted !== 'yes')
    .map((listed) => ({ listed, since: last.get(listed.id) ?? '' }))
    .toSorted((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)));
}

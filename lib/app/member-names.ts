import type { House } from './house';
import { thisMember } from './this-member';

export interface MemberNames {
  /** Who writes on this device. */
  readonly us: string;
  /** Undefined for this device; a name, or a short form of the id while nobody has named them. */
  readonly nameOf: (member: string) => string | undefined;
}

/** Everybody who has written something, by name. */
export async function memberNames(
  house: Pick<House, 'records' | 'random' | 'alone'>,
): Promise<MemberNames> {
  const us = await thisMember(house);
  const { rows } = await house.records.find({ kind: 'member', limit: 500 });
  const names = new Map(rows.map((row) => [row.id, row.columns.name]));
  return {
    us,
    nameOf: (member) => (member === us ? undefined : names.get(member) || member.slice(0, 6)),
  };
}

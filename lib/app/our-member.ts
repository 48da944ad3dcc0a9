import { readMember, type Member, type MemberColor } from '../domain/member';
import type { Result } from '../domain/result';
import { change, type Changed } from './change';
import type { House } from './house';
import { orStoreFailure } from './or-store-failure';
import { thisMember } from './this-member';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Who writes on this device, as the others will see it. */
export async function ourMember(house: Needs): Promise<Member> {
  const id = await thisMember(house);
  const kept = await house.records.subject(id);
  return readMember(id, kept?.subject.attributes ?? new Map());
}

/** A name or initials; empty takes it back. */
export function nameUs(house: Needs, name: string): Promise<Result<Changed>> {
  return sayOfUs(house, 'name', name.trim() === '' ? null : name.trim());
}

export function colorUs(house: Needs, color: MemberColor): Promise<Result<Changed>> {
  return sayOfUs(house, 'color', color);
}

function sayOfUs(house: Needs, field: 'name' | 'color', value: string | null) {
  return orStoreFailure(async () => {
    const subject = await thisMember(house);
    return change(house, 'member', [{ subject, values: { kind: 'member', [field]: value } }]);
  });
}

import * as v from 'valibot';
import { idSchema, newId } from '../domain/ids';
import type { Result } from '../domain/result';
import type { House } from './house';
import { StoreFailure, type StoreCause } from './ports/records';

const key = 'device';
const deviceSchema = v.object({ member: idSchema });

/** Who writes on this device. Made on first use; a name or initials can be given any time later. */
export function thisMember(house: Pick<House, 'records' | 'random' | 'alone'>): Promise<string> {
  return memberOf(house, () => house.alone(() => memberOf(house, () => makeMember(house))));
}

async function memberOf(
  house: Pick<House, 'records'>,
  otherwise: () => Promise<string>,
): Promise<string> {
  const kept = v.safeParse(deviceSchema, await house.records.local.get(key));
  return kept.success ? kept.output.member : otherwise();
}

/** The same without making one: for reading, where nothing may be written. */
export async function knownMember(house: Pick<House, 'records'>): Promise<string | undefined> {
  const kept = v.safeParse(deviceSchema, await house.records.local.get(key));
  return kept.success ? kept.output.member : undefined;
}

async function makeMember(house: Pick<House, 'records' | 'random'>): Promise<string> {
  const member = newId(house.random);
  const kept = await house.records.local.put(key, { member });
  if (!kept.ok) throw new StoreFailure(kept);
  return member;
}

/** Goes on as somebody who wrote elsewhere: their backup was restored on this device. */
export function beMember(
  house: Pick<House, 'records'>,
  member: string,
): Promise<Result<void, StoreCause>> {
  return house.records.local.put(key, { member });
}

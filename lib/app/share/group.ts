import * as v from 'valibot';
import { newId } from '../../domain/ids';
import { done, failed, type Result } from '../../domain/result';
import {
  changeKey,
  isOutdated,
  keyRingSchema,
  makeKeyRing,
  takeKey,
  type KeyRing,
} from '../../exchange/keys/key-ring';
import type { House } from '../house';
import type { StoreCause } from '../ports/records';

type Needs = Pick<House, 'records'>;
type Writes = Pick<House, 'records' | 'alone'>;

/** Of this device alone: a key is in no file and no backup; it travels by invite only. */
const key = 'groups';
const ringsSchema = v.array(keyRingSchema);

/** The group that one works in first, then those of before, whose files can still be opened. */
export async function keptGroups({ records }: Needs): Promise<readonly KeyRing[]> {
  const kept = v.safeParse(ringsSchema, await records.local.get(key));
  return kept.success ? kept.output : [];
}

export async function currentGroup(house: Needs): Promise<KeyRing | undefined> {
  return (await keptGroups(house))[0];
}

export async function startGroup(
  house: Pick<House, 'records' | 'random' | 'alone'>,
  name: string,
): Promise<Result<KeyRing, StoreCause | 'name-missing'>> {
  const words = oneName(name);
  if (words === '') return failed('name-missing');
  const ring = await makeKeyRing({ id: newId(house.random), name: words });
  return house.alone(() => keep(house, ring));
}

export async function renameGroup(
  house: Writes,
  name: string,
): Promise<Result<KeyRing, StoreCause | 'name-missing' | 'group-missing'>> {
  const words = oneName(name);
  if (words === '') return failed('name-missing');
  return changing(house, (ring) => ({ ...ring, group: { ...ring.group, name: words } }));
}

/** A new key, for when somebody leaves: what is made from now on does not open with the old one. */
export function changeGroupKey(
  house: Writes,
): Promise<Result<KeyRing, StoreCause | 'group-missing'>> {
  return changing(house, changeKey);
}

/**
 * Takes what an invite held; the key of a group we know becomes its current one. A key that was
 * given up does not come back: whoever left has it.
 */
export function enterGroup(
  house: Writes,
  invited: KeyRing,
): Promise<Result<KeyRing, StoreCause | 'invite-outdated'>> {
  return house.alone(async () => {
    const known = (await keptGroups(house)).find(({ group }) => group.id === invited.group.id);
    if (known !== undefined && isOutdated(known, invited)) return failed('invite-outdated');
    return keep(house, takeKey(known, invited));
  });
}

function changing(
  house: Writes,
  work: (ring: KeyRing) => KeyRing | Promise<KeyRing>,
): Promise<Result<KeyRing, StoreCause | 'group-missing'>> {
  return house.alone(async () => {
    const ring = await currentGroup(house);
    return ring === undefined ? failed('group-missing') : keep(house, await work(ring));
  });
}

/** Only while no other window writes: it keeps the other groups as it finds them. */
async function keep(house: Needs, ring: KeyRing): Promise<Result<KeyRing, StoreCause>> {
  const others = (await keptGroups(house)).filter(({ group }) => group.id !== ring.group.id);
  const rings = [ring, ...others].map(({ group, current, former }) => ({
    group: { id: group.id, name: group.name },
    current,
    former: [...former],
  }));
  const kept = await house.records.local.put(key, rings);
  return kept.ok ? done(ring) : kept;
}

function oneName(name: string): string {
  return name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

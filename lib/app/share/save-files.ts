import type { Result } from '../../domain/result';
import type { House } from '../house';
import type { How, Made, Order, OrderSeal } from '../ports/share-work';
import { noteBackup, noteFile, noteOut } from './files-made';
import { currentGroup } from './group';

type Needs = Pick<House, 'records' | 'now' | 'alone' | 'share' | 'saveFile'>;

/** Hands the person everything, *just me* too, as one file, and remembers when. */
export async function saveBackup(house: Needs, seal: OrderSeal, how: How): Promise<Result<Made>> {
  const order: Order = {
    what: 'backup',
    assessments: true,
    people: 'names',
    blobs: 'all',
    seal,
  };
  const revision = await house.records.revision();
  const made = await house.share.make(order, how);
  if (!made.ok) return made;
  hand(house, made.value);
  const noted = await noteBackup(house, revision);
  return noted.ok ? made : noted;
}

/** Hands the person a file for the group, and remembers what it covered. */
export async function saveForGroup(house: Needs, order: Order, how: How): Promise<Result<Made>> {
  // What is written while the file is made may miss it; it counts as new next time.
  const revision = await house.records.revision();
  const made = await house.share.make(order, how);
  if (!made.ok) return made;
  const out = await noteOut(house, revision);
  if (!out.ok) return out;
  hand(house, made.value);
  const ring = await currentGroup(house);
  if (ring === undefined || order.what === 'chosen') return made;
  const noted = await noteFile(house, ring.group.id, order, { at: house.now(), revision });
  return noted.ok ? made : noted;
}

function hand({ saveFile }: Needs, { name, file }: Made): void {
  saveFile(name, [file], 'application/octet-stream');
}

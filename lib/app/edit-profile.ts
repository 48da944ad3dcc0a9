import { newId } from '../domain/ids';
import type { ProfileField } from '../domain/profile';
import { done, failed, type Result } from '../domain/result';
import type { Json } from '../ledger/json';
import { change, type Changed } from './change';
import { valuesOfNew } from './clip-page';
import type { NewProfile } from './drafts';
import type { House } from './house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Somebody met without a page: a name is enough to begin. */
export async function addProfile(
  house: Needs,
  about: NewProfile,
): Promise<Result<Changed & { readonly profile: string }>> {
  if (about.name.trim() === '') return failed('name-missing');
  const profile = newId(house.random);
  const changed = await change(house, 'add-profile', [
    { subject: profile, values: valuesOfNew(about) },
  ]);
  return changed.ok ? done({ ...changed.value, profile }) : changed;
}

/** Sets one field of a profile; empty text clears it. */
export function setField(
  house: Needs,
  profile: string,
  field: ProfileField,
  value: string,
): Promise<Result<Changed>> {
  const text: Json = value.trim() === '' ? null : value.trim();
  return change(house, 'edit', [{ subject: profile, values: { [field]: text } }]);
}

import { contactKey, type Contact } from '../../domain/contact';
import { foldText } from '../../domain/fold-text';
import type { Result } from '../../domain/result';
import { shortHash, utf8Bytes } from '../../ledger/hash';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { oneLine } from './one-line';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Writes a way to reach somebody, in place of `before` when one is given. */
export function saveContact(
  house: Needs,
  profile: string,
  contact: Contact,
  before?: string,
): Promise<Result<Changed>> {
  const value = oneLine(contact.value, 400);
  const attribute = `contact.${shortHash(utf8Bytes(contactKey({ ...contact, value })))}`;
  const moved = before === undefined || attribute === `contact.${before}`;
  return change(house, 'contact', [
    {
      subject: profile,
      values: {
        ...(moved ? {} : { [`contact.${before}`]: null }),
        ...(value === '' ? {} : { [attribute]: { ...contact, value } }),
      },
    },
  ]);
}

export function removeContact(house: Needs, profile: string, id: string): Promise<Result<Changed>> {
  return change(house, 'remove-contact', [
    { subject: profile, values: { [`contact.${id}`]: null } },
  ]);
}

/** Another name by which people or pages call somebody; found by search, too. */
export function addOtherName(
  house: Needs,
  profile: string,
  name: string,
): Promise<Result<Changed>> {
  const text = oneLine(name, 200);
  const values = text === '' ? {} : { [`otherName.${shortHash(utf8Bytes(foldText(text)))}`]: text };
  return change(house, 'other-name', [{ subject: profile, values }]);
}

export function removeOtherName(
  house: Needs,
  profile: string,
  id: string,
): Promise<Result<Changed>> {
  return change(house, 'other-name', [{ subject: profile, values: { [`otherName.${id}`]: null } }]);
}

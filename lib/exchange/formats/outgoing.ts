import type { Audience, Form } from '../../domain/audience';
import { valueOf } from '../../domain/attributes';
import type { Contact } from '../../domain/contact';
import type { Profile } from '../../domain/profile';

/** A file to be saved. */
export interface OutFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What other programs are told about a profile: never stances, powers, ties or notes. */
export interface OutgoingProfile {
  readonly id: string;
  readonly name: string;
  readonly form: Form | '';
  readonly audience: Audience | '';
  readonly role: string;
  readonly organization: string;
  readonly place: string;
  readonly district: string;
  readonly otherNames: readonly string[];
  readonly contacts: readonly Pick<Contact, 'kind' | 'value'>[];
}

export function outgoingProfile(profile: Profile): OutgoingProfile {
  return {
    id: profile.id,
    name: valueOf(profile.name) ?? '',
    form: valueOf(profile.form) ?? '',
    audience: valueOf(profile.audience) ?? '',
    role: valueOf(profile.role) ?? '',
    organization: valueOf(profile.organization) ?? '',
    place: valueOf(profile.place) ?? '',
    district: valueOf(profile.district) ?? '',
    otherNames: profile.otherNames.map(({ value }) => value),
    contacts: profile.contacts.map(({ value: { kind, value } }) => ({ kind, value })),
  };
}

export function contactsOf(
  { contacts }: Pick<OutgoingProfile, 'contacts'>,
  ...kinds: readonly Contact['kind'][]
): string[] {
  return contacts.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
}

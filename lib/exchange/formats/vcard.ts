import { contactsOf, type OutgoingProfile } from './outgoing';
import { escapeText, foldLine } from './folded-lines';

export type VCardVersion = '4.0' | '3.0';

const kinds = { person: 'individual', organization: 'org', place: 'location', '': 'individual' };

/**
 * Contacts as cards: names, roles, and ways to reach them. A card has no place for anything else we
 * hold, and it gets none: no note, no stance, no tag.
 */
export function writeVCards(profiles: readonly OutgoingProfile[], version: VCardVersion): string {
  return profiles.map((profile) => linesOf(profile, version).map(foldLine).join('')).join('');
}

function linesOf(profile: OutgoingProfile, version: VCardVersion): string[] {
  const { name, form, role, organization, otherNames } = profile;
  const isOne = form === 'person' || form === '';
  const group = isOne ? organization : name;
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(version === '4.0' ? [`KIND:${kinds[form]}`] : []),
    ...(version === '3.0' && !isOne ? ['X-ABShowAs:COMPANY'] : []),
    `FN:${escapeText(name)}`,
    `N:${nameParts(name, isOne)}`,
    ...(group === '' ? [] : [`ORG:${escapeText(group)}`]),
    ...(role === '' ? [] : [`TITLE:${escapeText(role)}`]),
    ...(otherNames.length > 0 ? [`NICKNAME:${otherNames.map(escapeText).join(',')}`] : []),
    ...contactsOf(profile, 'email').map((value) => `EMAIL:${escapeText(value)}`),
    ...contactsOf(profile, 'phone').map((value) => telephone(value, 'voice', version)),
    ...contactsOf(profile, 'fax').map((value) => telephone(value, 'fax', version)),
    ...contactsOf(profile, 'address').map((value) => `ADR:;;${escapeText(value)};;;;`),
    ...contactsOf(profile, 'website').map((value) => `URL:${address(value)}`),
    ...contactsOf(profile, 'social').map((value) =>
      version === '4.0'
        ? `SOCIALPROFILE;VALUE=uri:${address(value)}`
        : `X-SOCIALPROFILE:${address(value)}`,
    ),
    'END:VCARD',
  ];
}

/** Which word is the family's is a guess, so a phone sorts by the last one. */
function nameParts(name: string, isOne: boolean): string {
  const words = name.split(' ');
  if (!isOne || words.length < 2) return `${escapeText(name)};;;;`;
  return `${escapeText(words.at(-1) ?? '')};${escapeText(words.slice(0, -1).join(' '))};;;`;
}

function telephone(value: string, type: 'voice' | 'fax', version: VCardVersion): string {
  const label =
    version === '4.0' ? `TEL;VALUE=text;TYPE=${type}` : `TEL;TYPE=${type.toUpperCase()}`;
  return `${label}:${escapeText(value)}`;
}

/** An address is no text: it is not escaped, only kept on its line. */
function address(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, '%20');
}

import type { Address, Detail } from '../../domain/page';
import { plain } from '../values/text';
import { streetKey } from '../values/street-key';
import type { Contact } from './reading';

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '');
}

function keyOf(detail: Contact): string {
  if (detail.kind === 'address') return `address ${addressKey(detail.value)}`;
  if (detail.kind === 'phone' || detail.kind === 'fax')
    return `${detail.kind} ${digitsOf(detail.value)}`;
  if (detail.kind === 'website' || detail.kind === 'social') {
    return `${detail.kind} ${detail.value
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')}`;
  }
  return `${detail.kind} ${detail.kind === 'hours' ? plain(detail.value) : detail.value.toLowerCase()}`;
}

function addressKey({ street = '', postalCode = '', locality = '' }: Address): string {
  return `${streetKey(street)} ${postalCode.slice(0, 5) || plain(locality)}`;
}

/** An address as it is compared; made once, since on a long list each meets every other. */
interface Place {
  readonly detail: Detail;
  readonly street: string;
  readonly code: string | undefined;
  readonly town: string | undefined;
  readonly completeness: number;
}

function placesOf(details: readonly Detail[]): Place[] {
  return details.flatMap((detail) => {
    if (detail.kind !== 'address') return [];
    const { street = '', postalCode, locality } = detail.value;
    return [
      {
        detail,
        street: streetKey(street),
        code: postalCode?.slice(0, 5),
        town: locality === undefined ? undefined : plain(locality),
        completeness: Object.values(detail.value).filter((value) => value !== undefined).length,
      },
    ];
  });
}

function isPartOf(part: Place, whole: Place): boolean {
  const sameCode = part.code === undefined || part.code === whole.code;
  const sameTown = part.town === undefined || whole.town === undefined || part.town === whole.town;
  return (
    sameCode &&
    sameTown &&
    (part.street === '' || (whole.street !== '' && whole.street.startsWith(part.street)))
  );
}

/** Addresses that say less of a place than another one does are left out. */
function withoutParts(details: readonly Detail[]): Detail[] {
  const places = placesOf(details);
  const parts = places.filter((place) =>
    places.some(
      (other) =>
        other !== place &&
        isPartOf(place, other) &&
        (other.completeness > place.completeness || !isPartOf(other, place)),
    ),
  );
  const left = new Set(parts.map(({ detail }) => detail));
  return details.filter((detail) => !left.has(detail));
}

/** How an address begins that a label may have run into. */
const runIn = /^(?:e-?mail|correo|mail|contact|phone|fax)/i;

/** A label that stands right before an address without a space (`E-maildana@…`) is no part of it. */
function withoutRunIns(details: readonly Detail[]): Detail[] {
  const mails = details.flatMap((one) => (one.kind === 'email' ? [one.value.toLowerCase()] : []));
  return details.filter(
    (one) =>
      one.kind !== 'email' ||
      !runIn.test(one.value) ||
      !mails.some(
        (mail) => mail.length < one.value.length && isRunInto(one.value.toLowerCase(), mail),
      ),
  );
}

function isRunInto(long: string, mail: string): boolean {
  return (
    long.endsWith(mail) &&
    /^(e-?mail|correo|mail|contact|phone|fax)[a-z]*$/.test(long.slice(0, -mail.length))
  );
}

const mostDetails = 2_000;

/** A number or mailbox that several rows of a roster give is each one's. */
function isShared(detail: Contact, rows: ReadonlySet<string>): boolean {
  return (
    detail.of !== undefined && /^(?:email|phone|fax)$/.test(detail.kind) && rows.has(detail.of)
  );
}

/**
 * One detail for each value and row of a roster, and one for all the rest of the page: the most
 * trusted reading of it, with an owner if any reading has one.
 */
export function settle(contacts: readonly Contact[], rows: ReadonlySet<string>): Detail[] {
  const byKey = new Map<string, Contact>();
  const owned = new Set<string>();
  const faxes = new Set(
    contacts.flatMap((one) => (one.kind === 'fax' ? [digitsOf(one.value)] : [])),
  );
  const phones = new Set(
    contacts.flatMap((one) =>
      one.kind === 'phone' && one.confidence >= 0.93 ? [digitsOf(one.value)] : [],
    ),
  );
  for (const detail of contacts) {
    if (byKey.size >= mostDetails) break;
    if (detail.kind === 'phone' && faxes.size > 0) {
      const digits = digitsOf(detail.value);
      if (faxes.has(digits) && !phones.has(digits)) continue;
    }
    const value = keyOf(detail);
    const shared = isShared(detail, rows);
    if (shared) owned.add(value);
    const key = shared ? `${value} of ${detail.of}` : value;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, detail);
    else {
      const better = detail.confidence > known.confidence ? detail : known;
      const of = known.of ?? detail.of;
      byKey.set(key, of === undefined ? better : { ...better, of });
    }
  }
  const kept = [...byKey].flatMap(([key, contact]) => {
    const { line: _, ...detail } = contact;
    return detail.of === undefined && owned.has(key) ? [] : [detail];
  });
  return withoutRunIns(withoutParts(kept));
}

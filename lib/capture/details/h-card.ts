import { fold } from '../values/text';
import { descend } from './descend';
import type { Item } from './item';
import { propertyText } from './microdata';

const mostCards = 1_000;

/** Class names of contact cards, old (`vcard`) and new (`h-card`), and what they are called here. */
const names: Readonly<Record<string, string>> = {
  fn: 'name',
  'p-name': 'name',
  org: 'worksFor',
  'p-org': 'worksFor',
  'organization-name': 'worksFor',
  title: 'jobTitle',
  role: 'jobTitle',
  'p-job-title': 'jobTitle',
  'p-role': 'jobTitle',
  tel: 'telephone',
  'p-tel': 'telephone',
  email: 'email',
  'u-email': 'email',
  url: 'url',
  'u-url': 'url',
  photo: 'image',
  'u-photo': 'image',
  adr: 'address',
  'p-adr': 'address',
  'h-adr': 'address',
  'street-address': 'streetAddress',
  'p-street-address': 'streetAddress',
  'extended-address': 'streetAddress',
  locality: 'addressLocality',
  'p-locality': 'addressLocality',
  region: 'addressRegion',
  'p-region': 'addressRegion',
  'postal-code': 'postalCode',
  'p-postal-code': 'postalCode',
  'country-name': 'addressCountry',
  'p-country-name': 'addressCountry',
};

function valueOf(element: Element, name: string): string {
  const link = /^(?:email|url|image)$/.test(name);
  const text = link
    ? propertyText(element)
    : fold((element.querySelector('.value') ?? element).textContent ?? '');
  return text
    .replace(/^(?:mailto|tel):/i, '')
    .replace(/\?.*$/, (query) => (name === 'email' ? '' : query));
}

function read(root: Element, types: readonly string[], depth: number): Item {
  const properties = new Map<string, (string | Item)[]>();
  const closed = (element: Element): boolean => isCard(element) || namesOf(element).has('address');
  for (const element of descend(root, (inner) => !closed(inner))) {
    const found = namesOf(element);
    for (const name of found) {
      const fax =
        name === 'telephone' && /\bfax\b/i.test(element.querySelector('.type')?.textContent ?? '');
      const key = fax ? 'faxNumber' : name;
      const nested =
        name === 'address' && depth < 4 ? read(element, ['PostalAddress'], depth + 1) : undefined;
      const value = nested ?? valueOf(element, name);
      if (value !== '') properties.set(key, [...(properties.get(key) ?? []), value]);
    }
  }
  return { types, properties, source: 'h-card' };
}

function namesOf(element: Element): ReadonlySet<string> {
  return new Set(
    [...element.classList].flatMap((one) => (Object.hasOwn(names, one) ? (names[one] ?? []) : [])),
  );
}

function isCard(element: Element): boolean {
  return element.classList.contains('vcard') || element.classList.contains('h-card');
}

/** A card whose name is its organization's is the organization's card. */
function typed(item: Item): Item {
  const name = item.properties.get('name')?.[0];
  const org = item.properties.get('worksFor')?.[0];
  const isOrg = org !== undefined && (name === undefined || name === org);
  const properties =
    isOrg && name === undefined ? new Map([...item.properties, ['name', [org]]]) : item.properties;
  return { ...item, properties, types: [isOrg ? 'Organization' : 'Person'] };
}

export function readCards(document: Document): Item[] {
  return (
    [...document.querySelectorAll('.vcard, .h-card')]
      .slice(0, mostCards)
      .map((element) => typed(read(element, [], 0)))
      // Blogs mark the author of a post this way, with a name and nothing to reach them by.
      .filter((item) => item.properties.has('name') && item.properties.size > 1 && !isByline(item))
  );
}

function isByline(item: Item): boolean {
  return [...item.properties.keys()].every(
    (key) => key === 'name' || key === 'url' || key === 'image',
  );
}

import type { CountryCode } from 'libphonenumber-js/min';
import type { Address } from '../../domain/page';
import { findAddresses } from '../values/address';
import { cleanEmail } from '../values/email';
import { readIsoDate } from '../values/date';
import { hoursOfSpecification } from '../values/hours';
import { socialProfile, webAddress } from '../values/link-kind';
import { parseName } from '../values/name';
import { formatPhone } from '../values/phone';
import { fold, plain } from '../values/text';
import { type Item, itemsOf, textOf, textsOf, valuesOf } from './item';
import type { Candidate, Contact, Findings } from './reading';

export interface Place {
  readonly base: string;
  readonly country: CountryCode;
}

const person = /^(?:Person|Patient|Physician)$/;
const organization =
  /(?:Organization|Business|Corporation|Church|Mosque|Synagogue|PlaceOfWorship|Temple|School|College|University|Library|NGO|Store|Shop|Restaurant|Bakery|Cafe\w*|Dentist|Hospital|Clinic|Hotel|Agency|Attorney|LegalService|Salon|Spa|Office|GovernmentBuilding|CityHall|Museum|Club|Team|Airline|Consortium|Cooperative|FinancialService|BankOrCreditUnion|Plumber|Electrician|RoofingContractor|GeneralContractor|HousePainter|Contractor|Repair|Dealer|Rental|Park|Theater|Winery|Brewery|BarOrPub|EventVenue|CivicStructure|FireStation|PoliceStation|Courthouse|PostOffice|Pharmacy|Optician|VeterinaryCare|ChildCare|Preschool|Periodical|Newspaper|Florist|Locksmith|MovingCompany|EmploymentAgency|TravelAgency|FuneralHome|CommunityCenter)$/;
const about =
  /^(?:WebPage|ProfilePage|AboutPage|ContactPage|CollectionPage|ItemPage|WebSite|ItemList|ListItem|BreadcrumbList)$/;
const article =
  /^(?:\w*Article|BlogPosting|NewsArticle|Report|LiveBlogPosting|Review|Comment|Product|Recipe|Event|VideoObject|ImageObject)$/;
const confidence = { 'json-ld': 0.95, microdata: 0.93, rdfa: 0.9, 'h-card': 0.9 } as const;

class SchemaReader {
  readonly contacts: Contact[] = [];
  readonly parties: Candidate[] = [];
  readonly #seen = new Set<Item>();
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  read(item: Item, central: number, depth = 0): void {
    if (depth > 8 || this.#seen.has(item)) return;
    this.#seen.add(item);
    const { types } = item;
    if (types.some((type) => person.test(type))) this.#party(item, 'person', central, depth);
    else if (types.some((type) => organization.test(type)))
      this.#party(item, 'organization', central, depth);
    else if (types.some((type) => article.test(type))) this.#publisher(item, depth);
    else if (types.some((type) => about.test(type))) this.#page(item, depth);
    else if (types.includes('PostalAddress')) this.#address(item, item, undefined);
    else if (types.includes('Place') && item.properties.has('address')) this.#place_(item, depth);
  }

  #page(item: Item, depth: number): void {
    for (const inner of itemsOf(item, 'mainEntity', 'about')) this.read(inner, 1, depth + 1);
    for (const inner of itemsOf(item, 'itemListElement', 'item')) this.read(inner, 0.3, depth + 1);
    this.#publisher(item, depth);
  }

  #publisher(item: Item, depth: number): void {
    for (const inner of itemsOf(item, 'publisher')) {
      if (inner.types.some((type) => organization.test(type))) this.read(inner, 0.5, depth + 1);
    }
  }

  #place_(item: Item, depth: number): void {
    const name = textOf(item, 'name');
    for (const inner of itemsOf(item, 'address')) this.#address(inner, item, name);
    this.#reach(item, name, depth);
  }

  #party(item: Item, form: Candidate['form'], central: number, depth: number): void {
    const said = fold(textOf(item, 'name', 'legalName') ?? joinedName(item));
    const read = form === 'person' ? parseName(said) : undefined;
    if (
      said === '' ||
      said.length > 120 ||
      (form === 'person' && (read === undefined || read.confidence < 0.4))
    ) {
      if (form === 'organization') this.#details(item, undefined, depth);
      return;
    }
    const name = read?.name ?? said;
    const role = fold(
      textsOf(item, 'jobTitle', 'roleName', 'hasOccupation')[0] ?? read?.office ?? '',
    );
    const belongs = fold(
      textsOf(item, 'worksFor', 'affiliation', 'memberOf', 'parentOrganization')[0] ?? '',
    );
    this.parties.push({
      form,
      name,
      words: said,
      confidence: confidence[item.source],
      central,
      ...(role === '' || form !== 'person' ? {} : { role }),
      ...(belongs === '' || plain(belongs) === plain(name) ? {} : { organization: belongs }),
    });
    this.#details(item, name, depth);
    for (const inner of itemsOf(
      item,
      'employee',
      'employees',
      'member',
      'members',
      'founder',
      'founders',
    ))
      this.read(inner, 0.2, depth + 1);
    for (const inner of itemsOf(item, 'worksFor', 'department', 'subOrganization'))
      this.read(inner, 0.3, depth + 1);
  }

  #details(item: Item, of: string | undefined, depth: number): void {
    this.#reach(item, of, depth);
    for (const value of valuesOf(item, 'address')) this.#addressValue(value, item, of);
    for (const place of itemsOf(item, 'location', 'workLocation')) {
      for (const value of valuesOf(place, 'address')) this.#addressValue(value, place, of);
    }
    for (const words of [
      ...textsOf(item, 'openingHours'),
      ...itemsOf(item, 'openingHoursSpecification').flatMap(hoursText),
    ]) {
      this.#add({ kind: 'hours', value: words }, words, of, item);
    }
    for (const words of textsOf(item, 'sameAs')) {
      const social = socialProfile(words);
      if (social !== undefined) this.#add({ kind: 'social', value: social }, words, of, item);
    }
    for (const words of textsOf(item, 'url')) {
      const site = webAddress(words, this.#place.base);
      if (
        site !== undefined &&
        (item.source === 'json-ld' || new URL(site).origin !== new URL(this.#place.base).origin)
      ) {
        this.#add({ kind: 'website', value: site }, words, of, item);
      }
    }
    if (item.types.some((type) => person.test(type))) this.#photo(item, of);
  }

  #photo(item: Item, of: string | undefined): void {
    for (const value of valuesOf(item, 'image', 'photo').slice(0, 1)) {
      const words = typeof value === 'string' ? value : (textOf(value, 'contentUrl', 'url') ?? '');
      const src = words === '' ? undefined : webAddress(words, this.#place.base);
      if (src !== undefined) this.#add({ kind: 'photo', value: src }, words, of, item);
    }
  }

  #reach(item: Item, of: string | undefined, depth: number): void {
    for (const words of textsOf(item, 'telephone', 'phone')) this.#phone('phone', words, of, item);
    for (const words of textsOf(item, 'faxNumber', 'fax')) this.#phone('fax', words, of, item);
    for (const words of textsOf(item, 'email')) {
      const value = cleanEmail(words.replace(/^mailto:/i, '').split('?')[0] ?? '');
      if (value !== undefined) this.#add({ kind: 'email', value }, words, of, item);
    }
    if (depth > 6) return;
    for (const point of itemsOf(item, 'contactPoint', 'contactPoints'))
      this.#reach(point, of, depth + 1);
  }

  #phone(kind: 'phone' | 'fax', words: string, of: string | undefined, item: Item): void {
    for (const piece of words.split(/\s*[;,/]\s*(?=[+(\d])/)) {
      const value = formatPhone(piece, this.#place.country);
      if (value !== undefined) this.#add({ kind, value }, words, of, item);
    }
  }

  #addressValue(value: string | Item, item: Item, of: string | undefined): void {
    if (typeof value !== 'string') return this.#address(value, item, of);
    for (const { value: address } of findAddresses([value], this.#place.country)) {
      this.#add({ kind: 'address', value: address }, value, of, item);
    }
  }

  #address(address: Item, item: Item, of: string | undefined): void {
    const said = {
      street: [...new Set(textsOf(address, 'streetAddress', 'postOfficeBoxNumber'))].join(', '),
      locality: textOf(address, 'addressLocality') ?? '',
      region: textOf(address, 'addressRegion') ?? '',
      postalCode: textOf(address, 'postalCode') ?? '',
      country: textOf(address, 'addressCountry') ?? '',
    };
    const whole = said.postalCode === '' && said.street.length > 20 ? said.street : '';
    // Some write all of it where the street belongs.
    const [read] = findAddresses([whole], this.#place.country);
    if (read?.value.postalCode !== undefined)
      return this.#add({ kind: 'address', value: read.value }, whole, of, item);
    const kept = Object.entries(said).map(([key, value]) => [key, fold(value).replace(/,$/, '')]);
    const value: Address = Object.fromEntries(kept.filter(([, text]) => text !== ''));
    if (
      value.street === undefined &&
      value.postalCode === undefined &&
      value.locality === undefined
    )
      return;
    this.#add({ kind: 'address', value }, Object.values(value).join(', '), of, item);
  }

  #add(
    detail:
      | { kind: 'address'; value: Address }
      | { kind: Exclude<Contact['kind'], 'address'>; value: string },
    words: string,
    of: string | undefined,
    item: Item,
  ): void {
    this.contacts.push({
      ...detail,
      words: fold(words),
      confidence: confidence[item.source],
      ...(of === undefined ? {} : { of }),
    });
  }
}

function joinedName(item: Item): string {
  return [textOf(item, 'givenName'), textOf(item, 'familyName')].filter(Boolean).join(' ');
}

function hoursText(item: Item): string[] {
  const days = textsOf(item, 'dayOfWeek').map((day) => day.replace(/^.*[/#]/, ''));
  const text = hoursOfSpecification(days, textOf(item, 'opens'), textOf(item, 'closes'));
  return text === undefined ? [] : [text];
}

/** Reads what structured data, in whatever format, says of people, organizations and how to reach them. */
export function readItems(items: readonly Item[], place: Place): Findings {
  const reader = new SchemaReader(place);
  for (const item of items) reader.read(item, 0.6);
  return reader;
}

/** The dates and the author that structured data gives the page. */
export function readArticleFacts(items: readonly Item[]): {
  author?: string;
  published?: string;
  modified?: string;
  isArticle: boolean;
} {
  const pages = items.flatMap((item) => [item, ...itemsOf(item, 'mainEntity')]);
  const main = pages.find((item) =>
    item.types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type)),
  );
  const source = main ?? pages.find((item) => item.types.some((type) => type.endsWith('Page')));
  if (source === undefined) return { isArticle: false };
  const author = textsOf(source, 'author')
    .map(fold)
    .filter((name) => name !== '' && !/^https?:/.test(name));
  const published = readIsoDate(textOf(source, 'datePublished') ?? '');
  const modified = readIsoDate(textOf(source, 'dateModified') ?? '');
  return {
    isArticle: main !== undefined,
    ...(author.length === 0 ? {} : { author: author.join(', ') }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
}

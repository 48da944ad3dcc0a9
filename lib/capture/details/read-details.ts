import type { CountryCode } from 'libphonenumber-js/min';
import type { Detail, Party } from '../../domain/page';
import type { Passage, Picture } from '../blocks/passage';
import type { Metadata } from '../metadata';
import { isSameKey, nameKey, type NameKey } from '../values/name';
import { plain } from '../values/text';
import { withoutCredits } from './credits';
import type { Entry } from './entry';
import { readCards } from './h-card';
import type { Item } from './item';
import { readJsonLd } from './json-ld';
import { placeLines } from './lines';
import { readLinks } from './links';
import { readMicrodata } from './microdata';
import { chooseOrganization } from './organization';
import { assignOwners } from './ownership';
import { readPhotos } from './photos';
import { readAddresses, readPlainText } from './plain-text';
import { readRdfa } from './rdfa';
import type { Candidate, Contact, Reading } from './reading';
import { readEntries } from './roster';
import { readArticleFacts, readItems } from './schema';
import { settle } from './settle';
import { withoutOthersSites } from './sites';
import { chooseSubject } from './subject';

/** Formats that describe things as items with properties. */
const itemReaders: readonly ((document: Document) => Item[])[] = [
  readJsonLd,
  readMicrodata,
  readRdfa,
  readCards,
];

/** Ways of finding contacts in what a person sees. */
const contactReaders: readonly ((reading: Reading) => Contact[])[] = [
  readLinks,
  readPlainText,
  readAddresses,
];

export interface DetailSources {
  readonly document: Document;
  readonly url: URL;
  readonly country: CountryCode;
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
  readonly title: string;
  readonly metadata: Metadata;
  readonly heading: string | undefined;
}

export interface ReadDetails {
  readonly subject?: Party;
  readonly people: readonly Party[];
  readonly details: readonly Detail[];
  readonly site?: string;
  readonly author?: string;
  readonly dates: { readonly published?: string; readonly modified?: string };
  readonly isArticle: boolean;
}

function isStory(metadata: Metadata, declared: boolean): boolean {
  if (declared) return true;
  return (
    metadata.get('og:type') === 'article' &&
    metadata.get('article:published_time') !== undefined &&
    metadata.get('author', 'article:author') !== undefined
  );
}

const leastRows = 3;

/** Some systems call every page an article; a list of people and how to reach them is none. */
function isRoster(entries: readonly Entry[], contacts: readonly Contact[]): boolean {
  const reached = new Set(
    contacts.flatMap(({ kind, line }) => (/^(?:email|phone)$/.test(kind) ? [line] : [])),
  );
  const rows = entries.filter(({ role, from, to }) => {
    if (role === undefined) return false;
    for (let line = from; line < Math.min(to, from + 12); line++)
      if (reached.has(line)) return true;
    return false;
  });
  return rows.length >= leastRows;
}

function peopleOf(
  entries: readonly Entry[],
  parties: readonly Candidate[],
  subject: Party | undefined,
  organization: string | undefined,
): Party[] {
  const people: Party[] = [];
  // By family, in which alone a name can be found again: some rosters have thousands of rows.
  const families = new Map<string, { readonly key: NameKey; readonly at: number }[]>();
  const house = plain(organization ?? '');
  const self = subject?.form === 'person' ? nameKey(subject.name) : undefined;
  const read = entries.map(({ name, role, words, confidence }) => ({
    name,
    role,
    words,
    confidence,
    organization,
  }));
  const declared = parties
    .filter(({ form }) => form === 'person')
    .map((party) => ({
      ...party,
      role: party.role,
      organization: party.organization ?? organization,
    }));
  for (const { name, role, words, confidence, organization: belongs } of [...read, ...declared]) {
    const key = nameKey(name);
    if (self !== undefined && isSameKey(self, key)) continue;
    // What bears the organization's own name is no person, however personal it sounds.
    if (house === key.whole) continue;
    const family = families.get(key.family) ?? [];
    const at = family.find((one) => isSameKey(one.key, key))?.at ?? people.length;
    const known = people[at];
    if (known !== undefined) {
      if (known.role === undefined && role !== undefined) people[at] = { ...known, role };
      continue;
    }
    families.set(key.family, [...family, { key, at }]);
    people.push({
      form: 'person',
      name,
      words,
      confidence,
      ...(role === undefined ? {} : { role }),
      ...(belongs === undefined ? {} : { organization: belongs }),
    });
  }
  return people;
}

/** Everything a page says of people, organizations and how to reach them, from its whole document. */
export function readDetails(sources: DetailSources): ReadDetails {
  const { document, metadata, url, country } = sources;
  const reading: Reading = { ...sources, lines: placeLines(sources.passages) };
  const items = itemReaders.flatMap((read) => read(document));
  const declared = readItems(items, { base: url.href, country });
  const facts = readArticleFacts(items);
  const seen = withoutCredits(
    contactReaders.flatMap((read) => read(reading)),
    reading,
  );
  const entries = readEntries(reading, seen);
  const isArticle = isStory(metadata, facts.isArticle) && !isRoster(entries, seen);
  const organization = chooseOrganization(
    reading,
    metadata,
    declared.parties,
    sources.heading,
    seen,
  );
  const subject = chooseSubject({
    reading,
    metadata,
    parties: declared.parties,
    entries,
    organization,
    isArticle,
  });
  const people = peopleOf(entries, declared.parties, subject, organization?.name);
  const names = [subject, ...people].flatMap((party) =>
    party?.form === 'person' ? [party.name] : [],
  );
  const rows = new Set(entries.length > 1 ? entries.map(({ name }) => name) : []);
  const assigned = assignOwners(seen, entries, subject, reading, organization?.name);
  const owned = withoutOthersSites(assigned, rows, reading);
  const photos = readPhotos(reading, names, entries);
  const { isArticle: _, author, ...dates } = facts;
  return {
    people,
    dates,
    isArticle,
    details: settle([...declared.contacts, ...owned, ...photos], rows),
    ...(subject === undefined ? {} : { subject }),
    ...(organization === undefined ? {} : { site: organization.name }),
    ...(author === undefined ? {} : { author }),
  };
}

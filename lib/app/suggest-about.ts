import { lookupKey } from '../domain/columns-of';
import { contactKey } from '../domain/contact';
import { compareOrganizations, comparePeople } from '../domain/same-name';
import { nameWords } from '../domain/person-name';
import { foldText } from '../domain/fold-text';
import { pageText, type Page, type Party } from '../domain/page';
import { guessAudience } from './guess-audience';
import type { NewProfile } from './drafts';
import type { House } from './house';
import type { Listed } from './ports/records';

/** Somebody we already know who may be meant, and why it seems so. */
export interface KnownCandidate extends Listed {
  readonly why: 'same-name' | 'same-contact' | 'named-on-page';
}

export interface Suggestions {
  readonly known: readonly KnownCandidate[];
  /** People and organizations of the page that we have no profile of, the subject first. */
  readonly fresh: readonly NewProfile[];
  /** Whether the first of them is whom the page itself is about. */
  readonly subjectIsNew: boolean;
}

/** Whom a page is about, best first: from what we know and from what the page says of itself. */
export async function suggestAbout(
  house: Pick<House, 'records'>,
  page: Page,
): Promise<Suggestions> {
  const parties = [selectedName(page), page.subject, ...page.people].filter(
    (party) => party !== undefined,
  );
  const known = new Map<string, KnownCandidate>();
  const unknown: Party[] = [];
  for (const party of parties.slice(0, 40)) {
    const matches = await sameName(house, party);
    for (const match of matches) {
      if (!known.has(match.id)) {
        known.set(match.id, {
          ...match,
          why: party === parties[0] ? 'same-name' : 'named-on-page',
        });
      }
    }
    if (matches.length === 0) unknown.push(party);
  }
  for (const match of await namedInText(house, page, parties)) {
    if (!known.has(match.id)) known.set(match.id, { ...match, why: 'named-on-page' });
  }
  for (const match of await sameContact(house, page)) {
    if (!known.has(match.id)) known.set(match.id, { ...match, why: 'same-contact' });
  }
  return {
    known: [...known.values()].toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why)),
    fresh: distinct(unknown).map((party) => newProfile(page, party)),
    subjectIsNew: unknown[0] !== undefined && unknown[0] === parties[0],
  };
}

/** A reader who selects a name before the click says whom they mean. */
function selectedName(page: Page): Party | undefined {
  const words = page.selection?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (!/^(\p{Lu}[\p{L}.’'-]*\s?){2,5}$/u.test(words)) return undefined;
  const known = [page.subject, ...page.people].find((party) => party?.name === words);
  return known ?? { form: 'person', name: words, words, confidence: 1 };
}

const order: readonly KnownCandidate['why'][] = ['same-name', 'same-contact', 'named-on-page'];

/** Those who are reached in a way that stands on the page. */
async function sameContact(house: Pick<House, 'records'>, page: Page): Promise<readonly Listed[]> {
  const keys = page.details.flatMap((detail) =>
    detail.kind === 'email' || detail.kind === 'phone'
      ? [lookupKey('contact', contactKey({ kind: detail.kind, value: detail.value }))]
      : [],
  );
  if (keys.length === 0) return [];
  const { rows } = await house.records.find({ keys, limit: 10 });
  return rows;
}

/** Two to four capitalized words in a row, with what may join them. */
const fullName =
  /\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}\.|de la|de los|del|de|van der|van|von|bin|al))?(?:\s\p{Lu}[\p{L}’'-]+){1,3}/gu;
/** A roster longer than this is looked through on the page itself. */
const mostNames = 60;

/** People we know whom the text names in full, where its own list of people left them out. */
async function namedInText(
  house: Pick<House, 'records'>,
  page: Page,
  parties: readonly Party[],
): Promise<readonly Listed[]> {
  const listed = new Set(parties.map(({ name }) => foldText(name)));
  const runs = pageText(page.blocks).match(fullName) ?? [];
  // "Councilmembers Everett Lindqvist" names him without its first word.
  const all = runs.flatMap((run) => [run, run.replace(/^\S+\s(?=\S+\s)/u, '')]);
  const names = [...new Set(all)].filter((name) => !listed.has(foldText(name)));
  const found = await Promise.all(
    names
      .slice(0, mostNames)
      .map((name) => sameName(house, { form: 'person', name, words: name, confidence: 0.5 }, true)),
  );
  return found.flat();
}

async function sameName(
  house: Pick<House, 'records'>,
  party: Party,
  exactly = false,
): Promise<readonly Listed[]> {
  const words = party.form === 'person' ? nameWords(party.name) : party.name.split(/\s+/);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const search = party.form === 'person' ? (words.at(-1) ?? '') : longest;
  const { rows } = await house.records.find({ search, limit: 40 });
  const compare = party.form === 'person' ? comparePeople : compareOrganizations;
  return rows.filter(({ columns }) => {
    const sameForm = (columns.form === 'person') === (party.form === 'person');
    const fit = compare(columns.name, party.name);
    return sameForm && (exactly ? fit === 'same' : fit !== 'different');
  });
}

function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const name = foldText(party.name);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

export function newProfile(page: Page, party: Party): NewProfile {
  // An organization that belongs to itself would only be named twice.
  const belongs = party.organization && foldText(party.organization) !== foldText(party.name);
  return {
    name: party.name,
    form: party.form,
    audience: guessAudience(page, party),
    ...(party.role ? { role: party.role } : {}),
    ...(belongs ? { organization: party.organization } : {}),
  };
}

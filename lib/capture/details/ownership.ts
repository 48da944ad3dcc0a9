import { foldText } from '../../domain/fold-text';
import type { Party } from '../../domain/page';
import type { Entry } from './entry';
import type { Contact, Reading } from './reading';

const personal = new Set(['email', 'phone', 'fax', 'social', 'website', 'address', 'hours']);

/** Gives each contact to whoever the page sets it beside: a row's person, the subject, the organization. */
export function assignOwners(
  contacts: readonly Contact[],
  entries: readonly Entry[],
  subject: Party | undefined,
  reading: Reading,
  site?: string,
): Contact[] {
  const owners = new Map<number, string>();
  const roster = entries.length > 1;
  for (const { name, from, to, line } of entries) {
    if (!roster && to - from > 24) continue;
    // On somebody's own page the box around an aide's name is theirs, and her line alone is hers.
    const aside = !roster && subject?.form === 'person' && name !== subject.name;
    for (let at = aside ? line : from; at < (aside ? line + 1 : to); at++)
      if (!owners.has(at) || at === line) owners.set(at, name);
  }
  const index = indexNames(subject, entries);
  return contacts.map((contact) => {
    if (contact.of !== undefined || contact.line === undefined || !personal.has(contact.kind))
      return contact;
    const owner =
      namedInAddress(contact, index) ??
      owners.get(contact.line) ??
      defaultOwner(contact, subject, roster, reading, site);
    return owner === undefined ? contact : { ...contact, of: owner };
  });
}

/** The people of a page by the words of their names, in the page's order. */
interface NameIndex {
  readonly names: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** The words by the letters they begin with, so that a mailbox is not searched for each of them. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

const shortestWord = 3;

function indexNames(subject: Party | undefined, entries: readonly Entry[]): NameIndex {
  const names = [
    ...(subject?.form === 'person' ? [subject.name] : []),
    ...entries.map(({ name }) => name),
  ];
  const byWord = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    for (const word of new Set(foldText(name).split(/[^\p{L}]+/u))) {
      if (word.length < shortestWord) continue;
      const known = byWord.get(word);
      if (known) known.push(at);
      else byWord.set(word, [at]);
    }
  }
  const byStart = Map.groupBy(byWord.keys(), (word) => word.slice(0, shortestWord));
  return { names, byWord, byStart };
}

/** No mailbox is longer. */
const longestLocal = 64;

/** `dana.whitlock@…` is Dana Whitlock's, wherever it stands. A lone word proves nothing. */
function namedInAddress(
  contact: Contact,
  { names, byWord, byStart }: NameIndex,
): string | undefined {
  if (contact.kind !== 'email') return undefined;
  const [mailbox = ''] = contact.value.toLowerCase().split('@');
  const local = mailbox.slice(0, longestLocal);
  const found = new Set<string>();
  for (let from = 0; from + shortestWord <= local.length; from++) {
    for (const word of byStart.get(local.slice(from, from + shortestWord)) ?? [])
      if (local.startsWith(word, from)) found.add(word);
  }
  if (found.size < 2) return undefined;
  const hits = new Map<number, number>();
  for (const word of found) {
    for (const at of byWord.get(word) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
  }
  const named = [...hits].flatMap(([at, count]) => (count > 1 ? [at] : []));
  return named.length === 0 ? undefined : names[Math.min(...named)];
}

function defaultOwner(
  { line = 0 }: Contact,
  subject: Party | undefined,
  roster: boolean,
  { passages, lines }: Reading,
  site: string | undefined,
): string | undefined {
  const region = passages[lines[line]?.passage ?? 0]?.region;
  const around = region === 'footer' || region === 'header' || region === 'nav';
  if (subject?.form === 'organization') return subject.name;
  // On somebody's own site what is around the page is theirs too.
  const house = subject?.organization ?? (site === undefined ? undefined : subject?.name);
  if (around || roster) return around ? house : undefined;
  return subject?.name;
}

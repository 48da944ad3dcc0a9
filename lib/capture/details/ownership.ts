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
  const named = namesByWords(subject, entries);
  return contacts.map((contact) => {
    if (contact.of !== undefined || contact.line === undefined || !personal.has(contact.kind))
      return contact;
    const owner =
      namedInAddress(contact, named) ??
      owners.get(contact.line) ??
      defaultOwner(contact, subject, roster, reading);
    return owner === undefined ? contact : { ...contact, of: owner };
  });
}

interface NamedWords {
  readonly name: string;
  readonly words: readonly string[];
}

/** The words of each person's name that an address may be made of; a lone word proves nothing. */
function namesByWords(subject: Party | undefined, entries: readonly Entry[]): NamedWords[] {
  const names = [
    ...(subject?.form === 'person' ? [subject.name] : []),
    ...entries.map(({ name }) => name),
  ];
  return names
    .map((name) => ({
      name,
      words: foldText(name)
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2),
    }))
    .filter(({ words }) => words.length > 1);
}

/** `dana.whitlock@…` is Dana Whitlock's, wherever it stands. */
function namedInAddress(contact: Contact, named: readonly NamedWords[]): string | undefined {
  if (contact.kind !== 'email') return undefined;
  const [local = ''] = contact.value.toLowerCase().split('@');
  return named.find(({ words }) => words.filter((word) => local.includes(word)).length > 1)?.name;
}

function defaultOwner(
  { line = 0 }: Contact,
  subject: Party | undefined,
  roster: boolean,
  { passages, lines }: Reading,
): string | undefined {
  const region = passages[lines[line]?.passage ?? 0]?.region;
  const around = region === 'footer' || region === 'header' || region === 'nav';
  if (subject?.form === 'organization') return subject.name;
  if (around || roster) return around ? subject?.organization : undefined;
  return subject?.name;
}

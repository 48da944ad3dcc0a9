import { contactKey } from '../../domain/contact';
import { wordsOf } from '../../domain/fold-text';
import { nameWords } from '../../domain/person-name';
import type { IncomingProfile } from './incoming';
import type { OutgoingProfile } from './outgoing';

/** Somebody of a file who may be here already, and why we think so. */
export interface Likely {
  readonly at: number;
  readonly profile: string;
  readonly because: 'name' | 'contact';
}

type Here = Pick<OutgoingProfile, 'id' | 'form' | 'name' | 'otherNames' | 'contacts'>;

/** Ways to reach one and no other; people share an address, a website and a switchboard. */
const telling: ReadonlySet<string> = new Set(['email', 'social']);

/**
 * Who of a file seems to be here already: by the same name, whatever its title, order and accents,
 * or by the same mailbox. An offer to merge and nothing more: a person decides.
 */
export function likelySame(
  incoming: readonly IncomingProfile[],
  here: readonly Here[],
): readonly Likely[] {
  const byName = indexed(here, (one) => [one.name, ...one.otherNames].map(nameKey));
  const byContact = indexed(here, (one) => contactKeys(one));
  return incoming.flatMap((one) => {
    const names = [one.name, ...one.otherNames].flatMap((name) => byName.get(nameKey(name)) ?? []);
    const contacts = contactKeys(one).flatMap((key) => byContact.get(key) ?? []);
    const found = new Map<string, Likely['because']>();
    for (const profile of contacts) found.set(profile, 'contact');
    for (const profile of names) found.set(profile, 'name');
    return [...found].map(([profile, because]) => ({ at: one.at, profile, because }));
  });
}

function indexed(
  here: readonly Here[],
  keysOf: (one: Here) => readonly string[],
): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const one of here) {
    for (const key of new Set(keysOf(one))) {
      if (key === '') continue;
      const ids = index.get(key);
      if (ids === undefined) index.set(key, [one.id]);
      else ids.push(one.id);
    }
  }
  return index;
}

/** The words of a name in any order: "Winters, Rev. Ada" and "Ada Winters" are one. */
function nameKey(name: string): string {
  return wordsOf(nameWords(name).join(' ')).toSorted().join(' ');
}

function contactKeys({ contacts }: Pick<Here, 'contacts'>): string[] {
  return contacts.filter(({ kind }) => telling.has(kind)).map(contactKey);
}

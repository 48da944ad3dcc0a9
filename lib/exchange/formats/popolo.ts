import * as v from 'valibot';
import type { ContactKind } from '../../domain/contact';
import { failed, done, type Result } from '../../domain/result';
import { IncomingList, mostIncoming, type Incoming } from './incoming';
import type { OutgoingProfile } from './outgoing';

const text = v.fallback(
  v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  undefined,
);
/** A list whose items are read one by one; what is no such item is left out. */
const listOf = <Output>(item: v.GenericSchema<unknown, Output>) =>
  v.optional(
    v.pipe(
      v.fallback(v.array(v.unknown()), []),
      v.transform((items): Output[] =>
        items.flatMap((one) => {
          const read = v.safeParse(item, one);
          return read.success ? [read.output] : [];
        }),
      ),
    ),
    [],
  );

const contactDetail = v.object({ type: text, value: text });
const link = v.object({ url: text });
const partySchema = v.object({
  id: text,
  name: text,
  email: text,
  other_names: listOf(v.object({ name: text })),
  contact_details: listOf(contactDetail),
  links: listOf(link),
  classification: text,
});
const area = v.fallback(v.optional(v.object({ id: text, name: text })), undefined);
const membershipSchema = v.object({
  person_id: text,
  organization_id: text,
  role: text,
  label: text,
  end_date: text,
  area_id: text,
  post_id: text,
  area,
  contact_details: listOf(contactDetail),
  links: listOf(link),
});
/** One that cannot be read stays in its place, to be said by number. */
const parties = v.optional(v.fallback(v.array(v.fallback(v.nullable(partySchema), null)), []), []);
const popoloSchema = v.object({
  persons: parties,
  organizations: parties,
  memberships: listOf(membershipSchema),
  areas: listOf(v.object({ id: text, name: text })),
  posts: listOf(v.object({ id: text, label: text, area_id: text, area })),
});
type Popolo = v.InferOutput<typeof popoloSchema>;
type Party = v.InferOutput<typeof partySchema>;
type Membership = v.InferOutput<typeof membershipSchema>;

/**
 * Persons with the office they hold now, and organizations, of a Popolo file: an object of lists,
 * or one list of persons. A record that cannot be read is left out and said.
 */
export function readPopolo(source: string): Result<Incoming, 'popolo-unreadable'> {
  const value = parsed(source);
  const whole = v.safeParse(popoloSchema, Array.isArray(value) ? { persons: value } : value);
  if (!whole.success) return failed('popolo-unreadable');
  const { persons, organizations } = whole.output;
  if (persons.length + organizations.length === 0) return failed('popolo-unreadable');
  const list = new IncomingList();
  const find = finder(whole.output);
  for (const [at, party] of [...persons, ...organizations].entries()) {
    if (at >= mostIncoming) {
      list.issue(at + 1, 'too-many');
      break;
    }
    if (party === null) {
      list.issue(at + 1, 'record-broken');
      continue;
    }
    const isPerson = at < persons.length;
    const own = isPerson ? find.membership(party.id) : undefined;
    list.add({
      at: at + 1,
      name: party.name,
      form: isPerson ? 'person' : 'organization',
      role: own?.role ?? own?.label,
      organization: find.organization(own?.organization_id),
      district: find.district(own),
      otherNames: party.other_names.flatMap(({ name }) => name ?? []),
      contacts: contactsOf(party, own),
    });
  }
  return done(list.done());
}

function parsed(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    return value;
  } catch {
    return undefined;
  }
}

function finder({ memberships, organizations, areas, posts }: Popolo) {
  const byPerson = new Map<string, Membership>();
  for (const one of memberships) {
    const before = one.person_id === undefined ? undefined : byPerson.get(one.person_id);
    // The first that has not ended; while there is none, whichever came first.
    const better = before === undefined || (hasEnded(before) && !hasEnded(one));
    if (one.person_id !== undefined && better) byPerson.set(one.person_id, one);
  }
  const named = (list: readonly { id?: string | undefined; name?: string | undefined }[]) =>
    new Map(list.map(({ id, name }) => [id, name]));
  const organizationNames = named(organizations.filter((one) => one !== null));
  const areaNames = named(areas);
  const postsById = new Map(posts.map((post) => [post.id, post]));
  return {
    membership: (person: string | undefined) =>
      person === undefined ? undefined : byPerson.get(person),
    organization: (id: string | undefined) =>
      id === undefined ? undefined : organizationNames.get(id),
    district(own: Membership | undefined): string | undefined {
      const post = own?.post_id === undefined ? undefined : postsById.get(own.post_id);
      const id = own?.area_id ?? post?.area_id;
      const known = id === undefined ? undefined : (areaNames.get(id) ?? id);
      return own?.area?.name ?? post?.area?.name ?? known ?? own?.area?.id ?? post?.label;
    },
  };
}

function hasEnded({ end_date: end }: Membership): boolean {
  return end !== undefined && end !== '';
}

const kinds: Readonly<Record<string, ContactKind>> = {
  address: 'address',
  cell: 'phone',
  email: 'email',
  fax: 'fax',
  phone: 'phone',
  tel: 'phone',
  url: 'website',
  voice: 'phone',
  website: 'website',
};

function contactsOf(party: Party, own: Membership | undefined) {
  const details = [...party.contact_details, ...(own?.contact_details ?? [])];
  const links = [...party.links, ...(own?.links ?? [])];
  return [
    ...(party.email === undefined ? [] : [{ kind: 'email' as const, value: party.email }]),
    ...details.flatMap(({ type = '', value }) => {
      const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
      return kind === undefined || value === undefined ? [] : [{ kind, value }];
    }),
    ...links.flatMap(({ url }) =>
      url === undefined ? [] : [{ kind: 'website' as const, value: url }],
    ),
  ];
}

const popoloTypes: Partial<Record<ContactKind, string>> = {
  address: 'address',
  email: 'email',
  fax: 'fax',
  phone: 'phone',
};

/** Persons, organizations, and a membership for whoever has a role or belongs somewhere. */
export function writePopolo(profiles: readonly OutgoingProfile[]): string {
  const persons = profiles.filter(({ form }) => form === 'person');
  const organizations = profiles.filter(({ form }) => form === 'organization');
  const ids = new Map(organizations.map(({ name, id }) => [name, id]));
  const unlisted = [...new Set(persons.map(({ organization }) => organization))]
    .filter((name) => name !== '' && !ids.has(name))
    .map((name, at) => ({ id: `organization-${at + 1}`, name }));
  for (const { id, name } of unlisted) ids.set(name, id);
  const memberships = persons
    .filter(({ role, organization, district }) => role + organization + district !== '')
    .map(({ id, role, organization, district }) => ({
      person_id: id,
      ...(organization !== '' && { organization_id: ids.get(organization) }),
      ...(role !== '' && { role }),
      ...(district !== '' && { area: { name: district } }),
    }));
  const popolo = {
    persons: persons.map(partyOf),
    organizations: [...organizations.map(partyOf), ...unlisted],
    memberships,
  };
  return `${JSON.stringify(popolo, undefined, 2)}\n`;
}

function partyOf({ id, name, otherNames, contacts }: OutgoingProfile) {
  const details = contacts.flatMap(({ kind, value }) => {
    const type = popoloTypes[kind];
    return type === undefined ? [] : [{ type, value }];
  });
  const links = contacts
    .filter(({ kind }) => kind === 'website' || kind === 'social')
    .map(({ value }) => ({ url: value }));
  return {
    id,
    name,
    ...(otherNames.length > 0 && { other_names: otherNames.map((other) => ({ name: other })) }),
    ...(details.length > 0 && { contact_details: details }),
    ...(links.length > 0 && { links }),
  };
}

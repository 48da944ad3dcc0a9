import type { Audience } from '../../domain/audience';
import { newId } from '../../domain/ids';
import { readProfile } from '../../domain/profile';
import { done, failed, type Result } from '../../domain/result';
import {
  columnKeys,
  matchColumns,
  rememberColumns,
  type ColumnKey,
  type RememberedColumns,
} from '../../exchange/formats/columns';
import { readHeads } from '../../exchange/formats/csv';
import { likelySame } from '../../exchange/formats/duplicates';
import type { Incoming, IncomingProfile } from '../../exchange/formats/incoming';
import { outgoingProfile, type OutgoingProfile } from '../../exchange/formats/outgoing';
import { largestTextFile, readIncoming, type ReadCause } from '../../exchange/formats/registry';
import { textOf } from '../../exchange/formats/text-of';
import type { Entry } from '../../ledger/entry';
import type { Json } from '../../ledger/json';
import type { Stamp } from '../../ledger/say';
import type { Subject } from '../../ledger/subject';
import type { House } from '../house';
import { formsOf } from '../people/forms-of';
import type { Asked, ShareJobs, TablePreview, Taken } from '../ports/share-work';
import { thisMember } from '../this-member';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

export interface StagedTable {
  readonly incoming: Incoming;
  /** By the place in the file: the profile here that seems to be the same. */
  readonly same: ReadonlyMap<number, OutgoingProfile>;
  readonly remembered: RememberedColumns;
}

const rememberedKey = 'table-columns';

/** Reads a file of another program, and looks for who of it is here already. */
export async function stageTable(
  house: Needs,
  { file, language, chambers, columns = {} }: Asked,
): Promise<Result<{ staged: StagedTable; preview: TablePreview }, ReadCause>> {
  if (file.size > largestTextFile) return failed('text-file-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const remembered = { ...(await keptColumns(house)), ...chosen(columns) };
  const read = readIncoming(bytes, { language, chambers }, remembered);
  if (!read.ok) return read;
  const { format, incoming, heads = [] } = read.value;
  const here = await everybodyHere(house);
  const byId = new Map(here.map((one) => [one.id, one]));
  const same = new Map<number, OutgoingProfile>();
  for (const { at, profile } of likelySame(incoming.profiles, here)) {
    const found = byId.get(profile);
    if (found !== undefined && !same.has(at)) same.set(at, found);
  }
  const match = matchColumns(heads, remembered);
  const [sample = []] = format === 'csv' ? readHeads(textOf(bytes)).rows : [];
  const preview: TablePreview = {
    is: 'table',
    name: file.name,
    format,
    columns: heads.map((head, at) => ({
      head,
      key: Object.keys(rememberColumns([head], ['skip']))[0] ?? '',
      match: match[at] ?? 'skip',
      sample: sample[at] ?? '',
    })),
    people: incoming.profiles.map((one) => rowOf(one, same.get(one.at))),
    withoutAudience: incoming.profiles.filter((one) => one.audience === undefined).length,
    issues: incoming.issues,
  };
  const after = rememberColumns(heads, match, remembered);
  return done({ staged: { incoming, same, remembered: after }, preview });
}

function rowOf(one: IncomingProfile, same: OutgoingProfile | undefined) {
  const { at, name, role = '', organization = '', contacts } = one;
  const row = { at, name, role, organization, contacts: contacts.length };
  return same === undefined ? row : { ...row, same: { id: same.id, name: same.name } };
}

/** Writes the people of a staged table: a restore point, then all of them or none. */
export async function takeTable(
  house: Needs,
  table: StagedTable,
  { label, ...how }: ShareJobs['takeTable']['asked'],
): Promise<Result<Taken>> {
  const by = await thisMember(house);
  const written = await house.alone(async () => {
    const entries = await entriesOf(house, table, how, { by, t: house.now() });
    return house.records.write({ entries, why: 'import-table', restorePoint: label });
  });
  if (!written.ok) return written;
  await house.records.local.put(rememberedKey, { ...table.remembered });
  const { fresh, subjects, repeated } = written.value;
  return done({ fresh, subjects, repeated, freshBlobs: 0, held: 0 });
}

/** By what is said at this moment: people may have gone on writing since they looked at it. */
async function entriesOf(
  house: Needs,
  { incoming, same }: StagedTable,
  { same: how, audience }: Pick<ShareJobs['takeTable']['asked'], 'same' | 'audience'>,
  { by, t }: Stamp,
): Promise<readonly Entry[]> {
  const kept = await house.records.subjects([...same.values()].map(({ id }) => id));
  const standing = kept.filter(({ subject }) => subject.deleted !== 'yes');
  const now = new Map(standing.map(({ subject }) => [subject.id, subject]));
  return incoming.profiles.flatMap((read): Entry[] => {
    const one = audience === undefined ? read : inAudience(read, audience);
    const here = how === 'add' ? undefined : now.get(same.get(one.at)?.id ?? '');
    if (here !== undefined && how === 'skip') return [];
    const e = here?.id ?? newId(house.random);
    const values = here === undefined ? allOf(one, house) : missingIn(here, one, house);
    return Object.entries(values).map(([a, v]) => {
      // Where nothing stands, the only heads are those of people who cleared it.
      const r = here?.heads.get(a) ?? [];
      return { a, by, e, ...(r.length > 0 ? { r } : {}), t, v };
    });
  });
}

/** What the file says goes before what was chosen for all; no audience has a form it can't be. */
function inAudience(one: IncomingProfile, audience: Audience): IncomingProfile {
  if (one.audience !== undefined) return one;
  const forms = formsOf(audience);
  const form = forms.includes(one.form) ? one.form : (forms[0] ?? one.form);
  return { ...one, audience, form };
}

type Values = Record<string, Json>;
const single = ['audience', 'role', 'organization', 'place', 'district'] as const;

function allOf(one: IncomingProfile, house: Pick<House, 'random'>): Values {
  const values: Values = { kind: 'profile', name: one.name, form: one.form };
  for (const field of single) {
    const value = one[field];
    if (value !== undefined) values[field] = value;
  }
  return { ...values, ...setsOf(one, house) };
}

/** Only where nothing is said yet: a list from elsewhere never replaces what somebody found out. */
function missingIn(subject: Subject, one: IncomingProfile, house: Pick<House, 'random'>): Values {
  const here = outgoingProfile(readProfile(subject.id, subject.attributes));
  const values: Values = {};
  for (const field of single) {
    const value = one[field];
    if (value !== undefined && !subject.attributes.has(field)) values[field] = value;
  }
  const contacts = new Set(here.contacts.map(({ kind, value }) => `${kind} ${value}`));
  const names = new Set([here.name, ...here.otherNames]);
  const added = {
    contacts: one.contacts.filter(({ kind, value }) => !contacts.has(`${kind} ${value}`)),
    otherNames: [one.name, ...one.otherNames].filter((name) => !names.has(name)),
    tags: [],
  };
  return { ...values, ...setsOf(added, house) };
}

function setsOf(
  { contacts, otherNames, tags }: Pick<IncomingProfile, 'contacts' | 'otherNames' | 'tags'>,
  { random }: Pick<House, 'random'>,
): Values {
  const values: Values = {};
  for (const { kind, value } of contacts) values[`contact.${newId(random)}`] = { kind, value };
  for (const name of otherNames) values[`otherName.${newId(random)}`] = name;
  for (const tag of tags) values[`tag.${newId(random)}`] = tag;
  return values;
}

async function everybodyHere({ records }: Needs): Promise<readonly OutgoingProfile[]> {
  const { rows } = await records.find({ limit: 100_000 });
  const kept = await records.subjects(rows.map(({ id }) => id));
  return kept.map(({ subject }) => outgoingProfile(readProfile(subject.id, subject.attributes)));
}

async function keptColumns({ records }: Needs): Promise<RememberedColumns> {
  const kept = await records.local.get(rememberedKey);
  return typeof kept === 'object' && kept !== null ? chosen({ ...kept }) : {};
}

function chosen(columns: Readonly<Record<string, unknown>>): RememberedColumns {
  const known: readonly unknown[] = [...columnKeys, 'skip'];
  const isKey = (match: unknown): match is ColumnKey | 'skip' => known.includes(match);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([head, match]) => (isKey(match) ? [[head, match]] : [])),
  );
}

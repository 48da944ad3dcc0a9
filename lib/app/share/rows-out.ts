import { readApproach, steps, type Approach, type Step } from '../../domain/approach';
import { valueOf } from '../../domain/attributes';
import { audiences, type Audience } from '../../domain/audience';
import type { Columns } from '../../domain/columns';
import { initialsOf } from '../../domain/member';
import { mayBePublished, readSignOn, type SignOn, type SignOnName } from '../../domain/sign-on';
import type { CandidateRow, SignOnRow, TaskRow } from '../../exchange/formats/tables';
import type { House } from '../house';
import { tasksByTime } from '../meetings/tasks';
import type { Order } from '../ports/share-work';

type Reads = Pick<House, 'records' | 'now'>;

/** Whether our own people are in a file, and how. */
export type OursNamed = Order['people'];

export interface RowWords {
  readonly audience: (audience: Audience) => string;
  readonly step: (step: Step) => string;
  readonly signOn: (as: SignOnName) => string;
  readonly yes: string;
  readonly no: string;
  /** What stands for a meeting that a task is about, before its day. */
  readonly meeting: string;
}

const everything = 100_000;

/** Sign-ons that stand: without proofs, notes and what more somebody does. */
export async function signOnRows(
  house: Reads,
  unpublished: boolean,
  words: RowWords,
): Promise<readonly SignOnRow[]> {
  const { rows } = await house.records.find({ kind: 'signOn', limit: everything });
  const kept = await house.records.subjects(rows.map(({ id }) => id));
  const signOns = kept
    .map(({ subject }) => readSignOn(subject.id, subject.attributes))
    .filter((one) => valueOf(one.withdrawn) === undefined)
    .filter((one) => unpublished || mayBePublished(one));
  const named = await standing(house, signOns.flatMap(namesOf));
  return signOns
    .flatMap((one): SignOnRow[] => {
      const who = named.get(valueOf(one.profile) ?? '');
      if (who === undefined || who.name === '') return [];
      return [
        {
          name: who.name,
          as: words.signOn(valueOf(one.as) ?? 'individual'),
          organization: who.organization,
          place: who.place,
          campaign: named.get(valueOf(one.campaign) ?? '')?.name ?? '',
          on: valueOf(one.on) ?? '',
          publish: mayBePublished(one) ? words.yes : words.no,
        },
      ];
    })
    .toSorted((one, other) => compare(one.on, other.on) || compare(one.name, other.name));
}

function namesOf({ profile, campaign }: SignOn): readonly string[] {
  return [valueOf(profile), valueOf(campaign)].filter((id) => id !== undefined);
}

/** Open tasks by their day, then those that are done. */
export async function taskRows(
  house: Reads,
  ours: OursNamed,
  words: RowWords,
): Promise<readonly TaskRow[]> {
  const { overdue, week, later, undated, waiting, done } = await tasksByTime(house, everything);
  const open = [overdue, week, later, waiting].flat();
  const due = (row: (typeof open)[number]) => valueOf(row.task.due) ?? '~';
  const rows = [...open.toSorted((a, b) => compare(due(a), due(b))), ...undated, ...done];
  const named = await standing(house, [
    ...new Set(rows.flatMap(({ about }) => about.map(({ id }) => id))),
  ]);
  return rows.map(({ task, owner, about }) => ({
    title: valueOf(task.title) ?? '',
    owner: nameOurs(owner ?? '', ours),
    due: valueOf(task.due) ?? '',
    done: valueOf(task.done) ?? '',
    about: about
      .map(({ id }) => named.get(id))
      .filter((one) => one !== undefined)
      .map((one) => (one.kind === 'meeting' ? dayed(words.meeting, one.when) : one.name))
      .filter((text) => text !== ''),
  }));
}

function dayed(word: string, when: string): string {
  return `${word} ${when.slice(0, 10)}`.trim();
}

/** Those who have not signed on yet. Who asks is who was chosen to, never who could by a tie. */
export async function candidateRows(
  house: Reads,
  ids: readonly string[] | undefined,
  ours: OursNamed,
  words: RowWords,
): Promise<readonly CandidateRow[]> {
  const found = await house.records.find({ kind: 'profile', signOn: [''], limit: everything });
  const wanted = ids && new Set(ids);
  const people = found.rows.filter(
    ({ id, columns }) => columns.name !== '' && wanted?.has(id) !== false,
  );
  const askers = ours === 'no' ? new Map<string, readonly string[]>() : await askersOf(house);
  const named = await standing(house, [...askers.values()].flat());
  return people.map(({ id, columns }) => ({
    name: columns.name,
    role: columns.role,
    organization: columns.organization,
    place: columns.place,
    audience: audienceWord(columns, words),
    step: words.step(steps.find((step) => step === columns.step) ?? 'research'),
    askedBy: (askers.get(id) ?? [])
      .map((asker) => nameOurs(named.get(asker)?.name ?? '', ours))
      .filter((name) => name !== ''),
  }));
}

/** Of each profile, who asks in its latest round. */
async function askersOf({ records }: Reads): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await records.find({ kind: 'approach', limit: everything });
  const kept = await records.subjects(rows.map(({ id }) => id));
  const rounds = kept.map(({ subject }) => readApproach(subject.id, subject.attributes));
  const numberOf = (one: Approach) => valueOf(one.round) ?? 0;
  return new Map(
    [...Map.groupBy(rounds, (one) => valueOf(one.profile) ?? '')].map(([profile, own]) => {
      const latest = Math.max(...own.map(numberOf));
      const ids = own
        .filter((one) => numberOf(one) === latest)
        .flatMap((one) => one.askers.map(({ id }) => id));
      return [profile, [...new Set(ids)]];
    }),
  );
}

export function audienceWord({ audience }: Columns, words: Pick<RowWords, 'audience'>): string {
  const known = audiences.find((one) => one === audience);
  return known === undefined ? '' : words.audience(known);
}

function nameOurs(name: string, ours: OursNamed): string {
  if (ours === 'no') return '';
  return ours === 'initials' ? initialsOf(name) : name;
}

/** What lists know of these, without what was deleted. */
async function standing(
  { records }: Pick<House, 'records'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Columns>> {
  const rows = await records.columns([...new Set(ids)]);
  return new Map(
    rows
      .filter(({ columns }) => columns.deleted !== 'yes')
      .map(({ id, columns }) => [id, columns] as const),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

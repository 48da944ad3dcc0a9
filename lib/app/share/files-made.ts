import * as v from 'valibot';
import type { Result } from '../../domain/result';
import type { Span } from '../../exchange/sharing/taken-back';
import type { House } from '../house';
import type { StoreCause } from '../ports/records';
import type { Order } from '../ports/share-work';

type Needs = Pick<House, 'records'>;

const backupKey = 'backup';
const backupSchema = v.object({ at: v.number(), revision: v.exactOptional(v.number()) });

/** When this device last handed out a whole backup; undefined when never. */
export async function lastBackup(house: Needs): Promise<number | undefined> {
  return (await keptBackup(house))?.at;
}

/** `revision` as it was before the backup was begun: what came later is not in it. */
export function noteBackup(
  { records, now }: Pick<House, 'records' | 'now'>,
  revision: number,
): Promise<Result<void, StoreCause>> {
  return records.local.put(backupKey, { at: now(), revision });
}

async function keptBackup({ records }: Needs) {
  const kept = v.safeParse(backupSchema, await records.local.get(backupKey));
  return kept.success ? kept.output : undefined;
}

const week = 7 * 24 * 3_600_000;
const old = 4 * week;
const quietFor = 2 * week;
const laterKey = 'backup-later';

/**
 * Whether it is time to say that a backup is old: the last one is, something was written since,
 * and nobody asked to be left alone for now. Without any backup, as soon as what was written first
 * is as old.
 */
export async function backupIsDue({
  records,
  now,
}: Pick<House, 'records' | 'now'>): Promise<boolean> {
  const later = v.safeParse(v.number(), await records.local.get(laterKey));
  if (later.success && now() - later.output < quietFor) return false;
  const last = await keptBackup({ records });
  if (last !== undefined) {
    return now() - last.at > old && (await records.revision()) !== last.revision;
  }
  const { total } = await records.find({ limit: 1 });
  if (total === 0) return false;
  const { rows } = await records.find({ sort: 'touched', offset: total - 1, limit: 1 });
  const first = rows[0]?.columns.touched ?? now();
  return now() - first > old;
}

export function remindLater({
  records,
  now,
}: Pick<House, 'records' | 'now'>): Promise<Result<void, StoreCause>> {
  return records.local.put(laterKey, now());
}

const lastKey = 'shared';
const lastSchema = v.record(v.string(), v.object({ at: v.number(), revision: v.number() }));

/** A file of this group under the same switches, that covered all there was. */
export interface LastFile {
  readonly at: number;
  readonly revision: number;
}

/**
 * Kept by group and switches: after a wider choice nothing counts as sent yet, or what was left at
 * home before would never go.
 */
export async function lastFile(
  house: Needs,
  group: string,
  order: Pick<Order, 'assessments' | 'people' | 'blobs'>,
): Promise<LastFile | undefined> {
  return (await all(house))[keyOf(group, order)];
}

export async function noteFile(
  house: Needs,
  group: string,
  order: Pick<Order, 'assessments' | 'people' | 'blobs'>,
  file: LastFile,
): Promise<Result<void, StoreCause>> {
  const kept = { ...(await all(house)), [keyOf(group, order)]: file };
  const plain = Object.entries(kept).map(
    ([key, { at, revision }]) => [key, { at, revision }] as const,
  );
  return house.records.local.put(lastKey, Object.fromEntries(plain));
}

async function all({ records }: Needs): Promise<Record<string, LastFile>> {
  const kept = v.safeParse(lastSchema, await records.local.get(lastKey));
  return kept.success ? kept.output : {};
}

function keyOf(group: string, order: Pick<Order, 'assessments' | 'people' | 'blobs'>): string {
  return [group, order.assessments ? 'assessments' : 'facts', order.people, order.blobs].join(' ');
}

const outKey = 'files-out';
const outSchema = v.array(v.tuple([v.number(), v.number()]));
/** Older ones hardly matter: what was taken back since has long been told. */
const mostOut = 5000;

/** Between which batches files were made that somebody was handed, under whatever switches. */
export async function filesOut({ records }: Needs): Promise<readonly Span[]> {
  const noted = v.safeParse(outSchema, await records.local.get(outKey));
  const before = Object.values(await all({ records })).map(({ revision }) => revision);
  return [
    ...before.map((at) => ({ from: at, to: at })),
    ...(noted.success ? noted.output : []).map(([from, to]) => ({ from, to })),
  ];
}

/**
 * Notes that a file goes out which was begun after this batch; what came meanwhile may be in it. Noted
 * before it is handed over: too much does no harm, and one that nobody knows of would.
 */
export function noteOut(
  house: Pick<House, 'records' | 'alone'>,
  from: number,
): Promise<Result<void, StoreCause>> {
  return house.alone(async () => {
    const kept = v.safeParse(outSchema, await house.records.local.get(outKey));
    const noted = kept.success ? kept.output : [];
    const to = await house.records.revision();
    return house.records.local.put(outKey, [...noted, [from, to]].slice(-mostOut));
  });
}

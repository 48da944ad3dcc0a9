import * as v from 'valibot';
import { isJustMe } from '../../domain/meeting-paper';
import { readMeeting } from '../../domain/meeting';
import { done, type Result } from '../../domain/result';
import { isPrivateAttribute } from '../../domain/visibility';
import type { Changed } from '../change';
import type { House } from '../house';
import { orStoreFailure } from '../or-store-failure';

type Needs = Pick<House, 'records' | 'alone'>;

const keptSchema = v.array(v.string());

/** What this device alone switched on for the paper of a meeting. It never leaves it. */
export async function onHere(
  { records }: Pick<House, 'records'>,
  meeting: string,
): Promise<ReadonlySet<string>> {
  const kept = v.safeParse(keptSchema, await records.local.get(keyOf(meeting)));
  return new Set(kept.success ? kept.output : []);
}

/** Whether it is a kind of *just me* things, or one that the meeting or its people hold. */
export async function staysHere(
  { records }: Pick<House, 'records'>,
  meeting: string,
  thing: string,
): Promise<boolean> {
  if (isJustMe(thing)) return true;
  const kept = await records.subject(meeting);
  if (kept === undefined) return false;
  const whom = readMeeting(meeting, kept.subject.attributes).with.map((one) => one.id);
  const subjects = [kept, ...(await records.subjects(whom))].map((one) => one.subject);
  return subjects.some(({ attributes }) =>
    [...attributes.keys()].some((name) => isPrivateAttribute(name) && name.endsWith(`.${thing}`)),
  );
}

export function switchHere(
  house: Needs,
  meeting: string,
  thing: string,
  on: boolean,
): Promise<Result<Changed>> {
  return orStoreFailure(() =>
    house.alone(async () => {
      const next = toggled(await onHere(house, meeting), thing, on);
      const put = await house.records.local.put(keyOf(meeting), [...next]);
      if (!put.ok) return put;
      return done({
        subjects: [meeting],
        undo: () => switchHere(house, meeting, thing, !on),
      });
    }),
  );
}

export function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

const keyOf = (meeting: string) => `paper-on.${meeting}`;

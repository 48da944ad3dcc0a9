import * as v from 'valibot';
import { askSchema, type CampaignAsk } from '../../domain/ask';
import {
  debriefFields,
  debriefSets,
  type DebriefField,
  type DebriefSet,
} from '../../domain/debrief';
import { newId } from '../../domain/ids';
import {
  meetingFields,
  meetingSets,
  type MeetingField,
  type MeetingSet,
} from '../../domain/meeting';
import { done, type Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { asJson } from '../campaign/as-json';
import { change, changePlanned, type Changed } from '../change';
import { changeValue, storedValue } from '../change-value';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

const fields = { ...meetingFields, ...debriefFields };
const sets = { ...meetingSets, ...debriefSets };
type Field = MeetingField | DebriefField;
export type MeetingItemSet = MeetingSet | DebriefSet;
type FieldValue<F extends Field> = v.InferOutput<(typeof fields)[F]>;
type ItemOf<S extends MeetingItemSet> = v.InferOutput<(typeof sets)[S]>;

/** Sets one field of a meeting; null or empty text clears it. What doesn't fit is asked about before. */
export function setMeetingField<F extends Field>(
  house: Needs,
  meeting: string,
  field: F,
  given: FieldValue<F> | null,
): Promise<Result<Changed>> {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value === null || value === '') return write(house, meeting, { [field]: null });
  if (!fitsMeetingField(field, value)) throw new Error(`Not a ${field} of a meeting`);
  return write(house, meeting, { [field]: asJson(value) });
}

/** Changes a field that has several parts from what is stored of it; null clears it. */
export function changeMeetingField<F extends Field>(
  house: Needs,
  meeting: string,
  field: F,
  how: (stored: FieldValue<F> | undefined) => FieldValue<F> | null,
): Promise<Result<Changed>> {
  const spot = { subject: meeting, attribute: field, schema: fields[field] };
  return changeValue(house, 'meeting', spot, (stored) => {
    const next = how(stored);
    if (next !== null && !fitsMeetingField(field, next)) throw new Error(`Not a ${field}`);
    return next;
  });
}

/** Whether a field can hold what was typed: a whole address, a length in minutes. */
export function fitsMeetingField(field: Field, value: unknown): boolean {
  return v.is(fields[field], value);
}

/** Writes an item of a set; its id is a new one unless it is given. */
export async function putMeetingItem<S extends MeetingItemSet>(
  house: Needs,
  meeting: string,
  set: S,
  item: ItemOf<S>,
  id: string = newId(house.random),
): Promise<Result<Changed & { readonly id: string }>> {
  const changed = await write(house, meeting, { [`${set}.${id}`]: asJson(item) });
  return changed.ok ? done({ ...changed.value, id }) : changed;
}

/** Changes an item from what is stored of it; one that is gone stays gone. */
export function changeMeetingItem<S extends MeetingItemSet>(
  house: Needs,
  meeting: string,
  set: S,
  id: string,
  how: (item: ItemOf<S>) => ItemOf<S>,
): Promise<Result<Changed>> {
  const spot = { subject: meeting, attribute: `${set}.${id}`, schema: sets[set] };
  return changeValue(house, 'meeting', spot, (item) =>
    item === undefined ? undefined : how(item),
  );
}

export function removeMeetingItem(
  house: Needs,
  meeting: string,
  set: MeetingItemSet,
  id: string,
): Promise<Result<Changed>> {
  return write(house, meeting, { [`${set}.${id}`]: null });
}

/** Several items at once, which one undo takes back together: `{ 'line.a': null, … }`. */
export function changeMeeting(
  house: Needs,
  meeting: string,
  values: Readonly<Record<string, Json>>,
): Promise<Result<Changed>> {
  return write(house, meeting, values);
}

/** Takes an ask that a campaign holds ready; the smaller one too where there is no second yet. */
export function takeAsk(
  house: Needs,
  meeting: string,
  { text, step, by, smaller = '' }: CampaignAsk,
): Promise<Result<Changed>> {
  return changePlanned(house, 'meeting', async () => {
    const spot = { subject: meeting, attribute: 'secondAsk', schema: askSchema };
    const second = await storedValue(house, spot);
    const values = {
      ask: asJson({ text, step, by }),
      ...(second === undefined && smaller !== '' ? { secondAsk: { text: smaller } } : {}),
    };
    return [{ subject: meeting, values }];
  });
}

function write(house: Needs, meeting: string, values: Readonly<Record<string, Json>>) {
  return change(house, 'meeting', [{ subject: meeting, values }]);
}

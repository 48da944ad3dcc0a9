import { newId } from '../../domain/ids';
import type { Kept, PromiseMade, PromiseOf } from '../../domain/promise';
import type { Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { asJson } from '../campaign/as-json';
import { change, type Change, type Changed } from '../change';
import type { House } from '../house';
import { dayOf } from '../people/day-of';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/**
 * Keeps a promise and the task that reminds of it together: ours is a task of ours, theirs one
 * that waits for them.
 */
export async function putPromise(
  house: Needs,
  meeting: string,
  promise: PromiseMade,
  whom: readonly string[],
  id: string = newId(house.random),
): Promise<Result<Changed>> {
  const task = promise.task ?? newId(house.random);
  return change(house, 'promise', [
    { subject: meeting, values: { [`promise.${id}`]: asJson({ ...promise, task }) } },
    taskOf(task, meeting, promise, whom),
  ]);
}

function taskOf(
  subject: string,
  meeting: string,
  promise: PromiseMade,
  whom: readonly string[],
): Change {
  const theirs = promise.by === 'them';
  const values: Record<string, Json> = {
    kind: 'task',
    title: promise.text.replace(/\s+/g, ' ').slice(0, 300),
    why: 'promise',
    due: promise.due ?? null,
    owner: theirs ? null : (promise.member ?? null),
    waitsFor: theirs ? (promise.who ?? '?') : null,
    [`about.${meeting}`]: true,
  };
  for (const profile of whom) values[`about.${profile}`] = true;
  return { subject, values };
}

/** Says what came of a promise, and closes its task; undefined opens both again. */
export function setKept(
  house: Needs,
  meeting: string,
  { id, value }: Pick<PromiseOf, 'id' | 'value'>,
  kept: Omit<Kept, 'on'> | undefined,
): Promise<Result<Changed>> {
  const on = dayOf(house.now());
  return change(house, 'promise-kept', [
    {
      subject: meeting,
      values: { [`kept.${id}`]: kept === undefined ? null : asJson({ ...kept, on }) },
    },
    ...(value.task === undefined
      ? []
      : [{ subject: value.task, values: { done: kept === undefined ? null : on } }]),
  ]);
}

export function removePromise(
  house: Needs,
  meeting: string,
  { id, value }: Pick<PromiseOf, 'id' | 'value'>,
): Promise<Result<Changed>> {
  return change(house, 'remove-promise', [
    { subject: meeting, values: { [`promise.${id}`]: null, [`kept.${id}`]: null } },
    ...(value.task === undefined ? [] : [{ subject: value.task, values: {}, deleted: true }]),
  ]);
}

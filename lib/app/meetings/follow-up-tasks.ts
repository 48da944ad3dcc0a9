import { valueOf } from '../../domain/attributes';
import { newId } from '../../domain/ids';
import { readTask, type Task, type TaskReason } from '../../domain/task';
import type { Json } from '../../ledger/json';
import type { Change } from '../change';
import type { House } from '../house';
import { dayOf } from '../people/day-of';

type Needs = Pick<House, 'records' | 'random'>;

/** The task that a meeting brought for this reason, about this profile when one is given. */
async function taskOf(
  { records }: Pick<House, 'records'>,
  meeting: string,
  why: TaskReason,
  profile?: string,
): Promise<Task | undefined> {
  const kept = await records.aboutOf(meeting, 'task');
  return kept
    .filter((one) => one.columns.deleted !== 'yes')
    .map(({ subject }) => readTask(subject.id, subject.attributes))
    .filter((task) => valueOf(task.why) === why)
    .find((task) => profile === undefined || task.about.some((one) => one.id === profile));
}

function newTask(
  { random }: Pick<House, 'random'>,
  task: { readonly title: string; readonly due: string; readonly why: TaskReason },
  about: readonly string[],
): Change {
  const values: Record<string, Json> = { kind: 'task', ...task, title: task.title.slice(0, 300) };
  for (const id of about) values[`about.${id}`] = true;
  return { subject: newId(random), values };
}

/**
 * Thanks are due the day after, whatever the answer was: a task from when a meeting was held until
 * somebody thanked. `title` is how the task reads; without one nothing new is begun.
 */
export async function thanksDue(
  house: Needs,
  meeting: { readonly id: string; readonly with: readonly string[]; readonly thanked: boolean },
  what: 'held' | 'evaluated' | 'thanked' | 'cancelled',
  on: string,
  title: string | undefined,
): Promise<readonly Change[]> {
  const task = await taskOf(house, meeting.id, 'thank-you');
  if (what === 'thanked') {
    return task === undefined ? [] : [{ subject: task.id, values: { done: on } }];
  }
  if (what === 'cancelled') {
    return task === undefined ? [] : [{ subject: task.id, values: {}, deleted: true }];
  }
  if (task !== undefined || meeting.thanked || title === undefined) return [];
  const due = dayOf(new Date(`${on}T12:00`).getTime() + 86_400_000);
  return [newTask(house, { title, due, why: 'thank-you' }, [meeting.id, ...meeting.with])];
}

/**
 * The task that reminds of asking somebody again: it begins, moves and goes with that day, of which
 * undefined is none.
 */
export async function askAgainDue(
  house: Needs,
  meeting: string,
  profile: string,
  due: string | undefined,
  title: string,
): Promise<readonly Change[]> {
  const task = await taskOf(house, meeting, 'ask-again', profile);
  if (task === undefined) {
    if (due === undefined) return [];
    return [newTask(house, { title, due, why: 'ask-again' }, [profile, meeting])];
  }
  return due === undefined
    ? [{ subject: task.id, values: {}, deleted: true }]
    : [{ subject: task.id, values: { due } }];
}

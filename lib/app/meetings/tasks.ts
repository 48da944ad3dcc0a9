import { valueOf } from '../../domain/attributes';
import { newId } from '../../domain/ids';
import type { Result } from '../../domain/result';
import { readTask, type Task } from '../../domain/task';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { oneLine } from '../people/one-line';
import { openTasks } from './open-tasks';

type Reads = Pick<House, 'records'>;
type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** A task with the names of what it is about. */
export interface TaskRow {
  readonly task: Task;
  readonly about: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly owner: string | undefined;
}

/** By when they need somebody. What waits for others is due, too, but not ours to do. */
export interface TasksByTime {
  readonly overdue: readonly TaskRow[];
  readonly week: readonly TaskRow[];
  readonly later: readonly TaskRow[];
  readonly undated: readonly TaskRow[];
  readonly waiting: readonly TaskRow[];
  readonly done: readonly TaskRow[];
  /** The latest of them, to be brought back. */
  readonly deleted: readonly TaskRow[];
}

export async function tasksByTime(
  house: Pick<House, 'records' | 'now'>,
  closedToo = 20,
): Promise<TasksByTime> {
  const today = dayOf(house.now());
  const inAWeek = dayOf(house.now() + 7 * 86_400_000);
  const closed = { kind: 'task', sort: 'touched', limit: closedToo } as const;
  const [open, over, gone] = await Promise.all([
    openTasks(house, ['open', 'waiting'], 5000),
    house.records.find({ ...closed, step: ['done'] }),
    house.records.find({ ...closed, deleted: true }),
  ]);
  const rows = await rowsOf(
    house,
    open.map((row) => row.id),
  );
  const due = (row: TaskRow) => valueOf(row.task.due) ?? '';
  const ours = rows.filter((row) => valueOf(row.task.waitsFor) === undefined);
  return {
    overdue: ours.filter((row) => due(row) !== '' && due(row) < today),
    week: ours.filter((row) => due(row) >= today && due(row) <= inAWeek),
    later: ours.filter((row) => due(row) > inAWeek),
    undated: ours.filter((row) => due(row) === ''),
    waiting: rows.filter((row) => valueOf(row.task.waitsFor) !== undefined),
    done: await rowsOf(
      house,
      over.rows.map((row) => row.id),
    ),
    deleted: await rowsOf(
      house,
      gone.rows.map((row) => row.id),
    ),
  };
}

async function rowsOf(house: Reads, ids: readonly string[]): Promise<readonly TaskRow[]> {
  const kept = await house.records.subjects(ids);
  const tasks = kept.map(({ subject }) => readTask(subject.id, subject.attributes));
  const others = tasks.flatMap((task) => [
    ...task.about.map((one) => one.id),
    valueOf(task.owner) ?? '',
  ]);
  const columns = new Map(
    (await house.records.columns([...new Set(others)])).map((row) => [row.id, row.columns]),
  );
  return tasks.map((task) => ({
    task,
    about: task.about.flatMap(({ id }) => {
      const known = columns.get(id);
      return known === undefined || known.kind === 'member'
        ? []
        : [{ id, kind: known.kind, name: known.name }];
    }),
    owner: columns.get(valueOf(task.owner) ?? '')?.name,
  }));
}

export async function addTask(
  house: Needs,
  task: { readonly title: string; readonly due: string; readonly about: readonly string[] },
): Promise<Result<Changed>> {
  const title = oneLine(task.title, 300);
  if (title === '') throw new Error('A task without words');
  const values: Record<string, string | boolean> = {
    kind: 'task',
    title,
    ...(task.due === '' ? {} : { due: task.due }),
  };
  for (const id of task.about) values[`about.${id}`] = true;
  return change(house, 'add-task', [{ subject: newId(house.random), values }]);
}

export function setTaskDone(house: Needs, task: string, done: boolean): Promise<Result<Changed>> {
  const day = done ? dayOf(house.now()) : null;
  return change(house, 'task-done', [{ subject: task, values: { done: day } }]);
}

export function editTask(
  house: Needs,
  task: string,
  field: 'title' | 'due' | 'owner',
  value: string,
): Promise<Result<Changed>> {
  const text = field === 'title' ? oneLine(value, 300) : value;
  if (text === '' && field === 'title') throw new Error('A task without words');
  return change(house, 'edit-task', [
    { subject: task, values: { [field]: text === '' ? null : text } },
  ]);
}

export function deleteTask(house: Needs, task: string): Promise<Result<Changed>> {
  return change(house, 'delete-task', [{ subject: task, values: {}, deleted: true }]);
}

export function restoreTask(house: Needs, task: string): Promise<Result<Changed>> {
  return change(house, 'restore-task', [{ subject: task, values: {}, deleted: false }]);
}

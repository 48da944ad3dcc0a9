import { asJson } from '../campaign/as-json';
import { valueOf } from '../../domain/attributes';
import { answerSchema, type Answer } from '../../domain/debrief';
import { newId } from '../../domain/ids';
import type { Result } from '../../domain/result';
import { readTask, type Task, type TaskReason } from '../../domain/task';
import type { Json } from '../../ledger/json';
import { changePlanned, type Change, type Changed } from '../change';
import { storedValue } from '../change-value';
import type { House } from '../house';
import { dayOf } from '../people/day-of';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

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
 * More of what one of them answered; and where it is not a yes and there is a day to ask again, the
 * task that reminds of it, which moves and goes with that day. An empty day is none.
 */
export function sayAnswer(
  house: Needs,
  meeting: string,
  profile: string,
  more: Partial<Answer>,
  title: string,
): Promise<Result<Changed>> {
  return changePlanned(house, 'answer', async () => {
    const attribute = `answer.${profile}`;
    const stored = await storedValue(house, { subject: meeting, attribute, schema: answerSchema });
    const { again = '', answer, ...rest } = { ...stored, ...more };
    if (answer === undefined) return [];
    const said = { ...rest, answer, ...(again === '' ? {} : { again }) };
    const task = await taskOf(house, meeting, 'ask-again', profile);
    const due = answer === 'yes' ? undefined : said.again;
    return [
      { subject: meeting, values: { [attribute]: asJson(said) } },
      ...reminderOf(house, task, due, title, [profile, meeting]),
    ];
  });
}

function reminderOf(
  house: Pick<House, 'random'>,
  task: Task | undefined,
  due: string | undefined,
  title: string,
  about: readonly string[],
): readonly Change[] {
  if (task === undefined) {
    return due === undefined ? [] : [newTask(house, { title, due, why: 'ask-again' }, about)];
  }
  return due === undefined
    ? [{ subject: task.id, values: {}, deleted: true }]
    : [{ subject: task.id, values: { due } }];
}

import * as v from 'valibot';
import { fieldOf, membersOf, type MemberOf } from './attributes';
import { idSchema } from './ids';
import type { Attributes, Field } from './said';
import { daySchema, line, prose } from './text-schema';

/** Something to do: ours, or promised to us. It may be about several subjects (`about.<id>`). */
export interface Task {
  readonly id: string;
  readonly title: Field<string | null>;
  readonly owner: Field<string | null>;
  readonly due: Field<string | null>;
  /** The day it was done; nothing said means open. */
  readonly done: Field<string | null>;
  readonly note: Field<string | null>;
  /** Whom we wait for: what they promised, an answer that is due. Ours while nothing is said. */
  readonly waitsFor: Field<string | null>;
  readonly why: Field<TaskReason | null>;
  readonly about: readonly MemberOf<boolean>[];
}

/** What a task grew out of; one that somebody wrote has none. */
export const taskReasons = ['promise', 'reminder', 'thank-you', 'ask-again', 'roster'] as const;
export type TaskReason = (typeof taskReasons)[number];

export const taskFields = {
  title: v.pipe(line(300), v.minLength(1)),
  owner: idSchema,
  due: daySchema,
  done: daySchema,
  note: prose(2000),
  waitsFor: v.pipe(line(200), v.minLength(1)),
  why: v.picklist(taskReasons),
} as const;

export const taskSets = { about: v.literal(true) } as const;

export function readTask(id: string, attributes: Attributes): Task {
  return {
    id,
    title: fieldOf(attributes, 'title', taskFields.title),
    owner: fieldOf(attributes, 'owner', taskFields.owner),
    due: fieldOf(attributes, 'due', taskFields.due),
    done: fieldOf(attributes, 'done', taskFields.done),
    note: fieldOf(attributes, 'note', taskFields.note),
    waitsFor: fieldOf(attributes, 'waitsFor', taskFields.waitsFor),
    why: fieldOf(attributes, 'why', taskFields.why),
    about: membersOf(attributes, 'about', taskSets.about),
  };
}

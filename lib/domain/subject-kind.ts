import * as v from 'valibot';

/** What a subject is; said once, when it is made, under the attribute `kind`. */
export const subjectKinds = [
  'profile',
  'approach',
  'meeting',
  'signOn',
  'task',
  'campaign',
  'member',
  'guide',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const kindSchema = v.picklist(subjectKinds);

export function isSubjectKind(value: unknown): value is SubjectKind {
  return v.is(kindSchema, value);
}

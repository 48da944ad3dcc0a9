import * as v from 'valibot';
import { fieldOf, membersOf, valueOf } from './attributes';
import { audiences, forms, type Audience, type Form } from './audience';
import { idSchema } from './ids';
import type { Attributes } from './said';
import { line } from './text-schema';

/** The one subject under which a group keeps its own changes to the guide's questions. */
export const groupGuideId = 'group-guide';

export const addedQuestionSchema = v.object({
  audience: v.picklist(audiences),
  form: v.picklist(forms),
  heading: line(80),
  prompt: v.pipe(line(300), v.minLength(1)),
  why: v.exactOptional(line(300)),
  care: v.exactOptional(v.literal('public-record-only')),
});
export type AddedQuestion = v.InferOutput<typeof addedQuestionSchema>;

/**
 * What a group changed: questions of its own, others hidden or put in other words, and their order.
 * It travels like everything else the group knows. The care mark of a question cannot be lifted.
 */
export interface GroupGuide {
  readonly added: readonly { readonly id: string; readonly value: AddedQuestion }[];
  /** By `placeOf` a question. */
  readonly hidden: ReadonlySet<string>;
  readonly reworded: ReadonlyMap<string, string>;
  /** Months after which an answer is worth looking up again; unset: the usual. */
  readonly lookAgain: number | undefined;
  /** By `listOf` an audience and form: question ids in the order wanted. */
  readonly order: (audience: Audience, form: Form) => readonly string[] | undefined;
}

/** The name under which one question of one list is hidden or reworded. */
export function placeOf(audience: Audience, form: Form, question: string): string {
  return `${audience}-${form}-${question}`;
}

export const orderSchema = v.pipe(v.array(idSchema), v.maxLength(200));

export const lookAgainSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120));

/** Its sets; `order` is one by the list that it orders. */
export const groupGuideSets = {
  added: addedQuestionSchema,
  hidden: v.boolean(),
  reworded: v.pipe(line(300), v.minLength(1)),
  order: orderSchema,
} as const;
export const groupGuideFields = { lookAgain: lookAgainSchema } as const;

export function readGroupGuide(attributes: Attributes): GroupGuide {
  return {
    added: membersOf(attributes, 'added', groupGuideSets.added),
    hidden: new Set(
      membersOf(attributes, 'hidden', groupGuideSets.hidden).flatMap(({ id, value }) =>
        value ? [id] : [],
      ),
    ),
    reworded: new Map(
      membersOf(attributes, 'reworded', groupGuideSets.reworded).map(({ id, value }) => [
        id,
        value,
      ]),
    ),
    lookAgain: valueOf(fieldOf(attributes, 'lookAgain', groupGuideFields.lookAgain)),
    order: (audience, form) =>
      valueOf(fieldOf(attributes, `order.${audience}-${form}`, groupGuideSets.order)),
  };
}

import * as v from 'valibot';
import type { Field } from './said';
import { line, prose } from './text-schema';

/** What stands behind an answer, from strongest to weakest record. */
export const bases = ['own-words', 'official-record', 'reported', 'told'] as const;
export type Basis = (typeof bases)[number];

/** Who may see it. *Just me* is an attribute of its own (`findingMine`), not a value here. */
export const paperRules = ['paper', 'never-on-paper'] as const;

/** An answer to one of the guide's questions, with its source: `finding.<id>` of a profile. */
export const findingSchema = v.object({
  question: line(80),
  text: v.pipe(prose(4000), v.minLength(1)),
  basis: v.picklist(bases),
  paper: v.picklist(paperRules),
  /** The clip it came from; an answer from the web always has one. */
  clip: v.exactOptional(line(64)),
  quote: v.exactOptional(
    v.object({
      text: v.pipe(prose(4000), v.minLength(1)),
      before: prose(64),
      after: prose(64),
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Page number, from a PDF. */
      page: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  /** Who told us, or where it was heard, when there is no page. */
  source: v.exactOptional(prose(400)),
});
export type Finding = v.InferOutput<typeof findingSchema>;

/** Whether any wording that stands keeps it off paper: nobody's *never* is overruled by a rewording. */
export function isNeverOnPaper(field: Field<Finding | null>): boolean {
  return field.some(({ value }) => value?.paper === 'never-on-paper');
}

/** Whether any wording that stands says that it was told to us. */
export function isTold(field: Field<Finding | null>): boolean {
  return field.some(({ value }) => value?.basis === 'told');
}

/** Whether the answers to one question, told apart by their entries, go together. */
export const verdictSchema = v.object({
  say: v.picklist(['agree', 'differ']),
  of: v.array(v.string()),
});

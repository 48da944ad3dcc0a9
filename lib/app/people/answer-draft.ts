import * as v from 'valibot';
import { bases } from '../../domain/finding';
import type { House } from '../house';
import { visibilities } from './findings';

/** An answer that somebody began to write: kept as they type, until it is said or dropped. */
const draftSchema = v.object({
  text: v.string(),
  basis: v.picklist(bases),
  source: v.string(),
  visibility: v.picklist(visibilities),
});
export type AnswerDraft = v.InferOutput<typeof draftSchema>;

type Needs = Pick<House, 'records'>;

const prefix = (profile: string) => `draft.answer.${profile}.`;

/** `what` is the question, or the finding that is being written anew. */
export async function readAnswerDraft(
  house: Needs,
  profile: string,
  what: string,
): Promise<AnswerDraft | undefined> {
  const read = v.safeParse(draftSchema, await house.records.local.get(prefix(profile) + what));
  return read.success ? read.output : undefined;
}

export function keepAnswerDraft(house: Needs, profile: string, what: string, draft: AnswerDraft) {
  return house.records.local.put(prefix(profile) + what, { ...draft });
}

export function dropAnswerDraft(house: Needs, profile: string, what: string) {
  return house.records.local.delete(prefix(profile) + what);
}

/** The questions and findings of a profile that somebody is in the middle of answering. */
export async function answersBegun(house: Needs, profile: string): Promise<readonly string[]> {
  const keys = await house.records.local.keys(prefix(profile));
  return keys.map((key) => key.slice(prefix(profile).length));
}

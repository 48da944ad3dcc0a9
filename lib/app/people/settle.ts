import type { Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { change, type Changed } from '../change';
import type { House } from '../house';
import type { Verdict } from './finding-status';
import { attributeOf, type KeptFinding } from './findings';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Ends a disagreement over one attribute, by one of the values given or by a new wording. */
export function settle(
  house: Needs,
  profile: string,
  attribute: string,
  value: Json,
): Promise<Result<Changed>> {
  return change(house, 'settle', [{ subject: profile, values: { [attribute]: value } }]);
}

/** Says how answers to one question go together, for everybody. */
export function compareAnswers(
  house: Needs,
  profile: string,
  question: string,
  verdict: Verdict | null,
): Promise<Result<Changed>> {
  const value = verdict === null ? null : { say: verdict.say, of: [...verdict.of].toSorted() };
  return settle(house, profile, `answers.${question}`, value);
}

/** Of answers that disagree, keeps one and takes out the others; one undo brings them back. */
export function keepAnswer(
  house: Needs,
  profile: string,
  question: string,
  kept: KeptFinding,
  all: readonly KeptFinding[],
): Promise<Result<Changed>> {
  const others = all.filter((one) => one.id !== kept.id);
  const values = Object.fromEntries(others.map((one) => [attributeOf(one), null]));
  return change(house, 'settle', [
    { subject: profile, values: { ...values, [`answers.${question}`]: null } },
  ]);
}

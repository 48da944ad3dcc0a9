import { valueOf } from '../../domain/attributes';
import { answerSchema, type Answer } from '../../domain/debrief';
import type { Result } from '../../domain/result';
import { asJson } from '../campaign/as-json';
import { changePlanned, type Change, type Changed } from '../change';
import { storedValue } from '../change-value';
import type { House } from '../house';
import { becoming } from './finish-meeting';
import { askAgainDue } from './follow-up-tasks';
import { signOnsOf } from './sign-ons';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** How the tasks read that an answer brings; thanks without words are not begun. */
export interface AnswerTasks {
  readonly again: string;
  readonly thanks?: string;
}

/**
 * More of what one of them answered, or undefined when nobody knows yet after all; and where it is
 * not a yes and there is a day to ask again, the task that reminds of it. An empty day is none. Who
 * answered was met: an answer says so, too.
 */
export function sayAnswer(
  house: Needs,
  meeting: string,
  profile: string,
  more: Partial<Answer> | undefined,
  { again, thanks }: AnswerTasks,
): Promise<Result<Changed>> {
  return changePlanned(house, 'answer', async () => {
    const attribute = `answer.${profile}`;
    const stored = await storedValue(house, { subject: meeting, attribute, schema: answerSchema });
    const said = more && withMore(stored, more);
    if (more !== undefined && said === undefined) return [];
    const due = said === undefined || said.answer === 'yes' ? undefined : said.again;
    const follows = await Promise.all([
      said === undefined ? [] : heldBy(house, meeting, thanks),
      askAgainDue(house, meeting, profile, due, again),
      signedInName(house, meeting, profile, said),
    ]);
    const value = said === undefined ? null : asJson(said);
    return [{ subject: meeting, values: { [attribute]: value } }, ...follows.flat()];
  });
}

function withMore(stored: Answer | undefined, more: Partial<Answer>): Answer | undefined {
  const { again = '', answer, ...rest } = { ...stored, ...more };
  if (answer === undefined) return undefined;
  return { ...rest, answer, ...(again === '' ? {} : { again }) };
}

async function heldBy(
  house: Needs,
  meeting: string,
  thanks: string | undefined,
): Promise<readonly Change[]> {
  const { debrief, changes } = await becoming(house, meeting, 'held', thanks);
  return valueOf(debrief.held) === undefined ? changes : [];
}

/** The sign-on that was given in this meeting stands in the name that the answer says. */
async function signedInName(
  house: Needs,
  meeting: string,
  profile: string,
  answer: Answer | undefined,
): Promise<readonly Change[]> {
  if (answer?.answer !== 'yes' || answer.as === undefined) return [];
  const values = { as: answer.as };
  return (await signOnsOf(house, profile))
    .filter((one) => valueOf(one.meeting) === meeting && valueOf(one.withdrawn) === undefined)
    .map(({ id }) => ({ subject: id, values }));
}

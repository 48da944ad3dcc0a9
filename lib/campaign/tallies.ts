import type { Goal } from '../domain/campaign';
import { suits } from '../domain/campaign';
import { audiences, type Audience } from '../domain/audience';

/** A sign-on as it is counted; one that was taken back is not among them. */
export interface CountedSignOn {
  readonly profile: string;
  readonly audience: Audience | undefined;
  readonly as: 'organization' | 'individual';
  /** `2026-11-12`; empty when nobody noted the day. */
  readonly on: string;
}

export interface AudienceTally {
  readonly audience: Audience;
  readonly organizations: number;
  readonly individuals: number;
}

/** Every audience, those without a sign-on too, so that what is missing shows. */
export function signOnsByAudience(signOns: readonly CountedSignOn[]): readonly AudienceTally[] {
  return audiences.map((audience) => {
    const own = signOns.filter((one) => one.audience === audience);
    const organizations = own.filter((one) => one.as === 'organization').length;
    return { audience, organizations, individuals: own.length - organizations };
  });
}

/** How many had signed on by the end of each month in which somebody did; undated ones come first. */
export function signOnsOverTime(
  signOns: readonly CountedSignOn[],
): readonly { readonly month: string; readonly total: number }[] {
  const months = Map.groupBy(signOns, (one) => one.on.slice(0, 7));
  let total = 0;
  return [...months]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, own]) => ({ month, total: (total += own.length) }));
}

export interface GoalProgress {
  readonly reached: number;
  readonly of: number;
}

/** How far a goal that can be counted has come; undefined for one that cannot. */
export function progressOf(
  goal: Pick<Goal, 'signOns' | 'audiences'>,
  signOns: readonly CountedSignOn[],
): GoalProgress | undefined {
  if (goal.signOns === undefined) return undefined;
  const profiles = signOns.filter((one) => suits(goal, one.audience)).map((one) => one.profile);
  return { reached: new Set(profiles).size, of: goal.signOns };
}

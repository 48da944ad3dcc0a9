import type { ApproachEvent, Approach, Step } from '../../domain/approach';
import { valueOf } from '../../domain/attributes';

/** What a profile needs now, as the guide's cycle has it. */
export type Next =
  | { readonly what: 'research'; readonly question: string | undefined }
  | { readonly what: Exclude<NextStep, 'research'> };
export type NextStep =
  | 'research'
  | 'ask'
  | 'wait'
  | 'ask-again'
  | 'approach-anew'
  | 'prepare'
  | 'evaluate'
  | 'thank'
  | 'rest';

const afterAsking: { readonly [Event in ApproachEvent]?: Exclude<NextStep, 'research'> } = {
  asked: 'wait',
  'no-reply': 'ask-again',
  cancelled: 'ask-again',
  refused: 'approach-anew',
};

const byStep: Record<Exclude<Step, 'research' | 'ask'>, Exclude<NextStep, 'research'>> = {
  prepare: 'prepare',
  evaluate: 'evaluate',
  'follow-up': 'thank',
  rest: 'rest',
};

export function nextOf(
  step: Step,
  rounds: readonly Approach[],
  research: { readonly enough: boolean; readonly next: string | undefined } | undefined,
): Next {
  if (step === 'research') {
    return research?.enough ? { what: 'ask' } : { what: 'research', question: research?.next };
  }
  if (step !== 'ask') return { what: byStep[step] };
  const last = latestOf(rounds, ['asked', 'no-reply', 'refused', 'cancelled']);
  return { what: (last && afterAsking[last.what]) ?? 'wait' };
}

/** The latest of some events in the latest round; the one said last, of several on one day. */
export function latestOf(rounds: readonly Approach[], events: readonly ApproachEvent[]) {
  const round = rounds.toSorted(
    (one, other) => (valueOf(other.round) ?? 0) - (valueOf(one.round) ?? 0),
  )[0];
  return round?.happened
    .map((one) => one.value)
    .filter((one) => events.includes(one.what))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .at(-1);
}

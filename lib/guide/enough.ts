import type { FormPlan } from './track';

export interface Readiness {
  /** Weight of what is answered, and the weight that is enough to ask for a meeting. */
  readonly weight: number;
  readonly needed: number;
  readonly enough: boolean;
  /** The open question that brings a profile closest to a good meeting. */
  readonly next: string | undefined;
}

/**
 * How far research has come by the guide's own weight. Record weighs most and private life
 * nothing, so digging there never moves it.
 */
export function readinessOf(plan: FormPlan, answered: ReadonlySet<string>): Readiness {
  const open = plan.questions.filter((question) => !answered.has(question.id));
  const weight = plan.questions
    .filter((question) => answered.has(question.id))
    .reduce((sum, question) => sum + question.weight, 0);
  const heaviest = Math.max(0, ...open.map((question) => question.weight));
  return {
    weight,
    needed: plan.enough,
    enough: weight >= plan.enough,
    next: open.find((question) => question.weight === heaviest && !question.care)?.id,
  };
}

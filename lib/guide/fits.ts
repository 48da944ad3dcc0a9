import type { Form } from '../domain/audience';

interface Limited {
  readonly forms?: readonly Form[];
  readonly variants?: readonly string[];
}

/**
 * Whether a part is for this profile. What is limited to a variant needs that variant to be
 * known: pressing an official further is offered for one marked *elected*, never on a guess.
 */
export function fits(item: Limited, form: Form, variant?: string): boolean {
  if (item.forms && !item.forms.includes(form)) return false;
  return !item.variants || (variant !== undefined && item.variants.includes(variant));
}

/** Whether a question is asked of this profile; an unknown variant is asked everything. */
export function isAsked(question: Limited, variant?: string): boolean {
  return !question.variants || variant === undefined || question.variants.includes(variant);
}

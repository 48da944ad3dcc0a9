import { valueOf } from '../../domain/attributes';
import type { Debrief } from '../../domain/debrief';

/** What a thank-you is made of: the recap somebody approved, word for word, and nothing else. */
export interface Thanks {
  readonly recap: string;
  /** Whether the recap says something else by now than what was approved. */
  readonly changedSince: boolean;
}

/** Undefined until somebody approved a recap: no letter is drafted from notes. */
export function thanksFrom(debrief: Debrief): Thanks | undefined {
  const approved = valueOf(debrief.recapApproved);
  if (approved === undefined || approved.trim() === '') return undefined;
  return { recap: approved, changedSince: approved !== valueOf(debrief.recap) };
}

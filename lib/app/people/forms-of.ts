import { forms, type Audience, type Form } from '../../domain/audience';
import { planFor } from '../../guide/registry';

/** What somebody of an audience can be, the likeliest first: a neighborhood is no person. */
export function formsOf(audience: Audience): readonly Form[] {
  const known = forms.filter((form) => planFor(audience, form) !== undefined);
  return known.length > 0 ? known : forms;
}

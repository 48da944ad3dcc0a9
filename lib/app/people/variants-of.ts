import type { Audience, Form } from '../../domain/audience';
import type { Language } from '../../guide/language';
import { renderTrack } from '../../guide/registry';

/** The kinds that the guide treats differently within an audience: elected, appointed … */
export function variantsOf(
  audience: Audience,
  form: Form,
  language: Language,
): readonly { readonly id: string; readonly title: string }[] {
  return renderTrack(audience, language).variants.filter((variant) => variant.form === form);
}

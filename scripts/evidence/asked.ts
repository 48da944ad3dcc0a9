import type { Form } from '../../lib/domain/audience';
import type { Subject } from '../../lib/evidence/find';
import type { Question } from '../../lib/guide/question';
import { questionsFor, trackSources } from '../../lib/guide/registry';

/** A line of a manifest, as far as answering is concerned. */
export interface Asked {
  readonly track: string;
  readonly subject?: string | (Omit<Subject, 'form'> & { readonly form?: Form });
  readonly questions?: readonly string[];
  readonly lang?: string;
}

const forms = ['person', 'organization', 'place'] as const;

/** The track's questions for the form, or those asked for, wherever in the guide they stand. */
export function chooseQuestions({ questions: ids, track }: Asked, form: Form): readonly Question[] {
  const order = [form, ...forms.filter((other) => other !== form)];
  const known = trackSources.some((source) => source.track.id === track);
  const own = order.map((one) => (known ? questionsFor(track, one) : []));
  if (ids === undefined) return own.find((list) => list.length > 0) ?? [];
  const everywhere = order.flatMap((one) =>
    trackSources.flatMap((source) => questionsFor(source.track.id, one)),
  );
  const all = [...own.flat(), ...everywhere];
  return ids.flatMap((id) => all.find((question) => question.id === id) ?? []);
}

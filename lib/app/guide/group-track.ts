import type { Audience, Form } from '../../domain/audience';
import { forms } from '../../domain/audience';
import { groupGuideId, placeOf, readGroupGuide, type GroupGuide } from '../../domain/group-guide';
import { applyGroupEdits, type QuestionEdit } from '../../guide/group-edits';
import type { Language } from '../../guide/language';
import { renderTrack } from '../../guide/registry';
import type { RenderedTrack } from '../../guide/render';
import type { House } from '../house';

export async function groupGuide(house: Pick<House, 'records'>): Promise<GroupGuide> {
  const kept = await house.records.subject(groupGuideId);
  return readGroupGuide(kept?.subject.attributes ?? new Map());
}

/** A track as this group wants it: its own questions in, others hidden, reworded, in its order. */
export async function groupTrack(
  house: Pick<House, 'records'>,
  audience: Audience,
  language: Language,
): Promise<RenderedTrack> {
  const track = renderTrack(audience, language);
  return applyGroupEdits(track, editsFor(await groupGuide(house), track, audience));
}

/** The group's changes to one track, in the order in which they must be applied. */
export function editsFor(
  guide: GroupGuide,
  track: RenderedTrack,
  audience: Audience,
  showHidden = false,
): readonly QuestionEdit[] {
  const at = (form: Form) => ({ track: audience, form });
  const added = guide.added
    .filter(({ value }) => value.audience === audience)
    .map(({ id, value: { form, heading, prompt, why, care } }): QuestionEdit => ({
      kind: 'add',
      ...at(form),
      question: id,
      heading,
      prompt,
      ...(why ? { why } : {}),
      ...(care ? { care } : {}),
    }));
  const each = forms.flatMap((form) =>
    [
      ...track.questions[form].map(({ id }) => id),
      ...guide.added.filter(({ value }) => value.form === form).map(({ id }) => id),
    ].flatMap((question): QuestionEdit[] => {
      const place = placeOf(audience, form, question);
      const prompt = guide.reworded.get(place);
      return [
        ...(guide.hidden.has(place) && !showHidden
          ? [{ kind: 'hide' as const, ...at(form), question }]
          : []),
        ...(prompt ? [{ kind: 'reword' as const, ...at(form), question, prompt }] : []),
      ];
    }),
  );
  const orders = forms.flatMap((form): QuestionEdit[] => {
    const questions = guide.order(audience, form);
    return questions ? [{ kind: 'reorder', ...at(form), questions: [...questions] }] : [];
  });
  return [...added, ...each, ...orders];
}

import type { Audience, Form } from '../../domain/audience';
import { groupGuideId, placeOf, type AddedQuestion } from '../../domain/group-guide';
import { newId } from '../../domain/ids';
import { failed, type Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { applyGroupEdits } from '../../guide/group-edits';
import type { Language } from '../../guide/language';
import { renderTrack } from '../../guide/registry';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { editsFor, groupGuide } from './group-track';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** A question of the list that a group edits, hidden ones among them. */
export interface EditableQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly why: string;
  readonly hidden: boolean;
  /** The group's own: it can be taken out again, where the guide's can only be hidden. */
  readonly own: boolean;
  readonly careful: boolean;
}

export interface EditableList {
  readonly questions: readonly EditableQuestion[];
  readonly headings: readonly { readonly id: string; readonly title: string }[];
}

export async function editableList(
  house: Pick<House, 'records'>,
  audience: Audience,
  form: Form,
  language: Language,
): Promise<EditableList> {
  const guide = await groupGuide(house);
  const track = renderTrack(audience, language);
  const edited = applyGroupEdits(track, editsFor(guide, track, audience, true));
  const own = new Set(guide.added.map(({ id }) => id));
  return {
    headings: track.headings,
    questions: edited.questions[form].map(({ id, prompt, why, care }) => ({
      id,
      prompt,
      why,
      hidden: guide.hidden.has(placeOf(audience, form, id)),
      own: own.has(id),
      careful: care !== undefined,
    })),
  };
}

function edit(house: Needs, values: Record<string, Json>): Promise<Result<Changed>> {
  return change(house, 'guide', [{ subject: groupGuideId, values: { kind: 'guide', ...values } }]);
}

export function hideQuestion(
  house: Needs,
  audience: Audience,
  form: Form,
  question: string,
  hidden: boolean,
): Promise<Result<Changed>> {
  return edit(house, { [`hidden.${placeOf(audience, form, question)}`]: hidden });
}

/** Empty words give the guide's own back. */
export function rewordQuestion(
  house: Needs,
  audience: Audience,
  form: Form,
  question: string,
  prompt: string,
): Promise<Result<Changed>> {
  const words = prompt.trim();
  return edit(house, {
    [`reworded.${placeOf(audience, form, question)}`]: words === '' ? null : words,
  });
}

export function orderQuestions(
  house: Needs,
  audience: Audience,
  form: Form,
  questions: readonly string[],
): Promise<Result<Changed>> {
  return edit(house, { [`order.${audience}-${form}`]: [...questions] });
}

/** A question of the group's own. It carries no weight: the guide's own order of things stays. */
export async function addQuestion(house: Needs, added: AddedQuestion): Promise<Result<Changed>> {
  if (added.prompt.trim() === '') return failed('question-empty');
  const id = `own-${newId(house.random)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')}`;
  return edit(house, { [`added.${id}`]: { ...added, prompt: added.prompt.trim() } });
}

export function removeQuestion(house: Needs, question: string): Promise<Result<Changed>> {
  return edit(house, { [`added.${question}`]: null });
}

import * as v from 'valibot';

import { forms } from '../domain/audience';
import type { CueList } from './cues';
import { idSchema, textSchema } from './question';
import type { RenderedQuestion, RenderedTrack } from './render';

const prompt = v.pipe(textSchema, v.maxLength(300));
const target = { track: idSchema, form: v.picklist(forms) };

/**
 * A group's own change to the guide's questions: plain data that travels as group knowledge.
 * It may add, hide, reword and reorder; it cannot lift the care mark from a question.
 */
export const questionEditSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('add'),
    ...target,
    question: idSchema,
    heading: idSchema,
    prompt,
    why: v.exactOptional(prompt),
    care: v.exactOptional(v.literal('public-record-only')),
  }),
  v.strictObject({ kind: v.literal('hide'), ...target, question: idSchema }),
  v.strictObject({ kind: v.literal('show'), ...target, question: idSchema }),
  v.strictObject({ kind: v.literal('reword'), ...target, question: idSchema, prompt }),
  v.strictObject({ kind: v.literal('reorder'), ...target, questions: v.array(idSchema) }),
]);

export type QuestionEdit = v.InferOutput<typeof questionEditSchema>;

/** The track as the group wants it; edits are applied in order, those for other tracks skipped. */
export function applyGroupEdits(
  track: RenderedTrack,
  edits: readonly QuestionEdit[],
): RenderedTrack {
  const questions = { ...track.questions };
  for (const form of forms) {
    const own = edits.filter((edit) => edit.track === track.id && edit.form === form);
    questions[form] = editQuestions(track, questions[form], own);
  }
  return { ...track, questions };
}

function editQuestions(
  track: RenderedTrack,
  given: readonly RenderedQuestion[],
  edits: readonly QuestionEdit[],
): readonly RenderedQuestion[] {
  let list = [...given];
  const hidden = new Set<string>();
  for (const edit of edits) {
    switch (edit.kind) {
      case 'add':
        if (!list.some((question) => question.id === edit.question)) list.push(added(track, edit));
        break;
      case 'hide':
        hidden.add(edit.question);
        break;
      case 'show':
        hidden.delete(edit.question);
        break;
      case 'reword':
        list = list.map((question) =>
          question.id === edit.question ? { ...question, prompt: edit.prompt } : question,
        );
        break;
      case 'reorder':
        list = inOrder(list, edit.questions);
        break;
    }
  }
  return list.filter((question) => !hidden.has(question.id));
}

function added(
  track: RenderedTrack,
  edit: Extract<QuestionEdit, { kind: 'add' }>,
): RenderedQuestion {
  const known = track.headings.some((heading) => heading.id === edit.heading);
  const cues = cuesFrom(edit.prompt);
  return {
    id: edit.question,
    heading: known ? edit.heading : (track.headings[0]?.id ?? edit.heading),
    weight: 0,
    answerKind: 'free',
    cues: { en: cues, es: cues },
    prompt: edit.prompt,
    why: edit.why ?? '',
    seek: cues.weak.join(' '),
    where: [],
    ...(edit.care ? { care: edit.care } : {}),
  };
}

/** A group writes no cues; the longer words of its question stand in for them. */
function cuesFrom(text: string): CueList {
  const weak = [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])];
  return { strong: [], weak, headings: [], labels: [], not: [] };
}

/** Named questions first, in the order given; the others follow as they stood. */
function inOrder(list: readonly RenderedQuestion[], ids: readonly string[]): RenderedQuestion[] {
  const named = [...new Set(ids)].flatMap((id) => list.filter((question) => question.id === id));
  return [...named, ...list.filter((question) => !named.includes(question))];
}

import type { WithheldThing } from './document';
import type { KnownAnswer, KnownQuestion, Researched } from './input';

/** An answer with the question it answers. */
export interface Found {
  readonly answer: KnownAnswer;
  readonly question: KnownQuestion;
}

export function answersOf(people: readonly Researched[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const { headings } of people)
    for (const { questions } of headings)
      for (const question of questions)
        for (const answer of question.answers) found.set(answer.id, { answer, question });
  return found;
}

/** Why an answer stays off the paper; empty when it may print. */
export function privacyOf({ answer, question }: Found): readonly WithheldThing[] {
  return [
    ...(answer.never ? (['never-on-paper'] as const) : []),
    ...(answer.mine ? (['findings-just-me'] as const) : []),
    ...(question.care ? (['findings-care'] as const) : []),
  ];
}

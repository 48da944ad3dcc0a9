import type { WithheldThing } from './document';
import type { KnownAnswer, Researched } from './input';

export function answersOf(people: readonly Researched[]): ReadonlyMap<string, KnownAnswer> {
  const found = new Map<string, KnownAnswer>();
  for (const { headings } of people)
    for (const { questions } of headings)
      for (const { answers } of questions)
        for (const answer of answers) found.set(answer.id, answer);
  return found;
}

/** Why an answer stays off the paper; empty when it may print. */
export function privacyOf(answer: KnownAnswer): readonly WithheldThing[] {
  return [
    ...(answer.never ? (['never-on-paper'] as const) : []),
    ...(answer.mine ? (['findings-just-me'] as const) : []),
    ...(answer.care ? (['findings-care'] as const) : []),
  ];
}

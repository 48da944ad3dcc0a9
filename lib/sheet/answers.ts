import { wordForWord } from '../domain/same-words';
import type { Source, WithheldThing } from './document';
import type { KnownAnswer, Researched } from './input';

/** An answer, and all that answers the same question about the same profile, itself among them. */
export interface Found {
  readonly answer: KnownAnswer;
  readonly beside: readonly KnownAnswer[];
}

export type Answers = ReadonlyMap<string, Found>;

export function answersOf(people: readonly Researched[]): Answers {
  const questions = people.flatMap(({ headings }) => headings.flatMap((one) => one.questions));
  return new Map(
    questions.flatMap(({ answers }) =>
      answers.map((answer) => [answer.id, { answer, beside: answers }] as const),
    ),
  );
}

/** Why an answer stays off the paper; empty when it may print. */
export function privacyOf(answer: KnownAnswer): readonly WithheldThing[] {
  return [
    ...(answer.never ? (['never-on-paper'] as const) : []),
    ...(answer.mine ? (['findings-just-me'] as const) : []),
    ...(answer.care ? (['findings-care'] as const) : []),
  ];
}

/** The sources of everything beside it that says the same word for word, where all may print. */
export function sourcesOf({ answer, beside }: Found): readonly Source[] {
  if (privacyOf(answer).length > 0) return [answer.source];
  const said = wordForWord(answer.text);
  const others = beside.filter(
    (one) => one.id !== answer.id && wordForWord(one.text) === said && privacyOf(one).length === 0,
  );
  return [answer.source, ...others.map(({ source }) => source)];
}

import { wordForWord } from '../domain/same-words';
import type { Source, WithheldThing } from './document';
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

/** The sources of everything that says this word for word and may print beside it. */
export function sourcesOf(found: Iterable<KnownAnswer>, answer: KnownAnswer): readonly Source[] {
  const said = wordForWord(answer.text);
  const others = [...found].filter(
    (one) => one.id !== answer.id && wordForWord(one.text) === said && privacyOf(one).length === 0,
  );
  const alone = privacyOf(answer).length > 0;
  return [answer.source, ...(alone ? [] : others.map(({ source }) => source))];
}

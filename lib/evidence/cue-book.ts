import { type FamilyName, familyNames } from './language/families';
import { englishFamilies } from './language/families-en';
import { spanishFamilies } from './language/families-es';
import { PhraseBook } from './phrases';
import { type CueLanguage, cueLanguages, type EvidenceQuestion } from './question-cues';
import type { Cue } from './context';
import { type Traits, traitsOf } from './traits';

/** The cues of many questions and every family of phrases, ready to be met in one pass. */
export interface Compiled {
  readonly questions: readonly EvidenceQuestion[];
  /** Places, in the list of questions, of those that a family speaks for or against. */
  readonly users: ReadonlyMap<string, readonly number[]>;
  readonly books: Readonly<Record<CueLanguage, PhraseBook<Cue>>>;
  readonly titles: PhraseBook<Cue>;
}

const families = { en: englishFamilies, es: spanishFamilies };

function familiesOf({ against, fallback, families: own }: Traits): FamilyName[] {
  return [...new Set([...own.keys(), ...(fallback?.keys() ?? []), ...against.keys()])];
}

const compiledBefore = new WeakMap<readonly EvidenceQuestion[], Compiled>();

/** Cues of many questions as one book per language; made once for a list of questions. */
export function compile(questions: readonly EvidenceQuestion[]): Compiled {
  const before = compiledBefore.get(questions);
  if (before !== undefined) return before;
  const books = { en: new PhraseBook<Cue>(), es: new PhraseBook<Cue>() };
  const titles = new PhraseBook<Cue>();
  const users = new Map<string, number[]>();
  for (const language of cueLanguages) {
    for (const list of familyNames) {
      for (const phrase of families[language][list])
        books[language].add(phrase, { question: undefined, list });
    }
  }
  questions.forEach(({ answerKind, cues, id }, question) => {
    for (const family of familiesOf(traitsOf({ id, answerKind }))) {
      users.set(family, [...(users.get(family) ?? []), question]);
    }
    for (const language of cueLanguages) {
      for (const list of ['strong', 'weak', 'not'] as const) {
        for (const phrase of cues[language][list]) books[language].add(phrase, { question, list });
      }
      for (const list of ['headings', 'labels'] as const) {
        for (const phrase of cues[language][list]) titles.add(phrase, { question, list });
      }
    }
  });
  const compiled = { questions, users, books, titles };
  compiledBefore.set(questions, compiled);
  return compiled;
}

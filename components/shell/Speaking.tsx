import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { languageFor, localeFor, type LanguageChoice } from '../../lib/language/language';
import { wordsIn } from '../../lib/language/words';
import { WordsContext } from './words';

export interface SpeakingProps {
  readonly choice: LanguageChoice;
  /** The reader's languages, best first: `navigator.languages`. */
  readonly preferred: readonly string[];
  readonly children: ComponentChildren;
}

/** Gives the page its words, and tells the browser which language they are. */
export function Speaking({ choice, preferred, children }: SpeakingProps) {
  const language = languageFor(choice, preferred);
  const locale = localeFor(language, preferred);
  const words = useMemo(() => wordsIn(language, { locale }), [language, locale]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

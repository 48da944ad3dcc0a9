/** The languages every message is written in. A new one makes each incomplete message a type error. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What a person chose; `auto` follows the browser. */
export const languageChoices = ['auto', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/**
 * The language to show, given a choice and what the reader prefers, best first (BCP 47 tags).
 * English when none of them is one of ours.
 */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const found = languages.find((language) => isIn(tag, language));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The reader's own way of writing dates and numbers in that language: `es-MX` rather than `es`. */
export function localeFor(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => isIn(tag, language)) ?? language;
}

function isIn(tag: string, language: Language): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === language;
}

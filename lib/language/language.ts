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

/**
 * The reader's own way of writing dates and numbers in that language: `es-MX` rather than `es`. Who
 * reads in a language that the browser names without a country is still where the browser is:
 * `es-US` beside `en-US`, for the paper in the printer, too.
 */
export function localeFor(language: Language, preferred: readonly string[]): string {
  const own = preferred.filter((tag) => isIn(tag, language));
  const whole = own.find((tag) => regionOf(tag) !== undefined);
  const region = preferred.map(regionOf).find((one) => one !== undefined);
  return whole ?? (region === undefined ? (own[0] ?? language) : `${language}-${region}`);
}

/** Only a country: `419` is half of the Americas. */
function regionOf(tag: string): string | undefined {
  return /[-_]([A-Za-z]{2})(?![A-Za-z0-9])/u.exec(tag)?.[1]?.toUpperCase();
}

function isIn(tag: string, language: Language): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === language;
}

export const languages = ['en', 'es'] as const;

/** A language the guide's words are written in. */
export type Language = (typeof languages)[number];

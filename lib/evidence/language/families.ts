/**
 * Groups of phrases that belong to a language rather than to one question: what people do for a
 * living, how a text reports speech, what an army is called. `traits.ts` says which question each
 * speaks for and how loudly. Phrases are written as cues are.
 */
export const familyNames = [
  'military',
  'volunteering',
  'learning',
  'schooling',
  'birth',
  'growing',
  'residing',
  'nationality',
  'marriage',
  'parents',
  'relatives',
  'hardship',
  'resolving',
  'moment',
  'saying',
  'telling',
  'preaching',
  'favoring',
  'opposing',
  'voting',
  'lawmaking',
  'achieving',
  'office',
  'incumbency',
  'distinction',
  'occupation',
  'employment',
  'duration',
  'belonging',
  'presiding',
  'bodies',
  'backing',
  'teaching',
  'gathering',
  'offering',
  'founding',
  'owning',
  'staffing',
  'serving',
  'giving',
  'funding',
  'leading',
] as const;
export type FamilyName = (typeof familyNames)[number];
export type Families = Readonly<Record<FamilyName, readonly string[]>>;

/** Reads comma-separated phrases; line breaks count as spaces. */
export function list(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
}

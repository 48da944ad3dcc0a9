/** Whom a group speaks with: one audience, one track of the guide. */
export const audiences = [
  'official',
  'faith',
  'business',
  'civic',
  'school',
  'partner',
  'neighborhood',
] as const;
export type Audience = (typeof audiences)[number];

/** What a profile is about. Identity is never a form, nor any other field. */
export const forms = ['person', 'organization', 'place'] as const;
export type Form = (typeof forms)[number];

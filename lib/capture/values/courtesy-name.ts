import { givenNames } from '../../domain/given-names';
import type { PersonName } from './name';
import { alsoSurnames, notNames } from './not-names';
import { isOfficeWord } from './role-words';

/** Cheap, and in hardly any line of a page. */
export const mayBeAddressed =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dra?|Sra|Srta|Mme|Fr|Father|Padre|Sister|Brother|Pastor|Rabbi|Imam|Deacon|Coach)\b/;

const addressed =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Dra|Sra|Srta|Mme|Fr|Father|Padre|Sister|Brother|Pastor|Rabbi|Imam|Deacon|Coach)\b\.?\s+(\p{Lu}[\p{L}'’-]{2,20})$/u;

/** "Mrs. Alvarez", "Father Mike": all that some schools and parishes say. Their title stays with them. */
export function parseCourtesyName(text: string): PersonName | undefined {
  const family = text.length > 34 ? undefined : addressed.exec(text)?.[1];
  if (family === undefined) return undefined;
  const word = family.toLowerCase();
  const known = givenNames.has(word) || alsoSurnames.has(word);
  if (!known && (notNames.has(word) || isOfficeWord(word))) return undefined;
  return { name: text, family, confidence: 0.45 };
}

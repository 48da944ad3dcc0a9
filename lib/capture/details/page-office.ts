import type { Passage } from '../blocks/passage';
import { titleSegments } from '../metadata';
import { isOfficeWord } from '../values/role-words';
import { plain } from '../values/text';
import { anyOffice } from '../values/titles';
import { slugOf } from './slug';

/** "Office of the Mayor", "Meet Our Pastor": a page about whoever holds the one office it names. */
const officeHeading =
  /^(?:(?:meet|about|from|(?:a )?(?:message|letter|welcome|greetings?|word) from|mensaje|saludo|bienvenida|carta|palabras)\s+)?(?:(?:the\s+)?office of\s+|(?:del|de la|de)\s+)?(?:(?:the|our|your|nuestr[oa]|el|la)\s+)?(?:\p{L}+\s+){0,3}?(\p{L}+?)(?:\s+(?:municipal|general|local|federal|estatal|ejecutiv[oa]))?(?:['’]s (?:bio(?:graphy)?|profile|page|corner|message|welcome|desk|letter|office hours))?(?:,?\s+[-–]?\s*(?:place|district|ward|seat|zone|precinct|position|post|division|area)\s+[\dA-Z]{1,3})?$/iu;

export interface Office {
  readonly word: string;
  /** "Meet Our Pastor" leaves no doubt that somebody is told of; "Pastor" may be over a list. */
  readonly introduced: boolean;
}

const introduces =
  /^(?:meet|about|our|your|nuestr[oa]|from|a |message|letter|welcome|greeting|mensaje|saludo|bienvenida|carta|palabras)\b|['’]s (?:bio|profile|page|corner|message|welcome|desk|letter)/i;

/** What a town hall calls the place where its mayor is. */
const seats: Readonly<Record<string, string>> = {
  alcaldia: 'alcalde',
  gobernacion: 'gobernador',
  intendencia: 'intendente',
  direccion: 'director',
};

/** "Head of School", "Founder of Alder Mills". */
const officeOf =
  /^(?:(?:the|our)\s+)?(head|founder|co-?founder|owner|director|president|chair|dean|pastor|principal)\s+of\s+\p{Lu}/iu;

function officeIn(text: string): Office | undefined {
  const seat = seats[plain(text)];
  if (seat !== undefined) return { word: seat, introduced: false };
  if (text.length > 60) return undefined;
  const of = officeOf.exec(text)?.[1];
  if (of !== undefined) {
    const word = plain(of);
    return { word: word === 'head' ? 'headteacher' : word, introduced: false };
  }
  const office = officeHeading.exec(text)?.[1];
  if (office === undefined || !isOfficeWord(plain(office)) || /s$/i.test(office)) return undefined;
  const introduced = introduces.test(text);
  // "Elmtown Dentist" is what a practice calls itself, "Meet Our Dentist" is not.
  return introduced || anyOffice.test(office) || anyOffice.test(text)
    ? { word: plain(office), introduced }
    : undefined;
}

/** "Commissioner's Office" is a body with somebody at its head. */
export const ofBody = /\b(?:office|department|division|bureau)$/i;

export interface PageOffice {
  readonly office: Office | undefined;
  /** The heading that names it. */
  readonly above: Passage | undefined;
  /** A heading names it, or a title that leaves no doubt. */
  readonly held: boolean;
}

/** The office that a page is called by, in its first headings, its title or its address. */
export function pageOffice(headings: readonly Passage[], title: string, url: URL): PageOffice {
  // A site's own name may stand above.
  const high = headings.filter(({ level = 0 }) => level <= 2);
  const first = [...headings.slice(0, 3), ...high.slice(0, 3)];
  const above = first.find(({ text }) => officeIn(text) !== undefined);
  const headed = officeIn(above?.text ?? '');
  const isBody = first.some(({ text }) => ofBody.test(text));
  const titled = titleSegments(title)
    .slice(0, isBody ? 1 : undefined)
    .map(officeIn)
    .find(Boolean);
  const office =
    headed ??
    titled ??
    (ofBody.test(headings[0]?.text ?? '') ? undefined : officeIn(slugOf(url).replaceAll('-', ' ')));
  return { office, above, held: headed !== undefined || titled?.introduced === true };
}

import type { Passage } from '../blocks/passage';
import { titleSegments } from '../metadata';
import { isOfficeWord } from '../values/role-words';
import { plain } from '../values/text';
import { anyOffice } from '../values/titles';
import { isBodyName } from './organization';
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
const seats: ReadonlyMap<string, string> = new Map([
  ['alcaldia', 'alcalde'],
  ['gobernacion', 'gobernador'],
  ['intendencia', 'intendente'],
  ['direccion', 'director'],
]);

const headOfSchool = /^(?:(?:the|our)\s+)?head of (?:(?:lower|middle|upper|the)\s+)?school$/iu;

function officeIn(text: string): Office | undefined {
  const seat = seats.get(plain(text));
  if (seat !== undefined) return { word: seat, introduced: false };
  if (text.length > 60) return undefined;
  if (headOfSchool.test(text)) return { word: 'head of school', introduced: false };
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

/** What stands above a page's own heading: the name of its site, and ways through it. */
function isOfSite({ anchors, text }: Passage, segments: readonly string[]): boolean {
  const said = plain(text);
  return (
    isBodyName(text) ||
    segments.some((segment) => plain(segment) === said) ||
    (anchors.length === 1 && anchors[0]?.text === text)
  );
}

/** The office that a page is called by, in its own first heading, its title or its address. */
export function pageOffice(headings: readonly Passage[], title: string, url: URL): PageOffice {
  const segments = titleSegments(title);
  const own = headings.find((one) => officeIn(one.text) !== undefined || !isOfSite(one, segments));
  const headed = officeIn(own?.text ?? '');
  const [first = '', second = ''] = segments;
  const behind = segments.length === 2 ? officeIn(second) : undefined;
  // Behind a site's name, "Office of the Mayor" is whose site it is, and "About the Owner" a page.
  const titled = officeIn(first) ?? (behind?.introduced === true ? behind : undefined);
  const addressed = ofBody.test(headings[0]?.text ?? '')
    ? undefined
    : officeIn(slugOf(url).replaceAll('-', ' '));
  return {
    office: headed ?? titled ?? addressed,
    above: headed === undefined ? undefined : own,
    held: headed !== undefined || titled?.introduced === true,
  };
}

import { type PersonName } from '../values/name';
import { statePattern } from '../values/regions';
import { type NamedRole, readNamedRole } from '../values/role';
import { fold } from '../values/text';

/*
 * What a title or a heading says of whom a page is about, once the words around a name are off.
 */

const around =
  /^(?:meet|about|welcome to the office of|office of|the office of|biography of|(?:a )?(?:portrait|profile) of|(?:an )?interview with|(?:a )?conversation with|biography|bio|profile|staff profile|contact|conozca a|conoce a|acerca de|sobre|biografía de|perfil de|entrevista a|entrevista con)\b\s*:?\s+(?=\S+\s+\S)|(?:['’]s)?\s*[-–|:,]?\s*\b(?:biography|bio|profile|home ?page|biografía)$/gi;

/** "PA State Rep. Nadia Ferro", "U.S. Senator Nadia Ferro of Nevada": where she sits. */
const jurisdiction = new RegExp(
  String.raw`^(?:[A-Z]{2}|${statePattern})\s+(?=(?:state\s+)?(?:senator|sen\.|representative|rep\.|assembly|delegate))|(?<=(?:senator|sen\.|representative|rep\.|congress\p{L}+|governor)\s.{3,40})\s+(?:of\s+(?:${statePattern})|[\p{L}\s]+['’]s\s+\d+(?:st|nd|rd|th)\s+(?:congressional\s+)?district)$`,
  'giu',
);

/** "Marlow City Councilmember Nadia Ferro". */
const town =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?=(?:City|Town|County|Village|Borough|Township)\s+(?:Council|Commission|Supervis|Clerk|Manager|Attorney|Treasurer)\p{L}*\s+\p{Lu})/u;

/** "Nadia Ferro US Senator for Nevada": an office behind a name, with no mark between. */
const officeBehind =
  /\s+(?:U\.?S\.?|United States|State)\s+(Senator|Representative|Congress(?:man|woman|member))(?:\s+(?:for|from|of)\s.*)?$/u;

/** "Nadia Ferro ’96 & ’99", as schools name those who went there. */
const classYears = /[\s,]+(?:(?:&|and)\s+)?['’]\d{2}(?!\d)/gu;

export interface Heard {
  readonly name: PersonName;
  readonly role?: string;
  readonly words: string;
  readonly weight: number;
  /** The one office that the page is about, if they hold it. */
  readonly holds?: string;
}

/** "Nadia Ferro for School Board", "Elect Nadia Ferro": what candidates call their sites. */
export const candidacy =
  /^(?:(?:re-?)?elect|vote(?: for)?|vote|friends of|amigos de)\s+(?=\p{Lu})|\s+(?:for|para|4)\s+\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,7}(?:\s+\d{1,4})?$/giu;

/** "The Vicar: Hugh Ferro", "Meet Mayor Nadia Ferro": whom a heading introduces. */
const introducing = /^(?:(?:meet|about)\s+(?=\p{Lu})|[\p{L}\s'’]{3,30}:\s+(?=\p{Lu}))/iu;

/** "Hello, I'm Nadia Ferro", "Soy Nadia Ferro": read by itself, the first word would be taken for a name. */
const ownIntroduction =
  /^(?:(?:hello|hi|hola)[,!.]?\s+)?(?:i['’]m|i am|my name is|soy|me llamo|mi nombre es)\s+(?=\p{L})/iu;

/** "Nadia Ferro, Marlow House of Delegates": where somebody sits. */
const seatedIn =
  /,\s[^,]*\b(?:house|senate|council|commission|board|assembly|court|legislature|delegates|county|city|town|department)\b[^,]*$/iu;

/** A name with its office, also behind what introduces it. */
export function introducedName(text: string): NamedRole | undefined {
  const said = text.replace(ownIntroduction, '');
  return readNamedRole(said) ?? readNamedRole(said.replace(introducing, ''));
}

export function hear(text: string | undefined, weight: number): Heard[] {
  if (text === undefined || text.length > 120) return [];
  // Of a trail like "House > Members > Rep. Ana Reyes" the last is where the reader is.
  const here = text.split(/\s[>›»]\s/u).at(-1) ?? text;
  const bare = fold(
    here
      .replaceAll(around, '')
      .replaceAll(classYears, '')
      .replaceAll(candidacy, '')
      .replace(officeBehind, ', $1')
      .replace(town, '')
      .replaceAll(jurisdiction, '')
      .replace(/[.!]$/u, ''),
  );
  const named = introducedName(bare) ?? readNamedRole(bare.replace(seatedIn, ''));
  if (named === undefined || named.name.confidence < 0.4) return [];
  return [{ ...named, words: text, weight: weight * (0.5 + named.name.confidence / 2) }];
}

/** "Mayor Nadia Ferro" in a page's title is there for no other reason than that the page is hers. */
export function withTitle(heard: Heard): Heard {
  return heard.name.office === undefined ? heard : { ...heard, weight: heard.weight + 0.25 };
}

import { matches } from './matches';
import { mayHoldName, parseName, type PersonName } from './name';
import { remembering } from './remember';
import { isOfficeWord } from './role-words';
import { plain } from './text';

const notRole =
  /^(?:the )?(?:office|department|division|bureau) of\b|^(?:home|news|message|contact|e-?mail|call|write|ask|invite|request|find|visit|support|donate|join)\b|\blog ?in\b|[»›>]|@|https?:|www\.|\d{3}[-.\s]\d{4}|\b(?:click|read more|learn more|view|contact us|our|welcome|meet|we|you|your|is|are|was|were|has|have|will|can|please|this|that|(?:road|street|avenue|lane|house)(?=,)|visits|says|announces|wins|speaks|celebrates|follow|twitter|facebook|linkedin|my|me|us)\b|[!?“”"]/i;

/** What bodies and rooms are called, though a word for an office stands in the name. */
const bodyEnding =
  /(?:\b(?:office|department|staff|team|board|council|committee|directory|administration|leadership|association|school|church|club|biography|profile|details|information|contacts?|page|message|election|report|corner|desk|complex|courthouse|building|plaza)|['’]s)$/i;

const register = /^register of (?:deeds|wills)\b/i;

/** The name of an office or job: short, with a word for one in it, and no sentence. */
export const isRole = remembering(readsAsRole);

function readsAsRole(text: string): boolean {
  if (
    text.length < 3 ||
    text.length > 120 ||
    notRole.test(text) ||
    /\bI [a-z]/.test(text) ||
    /[.;]\s+\p{Lu}.*\s/u.test(text)
  )
    return false;
  const list = plain(text).split(' ');
  if (list.length > 14 || !(list.some(isOfficeWord) || register.test(text))) return false;
  if (bodyEnding.test(text) && !/,| of /.test(text)) return false;
  return !text.endsWith('.') || list.length <= 5;
}

/** "Elm and Mill Ward": wards with a name, as they have them in Britain and in Ireland. */
const namedWard =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|and|&|of|the)\s+){1,5}(?:ward|division|electoral (?:area|division))$/iu;

/** Parts of districts that stand with a name as its office does: "Ward 3", "At-Large". */
export const isDistrict = remembering(readsAsDistrict);

function readsAsDistrict(text: string): boolean {
  return (
    namedWard.test(text) ||
    /^(?:(?:council |city |school )?(?:district|ward|precinct|seat|place|position|zone|post|division|group|distrito|zona|division)\s+(?:no\.?\s*|#)?(?:\d{1,3}|[a-z]|[ivx]+)\b(?:\s*[-–(,].{0,30})?|at[- ]large.{0,20}|\d{1,3}(?:st|nd|rd|th) (?:ward|district|precinct).{0,20})$/i.test(
      text,
    )
  );
}

export function cleanRole(text: string): string {
  return text
    .replace(/:\s*\S*\s*(?:@|[[(_](?:at|a|@)[\])_]).*$/i, '')
    .replace(/^(?:(?:job )?titles?|positions?|roles?|cargo|puesto|office)\s*:\s*/i, '')
    .replace(/^[\s,:;–—|-]+|[\s,:;–—|-]+$/g, '');
}

export interface NamedRole {
  readonly name: ReturnType<typeof parseName> & object;
  readonly role?: string;
  /** What may be an office if it is where the offices of others are. */
  readonly custom?: string;
  /** A name only if that is one. */
  readonly guessed?: boolean;
}

const term =
  /[\s,;–—(-]+(?:(?:current )?term\b|expir|elected|appointed|first elected|since|through|serving).{0,40}\d{4}\W*$/i;
const years = /[\s,;(]+(?:(?:19|20)\d{2}\s?[-–—]\s?)?(?:19|20)\d{2}\)?$/;

/** "Jane Roe (Chair) – term expires 2026": how long somebody holds an office is no part of it. */
function withoutTerm(text: string): string {
  return /\d{4}\W*$/.test(text) ? text.replace(term, '').replace(years, '') : text;
}

const standing = /\s*\((?:ret(?:ired|\.)?|interim|acting|emerit(?:us|a))\)/i;

/** "Jane Roe (x11)": her extension is no part of her name. */
function withoutExtension(text: string): string {
  return /\d\)?\s*$/.test(text)
    ? text.replace(/\s*[(,]?\s*\b(?:x|ext\.?|extension)\s*\d{1,6}\s*\)?\s*$/i, '')
    : text;
}

/** What stands between an office and its name: a mark, or dots that lead across the page. */
const gap = /\s*(?:\.{3,}|…+|_{3,}|,|\||•|·|\s[–—-]{1,2}\s|[–—]|:|;|\/|\()\s*/g;

/**
 * A line that is a name, alone or with an office: "Jane Roe, Clerk", "Mayor: Jane Roe",
 * "Ward 2 – Jane Roe". Nothing else may stand in it.
 */
export function readNamedRole(said: string, parse = parseName): NamedRole | undefined {
  if (!mayHoldName(said)) return undefined;
  return parse === parseName ? usual(said) : namedRoleIn(said, parse);
}

const usual = remembering((said) => namedRoleIn(said, parseName));

function namedRoleIn(
  said: string,
  parse: (text: string) => PersonName | undefined,
): NamedRole | undefined {
  const text = withoutExtension(
    withoutTerm(said.includes('(') ? said.replace(standing, '') : said),
  );
  const whole = parse(text.trim());
  if (whole !== undefined)
    return { name: whole, ...(whole.office === undefined ? {} : { role: whole.office }) };
  if (text.length > 120) return undefined;
  if (!/[,|•·–—:;/(…]| -{1,2} |\.{3}|_{3}/.test(text)) return namedAfterRole(text, parse);
  const line = text.replace(/\)\s*$/, '').trim();
  for (const match of matches(line, gap)) {
    const left = line.slice(0, match.index).trim();
    const rest = line.slice(match.index + match[0].length).trim();
    const right = match[0].includes('(') ? rest.replace(/\)$/, '') : rest;
    if (left === '' || right === '') continue;
    const first = parse(left);
    if (first !== undefined && (isRole(right) || isDistrict(right)))
      return { name: first, role: joinOffice(first.office, right) };
    const last = parse(right);
    if (last !== undefined && (isRole(left) || isDistrict(left)))
      return { name: last, role: joinOffice(last.office, left) };
  }
  return undefined;
}

const longestOffice = 5;
const longestLine = 80;
const certainName = 0.6;
/** "Board welcomes Judge Jane Roe" is a headline, and no office. */
const officeWritten = /^\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|of|for|and|&|the|de|del))*$/u;

/** "Executive Assistant Jane Roe": an office of several words, then a name beyond doubt. */
function namedAfterRole(
  text: string,
  parse: (text: string) => PersonName | undefined,
): NamedRole | undefined {
  if (text.length > longestLine || !officeWritten.test(text)) return undefined;
  const words = text.trim().split(/\s+/u);
  if (words.length < 3 || words.length > longestOffice + 4) return undefined;
  for (let at = Math.min(longestOffice, words.length - 2); at > 0; at -= 1) {
    if (!isOfficeWord(plain(words[at - 1] ?? ''))) continue;
    const role = words.slice(0, at).join(' ');
    const name = parse(words.slice(at).join(' '));
    if (name === undefined || name.confidence < certainName || !isRole(role)) continue;
    return { name, role: joinOffice(name.office, role) };
  }
  return undefined;
}

export function joinOffice(office: string | undefined, role: string): string {
  const clean = cleanRole(role);
  if (office === undefined || plain(clean).includes(plain(office))) return clean;
  return isDistrict(clean) ? `${office}, ${clean}` : clean;
}

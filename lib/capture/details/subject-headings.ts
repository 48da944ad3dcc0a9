import type { Passage } from '../blocks/passage';
import { type Metadata, titleSegments } from '../metadata';
import { nameKey, parseName } from '../values/name';
import { readNamedRole } from '../values/role';
import { isOfficeWord } from '../values/role-words';
import { plain } from '../values/text';
import { introducedName } from './heard';
import { isNamed, isTold, proseOf } from './office-holder';
import { ofBody } from './page-office';
import type { OrganizationName } from './organization';
import type { Reading } from './reading';

/** What pages about one person call themselves. */
const aboutOne =
  /^(?:about(?: (?:me|her|him))?|the (?:author|candidate|founder|owner)|(?:about|meet) (?:the|our|your) (?:owner|founder|author|artist|pastor|rabbi|imam|priest|director|principal|superintendent|president|judge|candidate|sheriff|mayor)|bio(?:graphy)?|profile|(?:councill?or|member|staff) (?:details|profile|bio(?:graphy)?)|(?:member|staff|board) information|biograf[ií]a|semblanza|trayectoria|perfil|(?:sobre|acerca de) m[ií]|qui[eé]n soy(?: yo)?|con[oó]ceme|mi (?:historia|trayectoria|biograf[ií]a|perfil)|hoja de vida|(?:la|el) (?:autora?|fundadora?|candidat[oa]|propietari[oa]|dueñ[oa])|(?:conoce|conozca) a(?:l| (?:la|nuestr[oa])) (?:autora?|fundadora?|candidat[oa]|propietari[oa]|dueñ[oa]|pastora?|párroco|directora?|alcalde(?:sa)?))$/i;

export function isToldOf({ passages, title }: Reading): boolean {
  return (
    isTitled(title, aboutOne) ||
    headings(passages)
      .slice(0, 6)
      .some(({ text, region }) => region === 'content' && aboutOne.test(text))
  );
}

/** What no firm calls a page on which it tells of itself. */
const aboutSelf =
  /^(?:about (?:me|her|him)|bio(?:graphy)?|biograf[ií]a|semblanza|(?:sobre|acerca de) m[ií]|qui[eé]n soy(?: yo)?|con[oó]ceme|mi (?:historia|trayectoria|biograf[ií]a|perfil)|hoja de vida|the author|(?:la|el) autora?|trayectoria|perfil)$/i;

/** "About me | Nadia Ferro": the site is called by somebody's name, and the page tells of them. */
export function isTitledTold(title: string): boolean {
  return isTitled(title, aboutSelf);
}

/** A part of the title says so, and another whose page it is. */
function isTitled(title: string, said: RegExp): boolean {
  const segments = titleSegments(title);
  return segments.length > 1 && segments.some((segment) => said.test(segment.trim()));
}

interface NameHeading {
  readonly text: string;
  /** It says what they are there for. */
  readonly office: boolean;
}

/** What firms and groups call the pages on which they tell of themselves. */
const ofMany =
  /^(?:home|about(?: us)?|our (?:team|staff|story|people|leadership)|staff|team|contact(?: us)?|who we are|nosotros|quiénes somos|equipo|contacto)$/i;

export function isOfMany({ passages, title }: Reading): boolean {
  const held = headings(passages).slice(0, 3);
  return [...titleSegments(title), ...held.map(({ text }) => text)].some((text) =>
    ofMany.test(text.trim()),
  );
}

/** The only name in the headings, where it is a small one or the page goes on to tell of them. */
export function onlyNameHeadings(passages: readonly Passage[]): NameHeading[] {
  const named = passages.flatMap(({ level = 0, region, text }) => {
    if (level === 0 || region !== 'content' || text.length >= 80) return [];
    const read = introducedName(text);
    return read !== undefined && read.name.confidence >= 0.6 ? [{ level, text, read }] : [];
  });
  const [only] = named;
  if (ofBody.test(headings(passages)[0]?.text ?? '')) return [];
  if (only === undefined || named.length > 1 || only.level === 1) return [];
  const prose = proseOf(passages);
  const { name, role } = only.read;
  return only.level > 2 || isTold(name.name, prose)
    ? [{ text: only.text, office: role !== undefined && isNamed(name.name, prose, leastNamed) }]
    : [];
}

/** Further down stand the names of others. */
const fewFirst = 30;
const opens = 2;
const leastNamed = 2;

/**
 * The name and, right below it, the office that the content begins with: some parliaments set
 * both without a heading. More than one such pair is a list of members.
 */
export function openingNameLine(
  passages: readonly Passage[],
): { readonly text: string; readonly weight: number } | undefined {
  const content = passages
    .filter(({ region }) => region === 'content')
    .slice(0, fewFirst)
    .flatMap(inLines);
  const named = content.flatMap(({ cells, level, lines, text }, at) => {
    if (cells !== undefined || level !== undefined || text.length > 60) return [];
    const next = content[at + 1]?.text ?? '';
    const office = next.length < 80 ? next.split(/\s+/u).slice(0, 3) : [];
    if (!office.some((word) => isOfficeWord(plain(word)))) return [];
    if (readNamedRole(next) !== undefined) return [];
    const name = forwards(text);
    return (parseName(name)?.confidence ?? 0) >= 0.4 ? [{ alone: lines.length < 2, at, name }] : [];
  });
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  if (only.at < opens && only.alone) return { text: only.name, weight: 1 };
  return isNamed(only.name, proseOf(passages), leastNamed)
    ? { text: only.name, weight: 0.5 }
    : undefined;
}

/** Old pages set off their lines within one paragraph. */
function inLines(passage: Passage): Passage[] {
  const { cells, level, lines } = passage;
  if (cells !== undefined || level !== undefined || lines.length < 2) return [passage];
  return lines.slice(0, fewFirst).map(({ text }) => ({ ...passage, text }));
}

/** "Ferro Lund, Nadia" as she is called. */
function forwards(text: string): string {
  const [family = '', given = '', ...rest] = text.split(/,\s+/u);
  return /^\p{Lu}\p{Ll}/u.test(given) && rest.length === 0 ? `${given} ${family}` : text;
}

export function headings(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    ({ level, region }) =>
      level !== undefined && level <= 2 && (region === 'content' || region === 'header'),
  );
}

const presents =
  /^(?:about|meet|who is|contact|conoce a|sobre)\s+(?:(?:rabbi|pastor|father|fr\.?|rev\.?|mayor|dr\.?|coach|imam|padre|sister|brother)\s+)?(?!(?:us|me|her|him|nosotros|mí)$)(\p{Lu}\p{L}+)\??$/iu;
const greets = /(?:^|[.,!]\s)(?:I['’]m|I am|my name is|soy|me llamo)\s+(\p{Lu}\p{L}+)[.!]?$/iu;

/** "Meet Nadia", "Hello, I'm Nadia": the page is about whoever of that name it tells of. */
export function firstNameHeading(passages: readonly Passage[]): string | undefined {
  const said = headings(passages)
    .slice(0, 4)
    .flatMap(({ text }) => (presents.exec(text) ?? greets.exec(text))?.[1] ?? []);
  return said[0] === undefined ? undefined : plain(said[0]);
}

/** Headings anywhere on the page that name somebody so called. */
export function headingsNaming(passages: readonly Passage[], first: string): string[] {
  return passages.flatMap(({ level, text }) =>
    level !== undefined && nameKey(readNamedRole(text)?.name.name ?? '').first === first
      ? [text]
      : [],
  );
}

const mayBeHome = /^(?:https?:\/\/[^/]+)?\/?$/i;

/** What the page's own links home and its site are called: on somebody's own site, their name. */
export function namesOfSite({ passages, url }: Reading, metadata: Metadata): string[] {
  const homes = passages.slice(0, 12).flatMap(({ anchors, region }) =>
    anchors.flatMap(({ href, text }) => {
      // Menus have hundreds of links; only what may be the way home is looked at closely.
      if (region === 'content' || text === '' || !mayBeHome.test(href)) return [];
      const target = URL.parse(href, url);
      return target?.origin === url.origin && target.pathname === '/' ? [text] : [];
    }),
  );
  return [...new Set([...homes, metadata.get('og:site_name') ?? ''])];
}

/** The page's first heading is the organization's name. */
export function isHeadedBy(
  organization: OrganizationName | undefined,
  passages: readonly Passage[],
): boolean {
  const first = headings(passages).find(({ region }) => region === 'content');
  return (
    organization !== undefined && plain(first?.text ?? '').startsWith(plain(organization.name))
  );
}

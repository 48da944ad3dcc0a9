import type { Passage } from '../blocks/passage';
import type { Metadata } from '../metadata';
import { parseName } from '../values/name';
import { readNamedRole } from '../values/role';
import { isOfficeWord } from '../values/role-words';
import { plain } from '../values/text';
import { isTold, ofBody, proseOf } from './office-holder';
import type { OrganizationName } from './organization';
import type { Reading } from './reading';

/** What pages about one person call themselves. */
const aboutOne =
  /^(?:about(?: (?:me|her|him))?|bio(?:graphy)?|profile|(?:councill?or|member|staff) (?:details|profile|bio(?:graphy)?)|biografía|semblanza|trayectoria|perfil)$/i;

export function isToldOf({ passages }: Reading): boolean {
  return headings(passages)
    .slice(0, 6)
    .some(({ text, region }) => region === 'content' && aboutOne.test(text));
}

/** The only name in the headings, where it is a small one or the page goes on to tell of them. */
export function onlyNameHeading(passages: readonly Passage[]): string | undefined {
  const named = passages.filter(
    ({ level = 0, region, text }) =>
      level > 0 &&
      region === 'content' &&
      text.length < 80 &&
      (readNamedRole(text)?.name.confidence ?? 0) >= 0.6,
  );
  const [only] = named;
  if (ofBody.test(headings(passages)[0]?.text ?? '')) return undefined;
  if (only === undefined || named.length > 1 || only.level === 1) return undefined;
  const { name } = readNamedRole(only.text) ?? {};
  const told = name !== undefined && isTold(name.name, proseOf(passages));
  return (only.level ?? 0) > 2 || told ? only.text : undefined;
}

/** Further down stand the names of others. */
const fewFirst = 30;
const opens = 2;

/**
 * The name and, right below it, the office that the content begins with: some parliaments set
 * both without a heading. More than one such pair is a list of members.
 */
export function openingNameLine(passages: readonly Passage[]): string | undefined {
  const content = passages.filter(({ region }) => region === 'content').slice(0, fewFirst);
  const named = content.flatMap(({ cells, level, text }, at) => {
    if (cells !== undefined || level !== undefined || text.length > 60) return [];
    const next = content[at + 1]?.text ?? '';
    const office = next.length < 80 ? next.split(/\s+/u).slice(0, 3) : [];
    if (!office.some((word) => isOfficeWord(plain(word)))) return [];
    const name = forwards(text);
    return (parseName(name)?.confidence ?? 0) >= 0.4 ? [{ at, name }] : [];
  });
  const [only] = named;
  return only !== undefined && named.length === 1 && only.at < opens ? only.name : undefined;
}

/** "Ferro Lund, Nadia" as she is called. */
function forwards(text: string): string {
  const [family = '', given = '', ...rest] = text.split(/,\s+/u);
  return given === '' || rest.length > 0 ? text : `${given} ${family}`;
}

export function headings(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    ({ level, region }) =>
      level !== undefined && level <= 2 && (region === 'content' || region === 'header'),
  );
}

/** "Meet Nadia": the page is about whoever of that name its title holds up. */
export function firstNameHeading(passages: readonly Passage[]): string | undefined {
  const [first] = headings(passages);
  const said = /^(?:about|meet|contact|conoce a|sobre)\s+(\p{Lu}\p{L}+)$/iu.exec(first?.text ?? '');
  return said === null ? undefined : plain(said[1] ?? '');
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

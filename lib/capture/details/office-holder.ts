import type { Passage } from '../blocks/passage';
import { isSameName, nameKey, parseName } from '../values/name';
import { readNamedRole } from '../values/role';
import { isOfficeWord } from '../values/role-words';
import { plain } from '../values/text';
import { generation } from '../values/titles';
import type { Entry } from './entry';
import { introducedName } from './heard';
import { type Office, pageOffice } from './page-office';
import type { Reading } from './reading';

function contentHeadings(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ level, region }) => level !== undefined && region === 'content');
}

const leastProse = 80;
const mostProse = 40;

export function proseOf(passages: readonly Passage[]): string[] {
  return passages
    .filter(
      ({ region, text, cells }) =>
        region === 'content' && cells === undefined && text.length >= leastProse,
    )
    .slice(0, mostProse)
    .map(({ text }) => text);
}

/** "Assistant Superintendent", "Former Mayor": beside the office, not in it. */
const besideOffice =
  /\b(?:assistant|associate|deputy|vice|former|past|retired|emeritus|emerita|pro tem(?:pore)?|to the|secretary|youth|executive assistant|adjunt[oa]|auxiliar)\b/;

const headOfSchool = 'head of school';
const schoolHead = /\b(?:head ?teacher|head of school|principal|headmaster|headmistress)\b/;

function holds({ role }: Entry, office: string): boolean {
  const said = plain(role ?? '');
  const called = office === headOfSchool ? schoolHead.test(said) : said.split(' ').includes(office);
  return called && !besideOffice.test(said);
}

/** Told of in prose as the office's holder: "Dana Whitlock is the owner", "Owner Dana Whitlock". */
function isCalled(name: string, office: string, prose: readonly string[]): boolean {
  const { whole } = nameKey(name);
  return prose.some((text) => {
    const said = plain(text);
    const at = said.indexOf(whole);
    return (
      at >= 0 &&
      said
        .slice(Math.max(0, at - 60), at + 90)
        .split(' ')
        .includes(office)
    );
  });
}

const opening =
  /(?:^|[.!?]\s)((?:\p{Lu}[\p{L}.’'-]*\s+){1,5}?\p{Lu}[\p{L}.’'-]*)(?:,\s(?:our|the|founder|owner)[^.,]{3,50})?,?\s+(?:\(|is|was|has|have|serves|served|grew|joined|became|took|began|came|brings|received|holds|started|founded|opened|lives|leads|es|fue|ha|nació|creció)\s/gu;

/** "Hi! I'm Ana Reyes, and I was born …" */
const ownWords =
  /(?:^|[.!?]\s)(?:I['’]m|I am|[Mm]y name is|Soy|Me llamo)\s+((?:\p{Lu}[\p{L}.’'-]*\s+){1,3}?\p{Lu}[\p{L}’'-]*)(?=[,.!]|\s\p{Ll})/u;

/** "Your County Clerk is Nadia Ferro." */
const presented =
  /(?:^|[.!?]\s)(?:Your|Our|The|Su|Nuestr[oa]|El|La)\s(?:\p{L}+\s){0,3}(\p{L}+)\s(?:is|es)\s((?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}’'-]+)[.,]/u;

/** "El intendente Luis Ferro asumió …" */
const titledBefore =
  /^(?:El|La|Nuestr[oa])\s(\p{L}+)(?:\s(?:municipal|general|provincial|regional|local|federal))?\s((?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}’'-]+)(?=,?\s\p{Ll})/u;

/** Whom a page's first words call by the office that the page is called by. */
function titledName(office: string, prose: readonly string[]): string | undefined {
  const [, said = '', name = ''] = titledBefore.exec(prose[0] ?? '') ?? [];
  return plain(said) === office && (parseName(name)?.confidence ?? 0) >= 0.4 ? name : undefined;
}

export function presentedName(prose: readonly string[]): string | undefined {
  const [, office = '', name = ''] = presented.exec(prose[0] ?? '') ?? [];
  return isOfficeWord(plain(office)) && (parseName(name)?.confidence ?? 0) >= 0.4
    ? name
    : undefined;
}

function mentions(text: string, name: string): number {
  return text.split(name).length - 1;
}

/** Stories of a life begin with the name in full, and go on with a part of it. */
export function openingName(prose: readonly string[], introduced = false): string | undefined {
  const own = parseName(ownWords.exec(prose[0] ?? '')?.[1] ?? '');
  if (introduced && own !== undefined && own.confidence >= 0.4) return own.name;
  const names = prose.slice(0, 5).flatMap((text) =>
    [...text.matchAll(opening)].flatMap(([, said = '']) => {
      const name = parseName(said);
      return name === undefined || name.confidence < 0.4 ? [] : [name.name];
    }),
  );
  const [first] = names;
  if (first === undefined || names.some((name) => !isSameName(name, first))) return undefined;
  const parts = first.split(' ').filter((part) => part.length > 3);
  const most = Math.max(
    ...parts.map((part) => prose.reduce((sum, text) => sum + mentions(text, part), 0)),
  );
  const goesOn = prose.slice(1, 4).some((text) => /^(?:She|He|Her|His)\b/.test(text));
  return most >= 2 || (introduced && goesOn) ? first : undefined;
}

/** By name, or as stories go on: "She began her career as …". */
export function isTold(name: string, prose: readonly string[]): boolean {
  return (
    isNamed(name, prose) ||
    prose.some((text) => /^(?:He|She|I|I['’]m|My|Soy|Mi|Me|Yo|Nací|Nació)(?!\p{L})/u.test(text))
  );
}

/** By their last name, or by their first, so many times at least. */
export function isNamed(name: string, prose: readonly string[], least = 1): boolean {
  const { family, first } = nameKey(name);
  const said = prose
    .flatMap((text) => plain(text).split(' '))
    .filter((word) => word === family || (word === first && first.length > 2));
  return said.length >= least;
}

/** By a family name alone, as people are and firms named after them seldom. */
export function isCalledByFamily(name: string, prose: readonly string[]): boolean {
  const families = new Set(
    name.split(' ').filter((word, at) => at > 0 && word.length > 2 && !generation.test(word)),
  );
  return prose.some((text) =>
    text
      .replaceAll(name, ' ')
      .split(/[^\p{L}’'-]+/u)
      .some((word) => families.has(word.replace(/['’]s$/u, ''))),
  );
}

export interface Holder {
  readonly text: string;
  readonly office: string;
}

/**
 * Whoever holds the office that a page is called by: the only name in its headings, the
 * one entry with that office of whom the page tells more, or whom its first words tell of.
 */
export function officeHolder(
  { passages, title, url }: Reading,
  entries: readonly Entry[],
): Holder | undefined {
  const headings = contentHeadings(passages);
  // "Meet County Executive Nadia Ferro" says itself who that is.
  if (introducedName(headings[0]?.text ?? '')?.role !== undefined) return undefined;
  const { held, above, office } = pageOffice(headings, title, url);
  if (office === undefined) return undefined;
  const named = headings
    .slice(above === undefined ? 0 : headings.indexOf(above) + 1)
    .filter(({ text }) => (readNamedRole(text)?.name.confidence ?? 0) >= 0.4);
  const [only] = named;
  const oneName = only !== undefined && named.every(({ text }) => sameHolder(text, only.text));
  if (oneName && held) return { text: only.text, office: office.word };
  const text =
    nameOf(office, entries, proseOf(passages)) ??
    (office.introduced ? signature(passages) : undefined);
  return text === undefined ? undefined : { text, office: office.word };
}

const closing =
  /^(?:sincerely|warmly|yours|respectfully|in service|best|with gratitude|blessings|atentamente|cordialmente|un (?:cordial |afectuoso )?saludo|fdo|firmado|signed)\b/iu;
const lastLines = 14;

/** Who signed the letter that the page is. */
function signature(passages: readonly Passage[]): string | undefined {
  const lines = passages
    .filter(({ region }) => region === 'content')
    .flatMap((passage) => passage.lines.map(({ text }) => text))
    .slice(-lastLines);
  const said = lines.flatMap((text, at) => {
    const signed = text.replace(/^(?:fdo|firmado|signed)\.?\s*:?\s*/iu, '').replace(/,.*$/u, '');
    const closed = signed !== text || closing.test(lines[at - 1] ?? '');
    return closed && (parseName(signed)?.confidence ?? 0) >= 0.4 ? [signed] : [];
  });
  return said[0];
}

function sameHolder(one: string, other: string): boolean {
  const [first, second] = [readNamedRole(one)?.name, readNamedRole(other)?.name];
  return first !== undefined && second !== undefined && isSameName(first.name, second.name);
}

function nameOf(
  { word, introduced }: Office,
  entries: readonly Entry[],
  prose: readonly string[],
): string | undefined {
  const holders = entries.filter((entry) => holds(entry, word));
  const [holder] = holders;
  if (holder === undefined)
    return (
      titledName(word, prose) ?? calledSo(entries, word, prose) ?? openingName(prose, introduced)
    );
  const same = holders.every(({ name }) => isSameName(name, holder.name));
  if (same && (introduced || isTold(holder.name, prose))) return holder.name;
  return openingName(prose, introduced);
}

function calledSo(
  entries: readonly Entry[],
  office: string,
  prose: readonly string[],
): string | undefined {
  const called = entries.filter(({ name }) => isCalled(name, office, prose));
  return called.length === 1 ? called[0]?.name : undefined;
}

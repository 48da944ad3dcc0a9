import { givenNames } from '../../domain/given-names';
import { alsoSurnames, notNames } from './not-names';
import { isOfficeWord } from './role-words';
import { remembering } from './remember';
import { plain } from './text';
import { stripTail, stripTitles, titleCase, withoutSeat } from './name-edges';
import { generation } from './titles';

export interface PersonName {
  /** First name first, without titles and degrees, with Jr. or III. */
  readonly name: string;
  readonly family: string;
  /** The office that stood before the name as a title. */
  readonly office?: string;
  /** 0 to 1: how sure it is that this is a person's name at all. */
  readonly confidence: number;
}

const particles = new Set(
  'de del della da das do dos di du la las los le van von der den ter ten bin ibn al el y e st ap mac mc san santa'.split(
    ' ',
  ),
);
const wordForm = /^(?:\p{Lu}[\p{L}'’‘.-]*|[dlo]['’]\p{Lu}[\p{L}'’-]*|\p{Lu}\.?)$/u;

function isAllCaps(text: string): boolean {
  return (
    text.length > 4 &&
    !/[a-z]/.test(text) &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase()
  );
}

/** "Roe, Jane M." is turned round; "Roe, Mayor" is not. */
function turnAround(text: string): string {
  const match =
    /^([\p{L}'’ -]{2,30}?(?:\s(?:jr|sr|ii|iii|iv)\.?)?),\s*(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}(?:\s*[("“][\p{L} ]+[)"”])?)$/iu.exec(
      text,
    );
  if (match === null) return text;
  const [, family = '', given = ''] = match;
  const first = plain(given).split(' ')[0] ?? '';
  if (!givenNames.has(first) || family.split(' ').length > 3) return text;
  // "Jane Roe, Grace" may be a list of names; "Kelly, Ryan" is a name turned round.
  if (family.includes(' ') && givenNames.has(plain(family).split(' ')[0] ?? '')) return text;
  return `${given} ${family}`;
}

/** Endings of things and trades, hardly ever of families. */
const thingEnding =
  /(?:tions?|ology|ologist|ships?|apist|ography|ments|nesses|ities|ables?|graphics?|ware|ings)$/;

/** "J.", "D.J.", "DJ": what stands for a given name. */
const initials = /^(?:(?:\p{Lu}\.){1,3}|\p{Lu}{2})$/u;

function scoreWords(list: readonly string[]): number {
  const bare = list.map((word) => plain(word).replaceAll(' ', ''));
  const [first = ''] = bare;
  const known = bare.slice(0, -1).some((word) => word.length > 1 && givenNames.has(word));
  const halves = list.flatMap((word) => (word.includes('-') ? plain(word).split(' ') : []));
  const blocked = [...bare, ...halves].filter(
    (word) => notNames.has(word) || isOfficeWord(word) || thingEnding.test(word),
  );
  const worse = blocked.filter((word) => !(alsoSurnames.has(word) || givenNames.has(word)));
  // "Remembering Coach Bill Tate" is a headline.
  const within = bare.slice(1, -1).some((word) => isOfficeWord(word) && !givenNames.has(word));
  if (worse.length > 0 || within) return 0;
  if (givenNames.has(first)) return blocked.length > 1 ? 0.4 : 0.9;
  if (blocked.length > 0) return known ? 0.6 : 0;
  return known ? 0.8 : initials.test(list[0] ?? '') ? 0.6 : 0.45;
}

const notInName = /[@\d:;!?|{}<>=_]|(?:^|\s)(?:and|&|or|y|of|at|for|with|to|in|on)(?:\s|$)/;

/** In every text that has something of that kind behind its name. */
const mayEndInParty = /[*†‡)\]\dd]$|,\s*[DRI]-|district:\s*\d+[A-Z]?$/i;

/** Parties, districts and class years that stand behind a name without being one of its words. */
function withoutParty(text: string): string {
  const bare = text.trim();
  if (!mayEndInParty.test(bare)) return bare;
  return bare
    .replace(/[*†‡]+$/, '')
    .replace(/\s*(?:\(\d{1,3}[A-Z]?\)|district:\s*\d{1,3}[A-Z]?)$/i, '')
    .replace(
      /\s*[([](?:[A-Z]{1,3}|Dem\w*|Rep\w*|Ind\w*|Dist\w*\.? ?\d+)(?:[-–, ][^)\]]{1,24})?[)\]]\s*$/i,
      '',
    )
    .replace(/,\s*[DRI]-[\p{Lu}][\p{L} .]{1,24}$/u, '')
    .replace(/,?\s+['’‘]\d{2}$/, '')
    .replace(/\b2nd$/, 'II')
    .replace(/\b3rd$/, 'III');
}

/** Two words at least, one with a capital: most lines of a page go no further. */
const tooManyWords = /^(?:[^ ]* ){11}/;
const mayBeName = /\p{Lu}[^\s]*\s+\S/u;

/** Nothing in a text without two such words, and no part of it, is a name. */
export function mayHoldName(text: string): boolean {
  return mayBeName.test(text);
}

/** Reads a whole piece of text as one person's name, or says no. */
export function parseName(text: string): PersonName | undefined {
  if (text.length < 4 || text.length > 90 || !mayBeName.test(text) || tooManyWords.test(text))
    return undefined;
  const bare = withoutSeat(withoutParty(text));
  return bare.length < 4 || bare.length > 80 || notInName.test(bare) ? undefined : readName(bare);
}

const readName = remembering((bare: string): PersonName | undefined => {
  const titles = stripTitles(bare);
  const tail = stripTail(titles.rest);
  let core = turnAround(tail.rest);
  // "St. Augustine" is a place or a church.
  if (core.includes(',') || /^(?:st\.?|saint|ste\.|san|santa)\s/i.test(core)) return undefined;
  const nickname = /\s*["“(‘']([\p{L}. ]{2,20})["”)’']\s*/u.exec(core);
  // "Jane Roe (Chair)" tells an office, not what her friends call her.
  if (
    nickname !== null &&
    plain(nickname[1] ?? '')
      .split(' ')
      .some(isOfficeWord)
  )
    return undefined;
  if (nickname !== null) core = core.replace(nickname[0], ` "${nickname[1]}" `).trim();
  const caps = isAllCaps(core);
  if (caps) core = titleCase(core);
  else if (/\p{Lu}[\p{Lu}'’-]{3}/u.test(core))
    core = core.replaceAll(/(?<![\p{L}'’-])\p{Lu}[\p{Lu}'’-]{3,}(?!\p{L})/gu, titleCase);
  const shown = core.split(/\s+/);
  const list = shown.filter((word) => !word.startsWith('"') && !word.endsWith('"'));
  const solid = list.filter((word) => !particles.has(word.toLowerCase()));
  if (list.length < 2 || list.length > 6 || solid.length > 5 || solid.length < 2) return undefined;
  if (!solid.every((word) => wordForm.test(word)) || !list.some((word) => word.length > 2))
    return undefined;
  if ((list.at(-1) ?? '').replaceAll('.', '').length < 2) return undefined;
  const score = scoreWords(solid);
  if (
    score === 0 &&
    !(
      titles.titled &&
      solid.every((word) => alsoSurnames.has(plain(word)) || !notNames.has(plain(word)))
    )
  )
    return undefined;
  const boost =
    (titles.titled ? 0.35 : 0) +
    (tail.tailed ? 0.3 : 0) -
    (solid.length > 4 ? 0.2 : 0) -
    (caps && score < 0.6 ? 0.05 : 0);
  const name = [...shown, tail.suffix].filter(Boolean).join(' ');
  return {
    name,
    family: familyOf(list),
    ...optionalOffice(tail.office ?? titles.office),
    confidence: Math.max(0, Math.min(0.98, score + boost)),
  };
});

function optionalOffice(office: string | undefined): { office?: string } {
  return office === undefined ? {} : { office };
}

function familyOf(list: readonly string[]): string {
  let at = list.length - 1;
  while (at > 1 && particles.has((list[at - 1] ?? '').toLowerCase())) at--;
  return list.slice(at).join(' ');
}

/** A name as it is compared; made once where one name meets many. */
export interface NameKey {
  readonly whole: string;
  readonly first: string;
  /** The last word, whatever it is; empty when there is only one. */
  readonly tail: string;
  /** The last word that is no Jr. or III. */
  readonly family: string;
}

export const nameKey = remembering((name: string): NameKey => {
  const whole = plain(name);
  const list = whole.split(' ');
  return {
    whole,
    first: list[0] ?? '',
    tail: list.length > 1 ? (list.at(-1) ?? '') : '',
    family: list.findLast((word) => !generation.test(word)) ?? '',
  };
});

/** Whether two spellings can be one person: same family name, given names that do not disagree. */
export function isSameKey(one: NameKey, other: NameKey): boolean {
  if (one.whole === other.whole) return true;
  if (one.family !== other.family) return false;
  const [p, q] = [one.first, other.first];
  return p === q || (p.length === 1 && q.startsWith(p)) || (q.length === 1 && p.startsWith(q));
}

export function isSameName(a: string, b: string): boolean {
  return isSameKey(nameKey(a), nameKey(b));
}

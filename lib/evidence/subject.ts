import { givenNameForms } from '../domain/nicknames';
import { english } from './language/en';
import { spanish } from './language/es';
import { givenNames } from './language/given-names';
import { type Token, tokenize } from './tokens';

/** Whom the questions are about, as far as it is known. */
export interface Subject {
  readonly name: string;
  readonly form?: 'person' | 'organization' | 'place';
  readonly role?: string;
  readonly organization?: string;
  readonly otherNames?: readonly string[];
}

/** A subject's name, taken apart for finding it in running text. */
export interface SubjectNames {
  readonly form: 'person' | 'organization' | 'place';
  /** Of a person; an organization has none. */
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  /** Names between those two, as a text gives them: of a mother's family, or from before a marriage. */
  readonly middle: readonly string[];
  /** Every word of every name, folded. */
  readonly all: ReadonlySet<string>;
  readonly acronym: string;
  readonly roles: ReadonlySet<string>;
}

const titles = new Set([...english.titles, ...spanish.titles]);
const organizations = new Set([
  ...english.organizations,
  ...spanish.organizations,
  ...english.bodies,
  ...spanish.bodies,
]);
const particles = new Set([...english.linkers, ...spanish.linkers, 'and', 'for', 'e', 'i', 'on']);
const suffixes = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'phd',
  'md',
  'esq',
  'dmin',
  'jd',
  'rn',
  'mba',
]);
const legal = new Set(['inc', 'llc', 'ltd', 'corp', 'co', 'sa', 'plc']);

export function readSubject(subject: Subject): SubjectNames {
  const parts = [subject.name, ...(subject.otherNames ?? [])].map((name) => nameParts(name));
  const form = subject.form ?? guessForm(subject.name);
  const all = new Set(parts.flat());
  const roles = new Set(tokenize(subject.role ?? '').map(({ base }) => base));
  for (const { base } of tokenize(subject.name)) if (titles.has(base)) roles.add(base);
  const acronym = tokenize(subject.name.replace(/\b(?:of|the|and|for|de|la|el|y)\b/giu, ' '))
    .map(({ base }) => base.charAt(0))
    .join('');
  if (form !== 'person') {
    return {
      form,
      given: [],
      surnames: [],
      middle: [],
      all,
      acronym: acronym.length > 2 ? acronym : '',
      roles,
    };
  }
  return {
    form,
    given: parts.flatMap((name) => givenPart(name)),
    surnames: parts.flatMap((name) => surnamePart(name)),
    middle: [],
    all,
    acronym: '',
    roles,
  };
}

function guessForm(name: string): 'person' | 'organization' {
  const bases = tokenize(name).map(({ base }) => base);
  return bases.some((base) => organizations.has(base) || legal.has(base))
    ? 'organization'
    : 'person';
}

function nameParts(name: string): string[] {
  const parts = tokenize(orderName(name)).map(({ base }) => base);
  const untitled = parts.findIndex((part) => !titles.has(part));
  const kept = parts
    .slice(Math.max(0, untitled))
    .filter((part) => !suffixes.has(part) && !particles.has(part) && !legal.has(part));
  return kept.length > 0 ? kept : parts;
}

/** "Reyes, Ana" reads as "Ana Reyes". */
function orderName(name: string): string {
  const [last = '', first = '', ...rest] = name.split(',').map((part) => part.trim());
  const suffix = suffixes.has(
    tokenize(first)
      .map(({ base }) => base)
      .join(''),
  );
  const titled = titles.has(tokenize(first)[0]?.base ?? '');
  return first === '' || suffix || titled || rest.length > 1
    ? name.replace(/,.*$/u, '')
    : `${first} ${last}`;
}

function givenPart(parts: readonly string[]): string[] {
  const surnames = new Set(surnamePart(parts));
  const given =
    parts.length === 1 ? [] : parts.filter((part) => !surnames.has(part) && part.length > 1);
  return [...new Set(given.flatMap((part) => [part, ...givenNameForms(part)]))];
}

/** The last word, and the one before when it is no given name: two surnames, or a former one. */
function surnamePart(parts: readonly string[]): string[] {
  const before = parts.length >= 3 ? parts.at(-2) : undefined;
  const doubled = before !== undefined && before.length > 2 && !givenNames.has(before);
  return parts.slice(doubled ? -2 : -1);
}

/** Whether a run of capitalized words names the subject, somebody else of that family, or neither. */
export function compareName(
  names: SubjectNames,
  run: readonly Token[],
): 'subject' | 'namesake' | undefined {
  const bases = run
    .map(({ base }) => asSpelled(names, base))
    .filter((base) => !suffixes.has(base) && !particles.has(base));
  if (names.form !== 'person') return matchesOrganization(names, bases) ? 'subject' : undefined;
  if (!bases.some((base) => names.surnames.includes(base))) {
    if (isByMiddleName(names, bases)) return 'subject';
    return bases.length > 0 && bases.every((base) => isCalled(names, base)) ? 'subject' : undefined;
  }
  const strangers = bases.filter((base) => base.length > 1 && !fitsPerson(names, base));
  if (strangers.length === 0) return 'subject';
  return bases.some((base) => isGiven(names, base)) ? 'subject' : 'namesake';
}

/** "Ana Lowe" and "Ana B. Lowe", once a text has called her "Ana Lowe Reyes". */
function isByMiddleName(names: SubjectNames, bases: readonly string[]): boolean {
  const [first = '', ...rest] = bases;
  const last = rest.at(-1);
  if (last === undefined || !names.middle.includes(last) || !names.given.includes(first))
    return false;
  return rest.slice(0, -1).every((base) => base.length === 1 || fitsPerson(names, base));
}

/** "McPhail" and "Macphail" are one surname, and a text may write either. */
function asSpelled({ surnames }: SubjectNames, base: string): string {
  if (!base.startsWith('mc') && !base.startsWith('mac')) return base;
  const rest = base.replace(/^ma?c/u, '');
  return (
    surnames.find((name) => /^ma?c/u.test(name) && name.replace(/^ma?c/u, '') === rest) ?? base
  );
}

function fitsPerson(names: SubjectNames, base: string): boolean {
  // "S. M. Adeyar" is Simon Malo Adeyar.
  return names.all.has(base) || names.all.has(base.charAt(0)) || isGiven(names, base);
}

/** By a given name alone: theirs, or a short form of it that people have as a name. */
function isCalled(names: SubjectNames, base: string): boolean {
  if (names.given.includes(base)) return true;
  return (
    base.length >= 3 && givenNames.has(base) && names.given.some((one) => one.startsWith(base))
  );
}

/** "Greg" and "Gregory" are one name. */
export function isGiven({ given }: SubjectNames, base: string): boolean {
  if (given.includes(base)) return true;
  return base.length >= 3 && given.some((one) => one.startsWith(base) || base.startsWith(one));
}

function matchesOrganization(names: SubjectNames, bases: readonly string[]): boolean {
  if (names.acronym !== '' && bases.includes(names.acronym)) return true;
  const met = bases.filter((base) => names.all.has(base));
  if (met.length === 0) return false;
  const telling = met.filter((base) => !organizations.has(base));
  const needed = Math.max(1, Math.ceil(names.all.size * 0.5));
  return met.length >= needed && (telling.length > 0 || met.length === names.all.size);
}

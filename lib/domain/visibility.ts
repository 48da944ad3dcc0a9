import * as v from 'valibot';
import { bases } from './finding';
import { profileFields, profileSets } from './profile';
import { kindSchema, type SubjectKind } from './subject-kind';

/**
 * What an attribute holds, as a person who shares a file is asked about it:
 * - `public`: facts that anybody could find;
 * - `assessments`: what we make of them, and what we plan and did;
 * - `people`: our own people;
 * - `unknown`: something this version cannot read, so nobody can be asked about it;
 * - `private`: *just me*. It leaves in a full backup and in nothing else.
 */
export type Category = 'public' | 'assessments' | 'people' | 'unknown' | 'private';

/** From the freest to the strictest. */
const strictness: readonly Category[] = ['public', 'assessments', 'people', 'unknown', 'private'];

/**
 * Whether an attribute is *just me*: the name of its set ends in `Mine` (`findingMine.<id>`). Every
 * private set must be named so, then even a version that does not know it keeps it at home.
 */
export function isPrivateAttribute(attribute: string): boolean {
  return fieldName(attribute).endsWith('Mine');
}

/** The set or field an attribute belongs to: `finding` of `finding.<id>`. */
export function fieldName(attribute: string): string {
  return attribute.split('.', 1)[0] ?? '';
}

type Rule = Category | ((value: unknown) => Category);

const publicProfile: Record<string, Rule> = Object.fromEntries(
  [...Object.keys(profileFields), ...Object.keys(profileSets)].map((name) => [name, 'public']),
);

/** What each field of each kind of subject holds. What is not listed is unknown. */
const rules: Record<SubjectKind, Readonly<Record<string, Rule>>> = {
  profile: {
    ...publicProfile,
    kind: 'public',
    deleted: 'public',
    tag: 'assessments',
    stance: 'assessments',
    power: 'assessments',
    finding: findingHolds,
    tie: tieHolds,
  },
  approach: ours('profile', 'campaign', 'round', 'happened'),
  meeting: {
    ...ours('mode', 'when', 'minutes', 'place', 'campaign', 'purpose', 'with'),
    attendee: 'people',
  },
  signOn: ours('profile', 'campaign', 'as', 'on', 'publish', 'proof', 'note'),
  task: { ...ours('title', 'due', 'done', 'note', 'about'), owner: 'people' },
  campaign: ours('name', 'is', 'isNot', 'message'),
  guide: ours('added', 'hidden', 'reworded', 'order'),
  member: { kind: 'people', deleted: 'people', name: 'people', color: 'people' },
};

function ours(...names: readonly string[]): Record<string, Rule> {
  return Object.fromEntries(['kind', 'deleted', ...names].map((name) => [name, 'assessments']));
}

/** What somebody told us is ours to keep quiet about; the rest of a finding has a public source. */
function findingHolds(value: unknown): Category {
  const basis = partOf(value, 'basis');
  if (!bases.some((known) => known === basis)) return 'unknown';
  return basis === 'told' ? 'assessments' : 'public';
}

/** A tie that a page shows is public; all others come from, or lead to, our own people. */
function tieHolds(value: unknown): Category {
  if (typeof partOf(value, 'to') !== 'string') return 'unknown';
  return typeof partOf(value, 'clip') === 'string' ? 'public' : 'people';
}

// One part is looked at and not the whole shape: every line of a group passes here at each export.
function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const part: unknown = Reflect.get(value, name);
  return part;
}

/**
 * What one attribute holds, by everything that was ever said under it: its history travels whole,
 * so a single stricter value makes all of it stricter. `kinds` is everything said about what the
 * subject is; where people disagree about that, the strictest counts. `values` is asked only where
 * the answer depends on them.
 */
export function categoryOf(
  kinds: readonly unknown[],
  attribute: string,
  values: () => readonly unknown[],
): Category {
  if (isPrivateAttribute(attribute)) return 'private';
  // Ids of what must be forgotten, and never what it said: it has to reach every copy.
  if (attribute === 'erased') return 'public';
  const known = kinds.map((kind) => v.safeParse(kindSchema, kind));
  const found = known.flatMap((kind) => {
    const rule = kind.success ? ruleOf(kind.output, attribute) : 'unknown';
    if (typeof rule === 'string') return [rule];
    const said = values().filter((value) => value !== null);
    return said.length === 0 ? ['unknown' as const] : said.map(rule);
  });
  return found.length === 0 ? 'unknown' : strictest(found);
}

function ruleOf(kind: SubjectKind, attribute: string): Rule {
  const own = rules[kind];
  const name = fieldName(attribute);
  return (Object.hasOwn(own, name) ? own[name] : undefined) ?? 'unknown';
}

function strictest(categories: readonly Category[]): Category {
  const ranks = categories.map((category) => strictness.indexOf(category));
  return strictness[Math.max(...ranks)] ?? 'unknown';
}

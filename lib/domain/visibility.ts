import { isSubjectKind, type SubjectKind } from './subject-kind';
import { visibilityRules, type Category, type Rule } from './visibility-rules';

export type { Category };

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

/**
 * What one attribute holds, by everything that was ever said under it: its history travels whole,
 * so a single stricter value makes all of it stricter. `kinds` is everything said about what the
 * subject is; where people disagree about that, the strictest counts of those that know the
 * attribute: another kind is a reason for more care, but somebody who calls a profile a guide must
 * not keep all of it at home. `values` is asked only where the answer depends on them.
 */
export function categoryOf(
  kinds: readonly unknown[],
  attribute: string,
  values: () => readonly unknown[],
): Category {
  if (isPrivateAttribute(attribute)) return 'private';
  // Ids of what must be forgotten, and never what it said: it has to reach every copy.
  if (attribute === 'erased') return 'public';
  const rules = kinds.flatMap((kind) =>
    isSubjectKind(kind) ? (ruleOf(kind, attribute) ?? []) : [],
  );
  const found = rules.flatMap((rule) => {
    if (typeof rule === 'string') return [rule];
    const said = values().filter((value) => value !== null);
    return said.length === 0 ? ['unknown' as const] : said.map(rule);
  });
  return found.length === 0 ? 'unknown' : strictest(found);
}

/** Whether subjects of a kind say such things, in the open or *just me*. */
export function knowsAttribute(kind: SubjectKind, name: string): boolean {
  return ruleOf(kind, name.replace(/Mine$/, '')) !== undefined;
}

function ruleOf(kind: SubjectKind, attribute: string): Rule | undefined {
  const own: Readonly<Record<string, Rule>> = visibilityRules[kind];
  const name = fieldName(attribute);
  return Object.hasOwn(own, name) ? own[name] : undefined;
}

function strictest(categories: readonly Category[]): Category {
  const ranks = categories.map((category) => strictness.indexOf(category));
  return strictness[Math.max(...ranks)] ?? 'unknown';
}

import { initialsOf } from '../../domain/member';
import { fieldName } from '../../domain/visibility';

type Names = true | ((value: unknown) => unknown);

/**
 * Where one of ours may stand by name: always, or where this part of a value is more than initials.
 * What a member is known for tells who it is as well as a name does.
 */
const named: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  member: { name: true, known: true },
  campaign: { story: teller },
  meeting: { interpreting: true, attendee: (value) => part(value, 'name'), story: teller, promise },
};

/** Whether anything said under this attribute names one of our own people beyond initials. */
export function namesSomebody(
  kinds: readonly unknown[],
  attribute: string,
  values: () => readonly unknown[],
): boolean {
  return kinds.some((kind) => {
    const rules = typeof kind === 'string' && Object.hasOwn(named, kind) ? named[kind] : undefined;
    const field = fieldName(attribute);
    const rule = rules !== undefined && Object.hasOwn(rules, field) ? rules[field] : undefined;
    if (rule === undefined || rule === true) return rule === true;
    return values().some((value) => isMoreThanInitials(rule(value)));
  });
}

function isMoreThanInitials(name: unknown): boolean {
  return typeof name === 'string' && name !== '' && name !== initialsOf(name);
}

function teller(value: unknown): unknown {
  return part(value, 'teller');
}

/** What they promised names one of them. */
function promise(value: unknown): unknown {
  return part(value, 'by') === 'them' ? undefined : part(value, 'who');
}

function part(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}

import type * as v from 'valibot';
import { membersOf, type MemberOf } from './attributes';
import type { Attributes } from './said';

/** A member of a set, and whether it is *just me*: never in a file, never on paper by itself. */
export type Own<T> = MemberOf<T> & { readonly mine: boolean };

/** The set `prefix.<id>` together with what is *just me* under `prefixMine.<id>`. */
export function ownOf<T>(
  attributes: Attributes,
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
): readonly Own<T>[] {
  return [
    ...membersOf(attributes, prefix, schema).map((one) => ({ ...one, mine: false })),
    ...membersOf(attributes, `${prefix}Mine`, schema).map((one) => ({ ...one, mine: true })),
  ];
}

import * as v from 'valibot';
import type { Attributes, Field, Said } from './said';

/**
 * What is said about one attribute, as far as this version can read it: values of another shape
 * (a newer version's, a hostile file's) are left out here, and carried by the ledger all the same.
 * Someone clearing it stands beside other people's values as `null`; cleared by all is empty.
 */
export function fieldOf<T>(
  attributes: Attributes,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Field<T | null> {
  const field: Said<T | null>[] = [];
  for (const said of attributes.get(name) ?? []) {
    if (said.value === null) field.push({ ...said, value: null });
    else {
      const read = v.safeParse(schema, said.value);
      if (read.success) field.push({ ...said, value: read.output });
    }
  }
  return field.every((said) => said.value === null) ? [] : field;
}

/** One member of a set, such as one finding of all findings. */
export interface MemberOf<T> {
  readonly id: string;
  readonly field: Field<T | null>;
  /** The value to show when a list has room for one. */
  readonly value: T;
  readonly said: Said<T>;
}

/** The members of the set `prefix.<id>`, in the order in which they were last said. */
export function membersOf<T>(
  attributes: Attributes,
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
): readonly MemberOf<T>[] {
  const members: MemberOf<T>[] = [];
  for (const name of attributes.keys()) {
    if (!name.startsWith(`${prefix}.`)) continue;
    const field = fieldOf(attributes, name, schema);
    const said = field.find((one): one is Said<T> => one.value !== null);
    if (said) members.push({ id: name.slice(prefix.length + 1), field, value: said.value, said });
  }
  return members.sort((a, b) => a.said.at - b.said.at || (a.id < b.id ? -1 : 1));
}

/** The latest value that is not a clearing. */
export function valueOf<T>(field: Field<T | null>): T | undefined {
  return field.find((said): said is Said<T> => said.value !== null)?.value;
}

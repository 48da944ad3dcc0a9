/** One value that somebody gave: who, when, and the entry that says so. */
export interface Said<T> {
  readonly value: T;
  readonly by: string;
  readonly at: number;
  readonly entry: string;
}

/**
 * What is said about one attribute now: nothing (never said), one (settled), or several (people
 * disagree, and every one of them is shown until somebody settles it). Latest first.
 */
export type Field<T> = readonly Said<T>[];

/** The attributes of one subject, as the ledger folds them. */
export type Attributes = ReadonlyMap<string, Field<unknown>>;

/** The value to show in a list: the latest said, whether or not others disagree. */
export function latest<T>(field: Field<T>): T | undefined {
  return field[0]?.value;
}

export function disagrees(field: Field<unknown>): boolean {
  return field.length > 1;
}

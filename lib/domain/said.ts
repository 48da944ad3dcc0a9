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

export function disagrees(field: Field<unknown>): boolean {
  return field.length > 1;
}

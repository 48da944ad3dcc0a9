/**
 * An expected failure is a value that names its cause; the screen says what happened, what is
 * safe and what to do under the message `failure.<cause>`. A bug throws instead.
 */
export type Result<T, Cause extends string = string> = Done<T> | Failed<Cause>;
export interface Done<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Failed<Cause extends string = string> {
  readonly ok: false;
  readonly cause: Cause;
  /** Facts for the sentence on screen: a size, a version, a line number. Never a stack. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export function done<T>(value: T): Done<T> {
  return { ok: true, value };
}

export function failed<Cause extends string>(
  cause: Cause,
  facts: Readonly<Record<string, string | number>> = {},
): Failed<Cause> {
  return { ok: false, cause, facts };
}

import { failure } from './messages/failure';
import type { Message } from './message';

/** What a person reads when something expected went wrong. */
export interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}
export type FailurePart = keyof FailureWords;

/** A cause nobody wrote words for still gets the general ones, never a blank screen. */
export function failureMessage(cause: string, part: FailurePart): Message {
  const all: Readonly<Record<string, Message>> = failure;
  const key = `failure.${cause}.${part}`;
  const own = Object.hasOwn(all, key) ? all[key] : undefined;
  return own ?? failure[`failure.unknown.${part}`];
}

/** The causes that have words of their own. */
export function failureCauses(): string[] {
  return Object.keys(failure)
    .filter((key) => key.endsWith('.happened'))
    .map((key) => key.slice('failure.'.length, -'.happened'.length))
    .filter((cause) => cause !== 'unknown');
}

import { pathsTo, turned, type Hop, type TieNetwork } from './tie-network';
import type { Suggestion } from './who-should-ask';

/** Somebody who has signed on. */
export interface Signed {
  readonly id: string;
  readonly audience: string;
}

/** Somebody who has signed on and can reach another, and how. */
export interface Influencer extends Signed {
  readonly path: readonly Hop[];
  /** Of the same kind of leader: the guide turns to these first. */
  readonly peer: boolean;
}

/** Those who did not ask before: a new round is asked for by other people. */
export function otherAskers(
  suggestions: readonly Suggestion[],
  before: ReadonlySet<string>,
): readonly Suggestion[] {
  return suggestions.filter((one) => !before.has(one.id));
}

/** Those who signed on and can influence this one: peers first, then the shortest way. */
export function influencersOf(
  target: Signed,
  signed: readonly Signed[],
  network: TieNetwork,
): readonly Influencer[] {
  const paths = pathsTo(network, target.id);
  return signed
    .filter((one) => one.id !== target.id && paths.reached.has(one.id))
    .map((one) => ({
      ...one,
      path: paths.from(one.id),
      peer: one.audience === target.audience,
    }))
    .sort(byPromise);
}

/** Somebody who refused or never answered, and whom a new sign-on may reopen. */
export interface Reopened {
  readonly id: string;
  readonly why: 'refused' | 'silent';
  /** From the one who signed on to the one who did not. */
  readonly path: readonly Hop[];
}

/** Whom a new sign-on may reopen, the shortest way first; who refused before who was silent. */
export function reopenedBy(
  signedOn: string,
  waiting: readonly { readonly id: string; readonly why: Reopened['why'] }[],
  network: TieNetwork,
): readonly Reopened[] {
  const paths = pathsTo(network, signedOn);
  return waiting
    .filter((one) => paths.reached.has(one.id))
    .map((one) => ({ ...one, path: paths.from(one.id).toReversed().map(turned) }))
    .sort(
      (one, other) =>
        one.path.length - other.path.length ||
        compare(one.why, other.why) ||
        compare(one.id, other.id),
    );
}

/** A way that the guide knows after a refusal. */
export interface RefusalWay {
  readonly id: string;
  readonly kind: 'step' | 'escalation';
  readonly variants?: readonly string[];
}

/**
 * What a refusal allows. Pressing further is for one marked *elected*, after a refusal that was
 * recorded, and for nobody else: not known counts as not elected.
 */
export function allowedAfterRefusal<W extends RefusalWay>(
  ways: readonly W[],
  { variant, refused }: { readonly variant: string | undefined; readonly refused: boolean },
): readonly W[] {
  return ways.filter((way) => way.kind !== 'escalation' || (refused && variant === 'elected'));
}

function byPromise(one: Influencer, other: Influencer): number {
  return (
    Number(other.peer) - Number(one.peer) ||
    one.path.length - other.path.length ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

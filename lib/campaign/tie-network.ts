import { tieKinds, type Tie, type TieKind } from '../domain/tie';

/** A tie as it is kept: of `from`, a member or a profile. */
export interface TieOf {
  readonly from: string;
  readonly tie: Tie;
}

/** One step along a tie. `back` reads it from its other end: "customer of" as "has as customer". */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly way: 'along' | 'back';
  /** Which way influence runs, seen in the direction of the step. */
  readonly flow: 'forth' | 'against' | 'both';
}

/** Who is tied to whom, seen from either end. */
export type TieNetwork = ReadonlyMap<string, readonly Hop[]>;

const flows = { toward: 'forth', from: 'against', both: 'both' } as const;
const kindRank: ReadonlyMap<TieKind, number> = new Map(tieKinds.map((kind, at) => [kind, at]));

/** Ties that stand on a day; ended ones and those of somebody to themselves are left out. */
export function networkOf(ties: Iterable<TieOf>, today: string): TieNetwork {
  const network = new Map<string, Hop[]>();
  const put = (hop: Hop): void => {
    const hops = network.get(hop.from);
    if (hops === undefined) network.set(hop.from, [hop]);
    else hops.push(hop);
  };
  for (const { from, tie } of ties) {
    const { to, kind, direction } = tie;
    if (from === to || (tie.until !== undefined && tie.until < today)) continue;
    const along: Hop = { from, to, kind, way: 'along', flow: flows[direction] };
    put(along);
    put(turned(along));
  }
  for (const hops of network.values()) hops.sort(byWorth);
  return network;
}

/** Ties to those who can move this person first; then as the kinds are listed; equal ones by id. */
function byWorth(one: Hop, other: Hop): number {
  return (
    Number(one.flow === 'forth') - Number(other.flow === 'forth') ||
    (kindRank.get(one.kind) ?? 0) - (kindRank.get(other.kind) ?? 0) ||
    (one.to < other.to ? -1 : Number(one.to > other.to)) ||
    (one.way < other.way ? -1 : Number(one.way > other.way))
  );
}

/** No chain of acquaintances is worth more steps than these. */
export const longestPath = 3;

/** Shortest paths to one person, from everybody who has one. */
export interface PathsTo {
  readonly target: string;
  /** From that person to the target; empty when there is none. */
  readonly from: (id: string) => readonly Hop[];
  readonly reached: ReadonlySet<string>;
}

/**
 * Walks outward from the target, nearest first, at most `longestPath` ties far. Nobody in `ends`
 * is passed through: a member who could ask does not borrow another member's tie.
 */
export function pathsTo(
  network: TieNetwork,
  target: string,
  ends: ReadonlySet<string> = new Set(),
): PathsTo {
  const toward = new Map<string, Hop>();
  const reached = new Set([target]);
  let edge: readonly string[] = [target];
  for (let step = 0; step < longestPath; step += 1) {
    const next: string[] = [];
    for (const id of edge) {
      if (id !== target && ends.has(id)) continue;
      for (const hop of network.get(id) ?? []) {
        if (reached.has(hop.to)) continue;
        reached.add(hop.to);
        toward.set(hop.to, turned(hop));
        next.push(hop.to);
      }
    }
    edge = next;
  }
  reached.delete(target);
  return { target, reached, from: (id) => follow(toward, id) };
}

function follow(toward: ReadonlyMap<string, Hop>, id: string): readonly Hop[] {
  const path: Hop[] = [];
  for (let hop = toward.get(id); hop !== undefined; hop = toward.get(hop.to)) path.push(hop);
  return path;
}

const turnedFlow = { forth: 'against', against: 'forth', both: 'both' } as const;

/** The same tie, walked the other way. */
export function turned(hop: Hop): Hop {
  return {
    from: hop.to,
    to: hop.from,
    kind: hop.kind,
    way: hop.way === 'along' ? 'back' : 'along',
    flow: turnedFlow[hop.flow],
  };
}

import type { TieKind } from '../domain/tie';
import { pathsTo, turned, type Hop, type PathsTo, type TieNetwork } from './tie-network';

/** A kind of asker that the guide names for an audience; their order is their rank. */
export interface AskerKind {
  readonly id: string;
  readonly ties: readonly TieKind[];
}

/** Somebody of ours, or with us, who could ask. */
export interface Candidate {
  readonly id: string;
  readonly standing: 'member' | 'ally';
  /** How often they were asked to do so lately: of two equals the less burdened goes. */
  readonly lately: number;
}

export interface Suggestion {
  readonly id: string;
  readonly standing: Candidate['standing'];
  /** Why: they are one of the guide's askers, have another tie, or know somebody who is near. */
  readonly why:
    | { readonly kind: 'asker'; readonly asker: string; readonly tie: TieKind }
    | { readonly kind: 'tie'; readonly tie: TieKind }
    | { readonly kind: 'through' };
  /** From them to the target, at most three ties; empty for one whose post alone counts. */
  readonly path: readonly Hop[];
}

interface Ranked {
  readonly suggestion: Suggestion;
  readonly rank: readonly [group: number, asker: number, hops: number, lately: number];
}

/** Posts that carry weight with somebody even without a tie to them. */
const posts: readonly TieKind[] = ['leads', 'owns'];
/** How somebody belongs to an organization, so that its people count as theirs. */
const belonging: readonly TieKind[] = ['leads', 'works-for', 'owns', 'member', 'teacher'];
const noPath = 4;

/**
 * Members and allies with a reason to ask, best first: the guide's askers in its order, then other
 * direct ties, then those who know somebody who knows them. Others are left out. The same input
 * gives the same order, whatever order it comes in.
 */
export function whoShouldAsk(
  target: string,
  candidates: readonly Candidate[],
  network: TieNetwork,
  askers: readonly AskerKind[],
): readonly Suggestion[] {
  const members = candidates.filter((one) => one.standing === 'member').map((one) => one.id);
  const paths = pathsTo(network, target, new Set(members));
  const theirs = organizationsOf(target, network);
  const ranked = candidates
    .filter((one) => one.id !== target)
    .map((one) => rankOne(one, network, paths, theirs, askers))
    .filter((one) => one !== undefined);
  return ranked.sort(byRank).map((one) => one.suggestion);
}

/** One to three to ask together: the best, and others who speak from another place. */
export function askTogether(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const chosen: Suggestion[] = [];
  for (const one of suggestions) {
    const voice = voiceOf(one);
    const alike = chosen.some((other) => voiceOf(other) === voice);
    if (!alike && (chosen.length === 0 || one.why.kind !== 'through')) chosen.push(one);
    if (chosen.length === 3) break;
  }
  return chosen;
}

function voiceOf({ why, path }: Suggestion): string {
  return why.kind === 'asker' ? why.asker : (path[0]?.kind ?? why.kind);
}

/** Organizations that the target belongs to, with the tie between them. */
function organizationsOf(target: string, network: TieNetwork): ReadonlyMap<string, Hop> {
  const own = (network.get(target) ?? []).filter((hop) => belonging.includes(hop.kind));
  return new Map(own.toReversed().map((hop) => [hop.to, hop]));
}

function rankOne(
  one: Candidate,
  network: TieNetwork,
  paths: PathsTo,
  theirs: ReadonlyMap<string, Hop>,
  askers: readonly AskerKind[],
): Ranked | undefined {
  const path = paths.from(one.id);
  const own = network.get(one.id) ?? [];
  for (const [at, asker] of askers.entries()) {
    const fitting = own.filter((hop) => asker.ties.includes(hop.kind));
    const near = fitting.find((hop) => hop.to === paths.target);
    if (near) return ranked(one, asker.id, near.kind, [near], at);
    const inside = fitting.find((hop) => theirs.has(hop.to));
    const last = inside && theirs.get(inside.to);
    if (inside && last) return ranked(one, asker.id, inside.kind, [inside, turned(last)], at);
    const post = fitting.find((hop) => hop.way === 'along' && posts.includes(hop.kind));
    if (post) return ranked(one, asker.id, post.kind, path, at);
  }
  const [first] = path;
  if (first === undefined) return undefined;
  const { id, standing, lately } = one;
  if (path.length === 1) {
    const why = { kind: 'tie', tie: first.kind } as const;
    return { suggestion: { id, standing, path, why }, rank: [1, 0, 1, lately] };
  }
  const last = path.at(-1);
  const at = askers.findIndex((asker) => last !== undefined && asker.ties.includes(last.kind));
  const rank = [2, at === -1 ? askers.length : at, path.length, lately] as const;
  return { suggestion: { id, standing, path, why: { kind: 'through' } }, rank };
}

function ranked(
  { id, standing, lately }: Candidate,
  asker: string,
  tie: TieKind,
  path: readonly Hop[],
  at: number,
): Ranked {
  const hops = path.length === 0 ? noPath : path.length;
  return {
    suggestion: { id, standing, path, why: { kind: 'asker', asker, tie } },
    rank: [0, at, hops, lately],
  };
}

function byRank(one: Ranked, other: Ranked): number {
  for (const [at, value] of one.rank.entries()) {
    const difference = value - (other.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  const [left, right] = [one.suggestion.id, other.suggestion.id];
  return left < right ? -1 : Number(left > right);
}

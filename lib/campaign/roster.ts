/** A name on the roster: somebody the group wants to meet. */
export interface RosterTarget {
  readonly id: string;
}

/** What a member has said so far about the targets. */
export interface RosterMember {
  readonly id: string;
  /** Targets they have a tie with, or said they know. */
  readonly knows: ReadonlySet<string>;
  /** Targets they said they do not know. */
  readonly doesNot: ReadonlySet<string>;
  /** Names already given to them to find out about. */
  readonly given: number;
}

/** Names that nobody knows. */
export function unclaimed(
  targets: readonly RosterTarget[],
  members: readonly RosterMember[],
): readonly string[] {
  return targets
    .map((target) => target.id)
    .filter((id) => !members.some((member) => member.knows.has(id)));
}

/** Each name to one member, those with the least to do first, so that nobody gets two more than another. */
export function divideUp(
  names: readonly string[],
  members: readonly Pick<RosterMember, 'id' | 'given'>[],
): ReadonlyMap<string, readonly string[]> {
  const load = members.map(({ id, given }) => ({ id, given, names: [] as string[] }));
  for (const name of names) {
    const least = load.toSorted(
      (one, other) => one.given - other.given || (one.id < other.id ? -1 : 1),
    )[0];
    if (least === undefined) break;
    least.names.push(name);
    least.given += 1;
  }
  return new Map(
    load.filter((one) => one.names.length > 0).map((one) => [one.id, one.names] as const),
  );
}

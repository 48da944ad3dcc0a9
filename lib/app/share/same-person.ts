import { valueOf } from '../../domain/attributes';
import { readMember } from '../../domain/member';
import type { Result } from '../../domain/result';
import { change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/**
 * Who is behind each member: one person may write on several devices. No entry is rewritten for
 * it; whoever wrote an entry still stands there, and the merge can be taken back.
 */
export async function personBehind(
  { records }: Pick<House, 'records'>,
  members: readonly string[],
): Promise<(member: string) => string> {
  const next = new Map<string, string>();
  let asked = [...new Set(members)];
  while (asked.length > 0) {
    const found: string[] = [];
    for (const { subject } of await records.subjects(asked)) {
      const same = valueOf(readMember(subject.id, subject.attributes).same);
      if (same === undefined || same === null || same === subject.id) continue;
      next.set(subject.id, same);
      if (!next.has(same)) found.push(same);
    }
    asked = found;
  }
  return (member) => endOf(next, member);
}

/** Two who were each said to be the other are one, under the name that comes first. */
function endOf(next: ReadonlyMap<string, string>, member: string): string {
  const seen: string[] = [];
  let at = member;
  for (;;) {
    const circle = seen.indexOf(at);
    if (circle >= 0) return seen.slice(circle).toSorted()[0] ?? member;
    seen.push(at);
    const to = next.get(at);
    if (to === undefined) return at;
    at = to;
  }
}

export function mergeMembers(house: Needs, member: string, into: string): Promise<Result<Changed>> {
  return change(house, 'member', [{ subject: member, values: { kind: 'member', same: into } }]);
}

/** Everybody who was merged into this one stands alone again. */
export async function partMembers(
  house: Needs,
  members: readonly string[],
): Promise<Result<Changed>> {
  return change(
    house,
    'member',
    members.map((subject) => ({ subject, values: { same: null } })),
  );
}

/** A name for somebody else's device, or another one for one's own. */
export function renameMember(house: Needs, member: string, name: string): Promise<Result<Changed>> {
  const words = name.trim();
  return change(house, 'member', [
    { subject: member, values: { kind: 'member', name: words === '' ? null : words } },
  ]);
}

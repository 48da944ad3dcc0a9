import { valueOf } from '../../domain/attributes';
import { readMember } from '../../domain/member';
import { done, failed, type Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import type { House } from '../house';
import { memberNames } from '../member-names';
import type { Brought, How } from '../ports/share-work';
import { contributionOf } from './contribution';
import { personBehind } from './same-person';

type Needs = Pick<House, 'records' | 'random' | 'alone'>;
type Sum = {
  -readonly [Name in 'people' | 'findings' | 'clips' | 'entries' | 'since' | 'latest']: number;
};

/** Everybody who has written anything: what each brought and since when, most first. */
export async function broughtBy(
  house: Needs,
  { signal }: How,
): Promise<Result<readonly Brought[], 'file-cancelled'>> {
  const sums = new Map<string, Sum>();
  for await (const chunk of house.records.lines()) {
    if (signal.aborted) return failed('file-cancelled');
    for (const { lines } of chunk) for (const line of lines) count(sums, line);
  }
  const { us, nameOf } = await memberNames(house);
  const behind = await personBehind(house, [...sums.keys()]);
  const people = Map.groupBy(sums.keys(), behind);
  const kept = await house.records.subjects([...people.keys()]);
  const known = new Map(
    kept.map(({ subject: { id, attributes } }) => [id, readMember(id, attributes)]),
  );
  const rows = [...people].map(([member, devices]) => {
    const sum = devices.map((one) => sums.get(one) ?? nothing).reduce(added);
    const one = known.get(member);
    const name = one && valueOf(one.name);
    const color = one && valueOf(one.color);
    const isUs = member === us || devices.includes(us);
    return {
      member,
      merged: devices.filter((one) => one !== member),
      name: name ?? (isUs ? '' : (nameOf(member) ?? '')),
      color: color ?? 'green',
      us: isUs,
      ...sum,
    };
  });
  return done(rows.toSorted((one, two) => two.entries - one.entries));
}

const nothing: Sum = {
  people: 0,
  findings: 0,
  clips: 0,
  entries: 0,
  since: Number.MAX_SAFE_INTEGER,
  latest: 0,
};

function added(one: Sum, other: Sum): Sum {
  return {
    people: one.people + other.people,
    findings: one.findings + other.findings,
    clips: one.clips + other.clips,
    entries: one.entries + other.entries,
    since: Math.min(one.since, other.since),
    latest: Math.max(one.latest, other.latest),
  };
}

function count(sums: Map<string, Sum>, line: string): void {
  const { a, by, t, v } = JSON.parse(line) as { a: string; by: string; t: number; v: Json };
  const none = { people: 0, findings: 0, clips: 0, entries: 0, since: t, latest: t };
  const sum = sums.get(by) ?? none;
  sum.entries += 1;
  const counted = contributionOf(a, v);
  // A finding that was reworded is still one; only its first entry replaces nothing.
  if (counted !== 'other' && !line.includes('"r":[')) sum[counted] += 1;
  sum.since = Math.min(sum.since, t);
  sum.latest = Math.max(sum.latest, t);
  sums.set(by, sum);
}

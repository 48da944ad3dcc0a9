import { comparePeople, compareOrganizations } from '../../domain/same-name';
import type { House } from '../house';
import type { Listed } from '../ports/records';
import { areApart } from './keep-apart';

/** Two profiles that may be one, and why it seems so. */
export interface LikelyDuplicate {
  readonly one: Listed;
  readonly other: Listed;
  readonly why: 'same-contact' | 'same-name' | 'alike-name';
}

const most = 200;

export interface AlikePairs {
  /** Worth a look, surest first. Nothing is merged by itself. */
  readonly likely: readonly LikelyDuplicate[];
  /** Somebody has said that these are two. */
  readonly apart: readonly LikelyDuplicate[];
}

export async function alikePairs(house: Pick<House, 'records'>): Promise<AlikePairs> {
  const { total } = await house.records.find({ limit: 1 });
  const { rows } = await house.records.find({ limit: total });
  const likely = new Map<string, LikelyDuplicate>();
  const apart = new Map<string, LikelyDuplicate>();
  const add = (one: Listed, other: Listed, why: LikelyDuplicate['why']): void => {
    const key = [one.id, other.id].toSorted().join(' ');
    const pairs = areApart(one, other) ? apart : likely;
    if (!pairs.has(key) && pairs.size < most) pairs.set(key, { one, other, why });
  };
  eachPair(grouped(rows, contactsOf), (one, other) => {
    if (one.columns.form === other.columns.form && likeness(one, other) !== 'different') {
      add(one, other, 'same-contact');
    }
  });
  eachPair(grouped(rows, familyOf), (one, other) => {
    if (one.columns.form !== other.columns.form) return;
    const found = likeness(one, other);
    if (found !== 'different') add(one, other, found === 'same' ? 'same-name' : 'alike-name');
  });
  return { likely: [...likely.values()], apart: [...apart.values()] };
}

/** One number serves a whole city hall: a shared contact counts only beside a fitting name. */
function likeness(one: Listed, other: Listed) {
  const compare = one.columns.form === 'person' ? comparePeople : compareOrganizations;
  return compare(one.columns.name, other.columns.name);
}

function contactsOf({ columns }: Listed): readonly string[] {
  return columns.keys.filter((key) => key.startsWith('contact '));
}

/** Only names that share a word are compared, so that ten thousand people stay quick. */
function familyOf({ columns }: Listed): readonly string[] {
  return columns.sort.split(/[\s-]+/).filter((word) => word.length > 2);
}

function grouped(rows: readonly Listed[], keysOf: (row: Listed) => readonly string[]) {
  const groups = new Map<string, Listed[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

/** A group with more members than this shares a common word, not a person. */
const commonWord = 400;

function eachPair(
  groups: ReadonlyMap<string, readonly Listed[]>,
  tell: (one: Listed, other: Listed) => void,
): void {
  for (const group of groups.values()) {
    if (group.length > commonWord) continue;
    group.forEach((one, at) => group.slice(at + 1).forEach((other) => tell(one, other)));
  }
}

import { initialsOf } from '../../domain/member';
import { parseEntry } from '../../ledger/entry';
import type { Head } from '../group-file/head';
import type { SubjectLines } from './sift';

/** What a head has room for. */
const most = 1000;

/**
 * Initials of members whose names stay at home, for a file's head. The name said last counts;
 * a member without a name has no initials.
 */
export function memberInitials(members: readonly SubjectLines[]): Head['initials'] {
  return members.slice(0, most).flatMap(({ id, lines }) => {
    const names = lines.flatMap((line) => {
      const entry = parseEntry(line);
      if (!entry.ok || entry.value.a !== 'name') return [];
      const { t, v } = entry.value;
      return typeof v === 'string' ? [{ t, name: v }] : [];
    });
    const latest = names.toSorted((one, two) => two.t - one.t)[0];
    const initials = latest === undefined ? '' : initialsOf(latest.name);
    return initials === '' ? [] : [{ initials: initials.slice(0, 12), member: id }];
  });
}

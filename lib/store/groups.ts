import { recallEntry, type Known } from '../ledger/entry';

/** The lines that one batch brought about a subject, with their ids run together. */
export interface Group {
  readonly n: number;
  readonly ids: string;
  readonly lines: readonly string[];
}

const idLength = 22;

export function groupOf(n: number, entries: readonly Known[]): Group {
  return { n, ids: entries.map(({ id }) => id).join(''), lines: entries.map(({ line }) => line) };
}

export function idsOf(group: Group): string[] {
  return group.lines.map((_, at) => group.ids.slice(at * idLength, (at + 1) * idLength));
}

export function entriesOf(groups: readonly Group[]): Known[] {
  return groups.flatMap((group) => {
    const ids = idsOf(group);
    return group.lines.map((line, at) => recallEntry(line, ids[at] ?? ''));
  });
}

/** Whether a line is an erasure, told without reading it: `a` is a line's first key. */
export function isErasureLine(line: string): boolean {
  return line.startsWith('{"a":"erased",');
}

/** Parts groups by a choice over their lines; groups left with none are dropped. */
export function partGroups(
  groups: readonly Group[],
  keep: (line: string, id: string, n: number) => boolean,
): { readonly kept: Group[]; readonly rest: Group[] } {
  const kept: Group[] = [];
  const rest: Group[] = [];
  for (const group of groups) {
    const ids = idsOf(group);
    const chosen = group.lines.map((line, at) => keep(line, ids[at] ?? '', group.n));
    for (const [wanted, into] of [
      [true, kept],
      [false, rest],
    ] as const) {
      const lines = group.lines.filter((_, at) => chosen[at] === wanted);
      const own = ids.filter((_, at) => chosen[at] === wanted);
      if (lines.length > 0) into.push({ n: group.n, ids: own.join(''), lines });
    }
  }
  return { kept, rest };
}

/** Groups in the order of their batches, those of one batch as one. */
export function joinGroups(groups: readonly Group[]): Group[] {
  const joined = new Map<number, Group>();
  for (const group of groups) {
    const other = joined.get(group.n);
    joined.set(
      group.n,
      other === undefined
        ? group
        : { n: group.n, ids: other.ids + group.ids, lines: [...other.lines, ...group.lines] },
    );
  }
  return [...joined.values()].toSorted((left, right) => left.n - right.n);
}

export function countLines(groups: readonly Group[]): number {
  return groups.reduce((count, group) => count + group.lines.length, 0);
}

export function isGroups(value: unknown): value is readonly Group[] {
  return Array.isArray(value) && value.every(isGroup);
}

function isGroup(value: unknown): value is Group {
  if (typeof value !== 'object' || value === null) return false;
  if (!('n' in value) || !('ids' in value) || !('lines' in value)) return false;
  const { n, ids, lines } = value;
  if (!Number.isSafeInteger(n) || typeof ids !== 'string' || !Array.isArray(lines)) return false;
  return ids.length === lines.length * idLength && lines.every((line) => typeof line === 'string');
}

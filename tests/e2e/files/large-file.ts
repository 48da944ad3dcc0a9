import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const findingsEach = 12;

/**
 * A group file as another program would write it, by the format alone: JSON Lines, sorted by
 * subject and then by the hash of each line, gzipped and not sealed.
 */
export function writeLargeFile(path: string, profiles: number): { readonly entries: number } {
  const subjects = Array.from(
    { length: profiles },
    (_, n) => `profile-${String(n).padStart(6, '0')}`,
  );
  const lines = subjects.flatMap((e, n) => sorted(entriesOf(e, n)));
  const head = {
    at: 1_770_000_000_000,
    by: 'member-ana',
    format: 'groundwork',
    group: { id: 'group-willow', name: 'Willow Creek Tenants' },
    holds: { assessments: false, blobs: 'none', people: 'no', what: 'everything' },
    initials: [],
    reader: 1,
    version: 1,
  };
  const end = { blobs: 0, end: true, entries: lines.length, subjects: profiles };
  const all = [JSON.stringify(head), ...lines, JSON.stringify(end)];
  writeFileSync(path, gzipSync(`${all.join('\n')}\n`));
  return { entries: lines.length };
}

function entriesOf(e: string, n: number): string[] {
  const values: [string, unknown][] = [
    ['kind', 'profile'],
    ['form', 'person'],
    ['name', `Alma Rivera ${n}`],
    ['place', 'Alder Falls'],
  ];
  for (let at = 0; at < findingsEach; at += 1) {
    const text = `Said at the town hall that question ${at} matters to the families of block ${n}.`;
    const value = { basis: 'reported', paper: 'paper', question: `q${at}`, text };
    values.push([`finding.f${at}`, value]);
  }
  // Keys in the order of their letters, as every line of the format.
  return values.map(([a, v], at) =>
    JSON.stringify({ a, by: 'member-ana', e, t: 1_760_000_000_000 + at, v }),
  );
}

function sorted(lines: readonly string[]): string[] {
  const withIds = lines.map((line) => {
    const id = createHash('sha256').update(line).digest().subarray(0, 16).toString('base64url');
    return { id, line };
  });
  // By code unit, as the ids themselves are compared.
  return withIds.toSorted((one, two) => (one.id < two.id ? -1 : 1)).map(({ line }) => line);
}
